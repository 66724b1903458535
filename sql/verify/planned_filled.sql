-- Verify chaotica:planned_filled
begin;

select 1 / (count(*) = 2)::int from pg_indexes where indexname in ('job_planned_start_date_idx', 'job_planned_end_date_idx');

rollback;
