-- Verify chaotica:inlined
begin;

select 1 / (provolatile = 's')::integer from pg_proc where oid = 'epoch_ms(timestamptz)'::regprocedure;
select 1 / (epoch_ms('2016-01-13T11:00:00.123Z') = 1452682800123 and epoch_ms('1969-12-31T23:59:59.999Z') = -1)::integer;
select 1 / proretset::integer from pg_proc where oid = 'dates_of_phases(bigint)'::regprocedure;

rollback;
