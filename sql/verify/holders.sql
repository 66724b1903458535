-- Verify chaotica:holders
begin;

select backend from sender where false;
select holder from webhook where false;
select 1 / (prosrc like '%x.taken_by = w.holder%')::int from pg_proc where proname = 'take_deliveries';
select 1 / (prosrc like '%disabled_reason = ''gone''%')::int from pg_proc where proname = 'record_attempts';
select has_function_privilege('redeliver(bigint, bigint[])', 'execute');

rollback;
