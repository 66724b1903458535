-- Verify chaotica:events
begin;

select 1 / (count(*) = 1)::int from event_feed where published >= removed;
select 1 / has_function_privilege('chaotica_app', 'publish_events()', 'execute')::int;
select 1 / has_function_privilege('chaotica_app', 'expire_events(integer, integer)', 'execute')::int;
select 1 / has_function_privilege('chaotica_app', 'tell_login(bigint, text)', 'execute')::int;
select 1 / (not has_table_privilege('chaotica_app', 'event_feed', 'insert,delete,truncate'))::int;

rollback;
