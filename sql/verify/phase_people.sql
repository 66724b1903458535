-- Verify chaotica:phase_people
begin;

select 1 / (count(*) = 4)::int from pg_class
where relkind = 'i' and relname in
    ('phase_project_lead_id_idx', 'phase_report_author_id_idx', 'phase_techqa_by_id_idx', 'phase_presqa_by_id_idx');

rollback;
