-- Verify chaotica:clients
begin;

select 1 from client where false;
select 1 / (has_table_privilege('chaotica_app', 'client', 'delete'))::integer;
select 1 from client_account_manager where false;
select 1 / (has_table_privilege('chaotica_app', 'client_account_manager', 'delete'))::integer;
select 1 from client_tech_account_manager where false;
select 1 / (has_table_privilege('chaotica_app', 'client_tech_account_manager', 'delete'))::integer;
select 1 from contact where false;
select 1 / (has_table_privilege('chaotica_app', 'contact', 'delete'))::integer;
select 1 from framework_agreement where false;
select 1 / (has_table_privilege('chaotica_app', 'framework_agreement', 'delete'))::integer;

rollback;
