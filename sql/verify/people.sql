-- Verify chaotica:people
begin;

select 1 from global_role where false;
select 1 / (has_table_privilege('chaotica_app', 'global_role', 'delete'))::integer;
select 1 from user_account where false;
select 1 / (has_table_privilege('chaotica_app', 'user_account', 'delete'))::integer;
select 1 from skill_category where false;
select 1 / (has_table_privilege('chaotica_app', 'skill_category', 'delete'))::integer;
select 1 from skill where false;
select 1 / (has_table_privilege('chaotica_app', 'skill', 'delete'))::integer;
select 1 from user_skill where false;
select 1 / (has_table_privilege('chaotica_app', 'user_skill', 'delete'))::integer;
select 1 from trustgroup where false;
select 1 / (has_table_privilege('chaotica_app', 'trustgroup', 'delete'))::integer;
select 1 from trustgroup_member where false;
select 1 / (has_table_privilege('chaotica_app', 'trustgroup_member', 'delete'))::integer;
select 1 from api_token where false;
select 1 / (has_table_privilege('chaotica_app', 'api_token', 'delete'))::integer;

rollback;
