-- Verify chaotica:derived
begin;

select 1 / has_function_privilege('chaotica_app', 'refresh_user_unit_permission(bigint[])', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'unit_member_changed()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'unit_member_role_changed()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'unit_role_changed()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'user_account_changed()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'job_people(bigint[])', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'refresh_job_team(bigint[])', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'job_inserted_team()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'job_updated_derived()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'job_deleted_team()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'job_scoper_changed()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'phase_changed_team()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'add_to_job_tallies(bigint[], bigint[], smallint[], integer[])', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'job_changed_tally()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'refresh_phase_dates(bigint[])', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'timeslot_changed()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'touch()', 'execute')::integer;
select 1 / (count(*) = 32)::integer from pg_trigger
where tgname in (
    'unit_member_updated_permissions',
    'unit_member_deleted_permissions',
    'unit_member_role_inserted_permissions',
    'unit_member_role_updated_permissions',
    'unit_member_role_deleted_permissions',
    'unit_role_updated_permissions',
    'user_account_updated_permissions',
    'job_inserted_team',
    'job_updated_derived',
    'job_deleted_team',
    'job_scoper_inserted_team',
    'job_scoper_updated_team',
    'job_scoper_deleted_team',
    'phase_inserted_team',
    'phase_updated_team',
    'phase_deleted_team',
    'job_inserted_tally',
    'job_deleted_tally',
    'timeslot_inserted',
    'timeslot_updated_derived',
    'timeslot_deleted',
    'job_touch',
    'phase_touch',
    'client_touch',
    'user_account_touch',
    'orgunit_touch',
    'note_touch',
    'contact_touch',
    'framework_agreement_touch',
    'timeslot_touch',
    'unit_member_touch',
    'feedback_touch'
) and tgenabled = 'O';

rollback;
