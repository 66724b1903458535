-- Deploy chaotica:phase_people
-- Whoever leads, writes or reviews phases finds those that wait for him without looking through all.
begin;

set local lock_timeout = '5s';
create index phase_project_lead_id_idx on phase (project_lead_id, status) where project_lead_id is not null;
create index phase_report_author_id_idx on phase (report_author_id, status) where report_author_id is not null;
create index phase_techqa_by_id_idx on phase (techqa_by_id, status) where techqa_by_id is not null;
create index phase_presqa_by_id_idx on phase (presqa_by_id, status) where presqa_by_id is not null;

commit;
