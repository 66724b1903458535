-- Revert chaotica:phase_people
begin;

drop index phase_project_lead_id_idx, phase_report_author_id_idx, phase_techqa_by_id_idx, phase_presqa_by_id_idx;

commit;
