-- Verify chaotica:writes
begin;

select 1 / has_function_privilege('chaotica_app', 'audit_note(bigint, text, text, bigint, text, jsonb)', 'execute')::int;
select id, at, actor_id, request_id, object_type, object_id, action, changes from audit where false;
select id, position, name, at, object_type, object_id, actor_id, request_id, data from event where false;
select user_id, key, request_hash, status, headers, body, created from idempotency_key where false;
select 1 / (json_changes('{"a":1,"b":2}', '{"a":1,"b":3,"c":null}') = '{"b":[2,3]}')::int;
select 1 / (not has_table_privilege('chaotica_app', 'audit', 'update,delete,truncate'))::int;
select 1 / (has_table_privilege('chaotica_app', 'audit', 'insert') and has_table_privilege('chaotica_app', 'audit', 'select'))::int;
select 1 / (count(*) = 8)::int from pg_trigger
where tgname in ('client_slug', 'orgunit_slug', 'unit_role_slug', 'service_slug', 'skill_slug', 'phase_a_number',
    'job_inserted_allocation', 'job_updated_allocation');

rollback;
