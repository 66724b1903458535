-- Verify chaotica:names
begin;

select 1 / (count(*) = 10)::int from pg_trigger where tgname ~ '_(named|unnamed)$' and not tgisinternal;

rollback;
