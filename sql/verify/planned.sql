-- Verify chaotica:planned
begin;

select planned_start_date, planned_end_date from job where false;
select 1 / (count(*) = 8)::int from pg_trigger where tgname ~ '_planned' and not tgisinternal;
select 1 / (is_identity = 'YES' and identity_generation = 'BY DEFAULT')::int
from information_schema.columns where table_name = 'export' and column_name = 'id';

rollback;
