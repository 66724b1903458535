-- Verify chaotica:phase_statuses
begin;

select 1 / (count(*) = 1)::int from pg_indexes where tablename = 'phase' and indexname = 'phase_status_idx';

rollback;
