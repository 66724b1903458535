-- Verify chaotica:planning
begin;

select 1 / has_function_privilege('chaotica_app', 'unit_days(bigint[], date, date, timestamptz)', 'execute')::integer;
select unit_id, user_id, day, booked from unit_days('{}', null, null);
select unit_id, utilization from unit_utilization('{}');
select 1 / (booked_share(1, 8) = 0.13 and booked_share(0, 0) = 0)::integer;

rollback;
