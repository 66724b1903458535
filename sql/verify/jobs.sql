-- Verify chaotica:jobs
begin;

select 1 from service where false;
select 1 / (has_table_privilege('chaotica_app', 'service', 'delete'))::integer;
select 1 from service_skill where false;
select 1 / (has_table_privilege('chaotica_app', 'service_skill', 'delete'))::integer;
select 1 from service_owner where false;
select 1 / (has_table_privilege('chaotica_app', 'service_owner', 'delete'))::integer;
select 1 from job where false;
select 1 / (has_table_privilege('chaotica_app', 'job', 'delete'))::integer;
select 1 from job_scoper where false;
select 1 / (has_table_privilege('chaotica_app', 'job_scoper', 'delete'))::integer;
select 1 from job_team where false;
select 1 / (has_table_privilege('chaotica_app', 'job_team', 'delete'))::integer;
select 1 from job_tally where false;
select 1 / (has_table_privilege('chaotica_app', 'job_tally', 'delete'))::integer;
select 1 from job_client_tally where false;
select 1 / (has_table_privilege('chaotica_app', 'job_client_tally', 'delete'))::integer;
select 1 from phase where false;
select 1 / (has_table_privilege('chaotica_app', 'phase', 'delete'))::integer;
select 1 from feedback where false;
select 1 / (has_table_privilege('chaotica_app', 'feedback', 'delete'))::integer;
select 1 from timeslot_type where false;
select 1 / (has_table_privilege('chaotica_app', 'timeslot_type', 'delete'))::integer;
select 1 from timeslot where false;
select 1 / (has_table_privilege('chaotica_app', 'timeslot', 'delete'))::integer;
select 1 from note where false;
select 1 / (has_table_privilege('chaotica_app', 'note', 'delete'))::integer;

rollback;
