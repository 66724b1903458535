-- Verify chaotica:job_lists
begin;

select 1 / (count(*) = 4)::int from pg_indexes
where tablename = 'job' and indexdef like '% INCLUDE (%'
    and indexname in ('job_created_status_idx', 'job_unit_id_created_status_idx', 'job_client_id_status_created_idx', 'job_client_id_created_idx');

rollback;
