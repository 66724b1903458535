-- Verify chaotica:exports
begin;

select id, owner_id, name, resource, format, filters, search, fields, ordering, schedule, time, weekday, day, timezone, email_recipients,
    active, next_run_at, created, updated
from export where false;
select id, export_id, scheduled_for, status, attempts, next_attempt_at, leased_until, started_at, finished_at, rows, bytes, error, filename,
    content_type, expires_at, created
from export_run where false;
select id, run_id, place, email, status, sent_at, error from export_recipient where false;
select run_id, number, content from export_piece where false;
select hash, run_id from export_link where false;
select name, outcome, count from outcome_count where false;
select 1 / has_function_privilege('chaotica_app', 'queue_export_run(bigint, timestamptz)', 'execute')::int;
select 1 / has_function_privilege('chaotica_app', 'expire_export_pieces(integer)', 'execute')::int;
select 1 / has_function_privilege('chaotica_app', 'count_outcome(text, text)', 'execute')::int;
select 1 / bool_and(has_table_privilege('chaotica_app', t, 'insert, update, delete'))::int
from unnest(array['export', 'export_run', 'export_recipient', 'export_piece', 'export_link', 'outcome_count']) t;

rollback;
