-- Verify chaotica:webhooks
begin;

select id, owner_id, url, events, active, description, unit_id, secret, previous_secret, previous_until, since, created, updated,
    disabled_reason, failing_since, last_success_at from webhook where false;
select num, id, webhook_id, event_id, event, object_type, object_id, body, status, attempts, next_attempt_at, once, taken_by,
    response_status, response_body, error, duration_ms, created, completed_at from delivery where false;
select delivery_num, number, at, response_status, response_body, error, duration_ms from delivery_attempt where false;
select id, alive_until from sender where false;
select 1 / (count(*) = 5)::int from delivery_tally;
select 1 / (count(*) = 12)::int from delivery_time;
select 1 / (count(*) = 3)::int from pg_trigger where tgname in ('webhook_left', 'webhook_comes', 'event_told');
select 1 / (bool_and(has_function_privilege('chaotica_app', f, 'execute')))::int
from unnest(array['deal_deliveries(integer)', 'reclaim_deliveries()', 'take_deliveries(bigint, integer, integer)', 'record_attempts(bigint, jsonb)',
    'deactivate_webhooks(bigint[], text)', 'expire_deliveries(integer, integer)']) f;

rollback;
