-- Verify chaotica:utilization
begin;

select 1 / has_function_privilege('chaotica_app', 'unit_utilization(bigint[], timestamptz)', 'execute')::integer;
select 'timeslot_user_id_end_at_idx'::regclass;
select unit_id, utilization from unit_utilization('{}');

rollback;
