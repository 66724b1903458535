-- Verify chaotica:room
begin;

select 1 / count(*) from pg_class where oid = 'job'::regclass and 'fillfactor=70' = any(reloptions);
select 1 / count(*) from pg_class where oid = 'phase'::regclass and 'fillfactor=70' = any(reloptions);

rollback;
