-- Verify chaotica:units
begin;

select 1 from orgunit where false;
select 1 / (has_table_privilege('chaotica_app', 'orgunit', 'delete'))::integer;
select 1 from unit_role where false;
select 1 / (has_table_privilege('chaotica_app', 'unit_role', 'delete'))::integer;
select 1 / (has_function_privilege('chaotica_app', 'unit_permissions()', 'execute'))::integer;
select 1 from unit_member where false;
select 1 / (has_table_privilege('chaotica_app', 'unit_member', 'delete'))::integer;
select 1 from unit_member_role where false;
select 1 / (has_table_privilege('chaotica_app', 'unit_member_role', 'delete'))::integer;
select 1 from user_unit_permission where false;
select 1 / (has_table_privilege('chaotica_app', 'user_unit_permission', 'delete'))::integer;
select 1 / (has_function_privilege('chaotica_app', 'holds_in_unit(bigint, bigint, text)', 'execute'))::integer;
select 1 / (has_function_privilege('chaotica_app', 'is_beyond(bigint, bigint, bigint[])', 'execute'))::integer;
select 1 from holiday where false;
select 1 / (has_table_privilege('chaotica_app', 'holiday', 'delete'))::integer;

rollback;
