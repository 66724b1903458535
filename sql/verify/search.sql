-- Verify chaotica:search
begin;

select 1 / has_function_privilege('chaotica_app', 'search_text(text)', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'search_fields(text[])', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'search_vector(text[], text[])', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'search_words(text[])', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'search_query(text[])', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'search_query_title(text[])', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'slugify(text)', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'user_account_search()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'orgunit_search()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'note_search()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'phase_search()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'client_search()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'job_search()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'refresh_job_search(bigint[])', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'phase_changed_search()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'client_changed_search()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'orgunit_changed_search()', 'execute')::integer;
select 1 / has_function_privilege('chaotica_app', 'contact_changed_search()', 'execute')::integer;
select 1 / (count(*) = 20)::integer from pg_trigger
where tgname in (
    'user_account_search_insert',
    'user_account_search_update',
    'orgunit_search_insert',
    'orgunit_search_update',
    'note_search_insert',
    'note_search_update',
    'phase_search_insert',
    'phase_search_update',
    'client_search_insert',
    'client_search_update',
    'job_search_insert',
    'job_search_update',
    'phase_inserted_search',
    'phase_updated_search',
    'phase_deleted_search',
    'client_updated_search',
    'orgunit_updated_search',
    'contact_inserted_search',
    'contact_updated_search',
    'contact_deleted_search'
) and tgenabled = 'O';
select 1 / (search_vector(array['Café-Crème 12e3abc']) @@ search_query(array['cafe-creme', '12E3a']))::integer;

rollback;
