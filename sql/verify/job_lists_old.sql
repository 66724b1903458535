-- Verify chaotica:job_lists_old
begin;

select 1 / (count(*) = 0)::int from pg_indexes
where indexname in ('job_created_idx', 'job_unit_id_created_idx', 'job_client_id_status_idx');

rollback;
