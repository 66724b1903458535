-- Verify chaotica:rights
begin;

select name, number from revision where false;
select 1 / (bool_and(has_table_privilege('chaotica_app', 'revision', p)))::int
from unnest('{select,insert,update,delete}'::text[]) p;
select 1 / has_function_privilege('chaotica_app', 'revise()', 'execute')::int;
select 1 / (count(*) = 5)::int from pg_trigger where not tgisinternal and tgenabled = 'O' and tgname in (
    'user_account_rights', 'user_account_rights_gone', 'global_role_rights', 'orgunit_rights',
    'user_unit_permission_rights');

rollback;
