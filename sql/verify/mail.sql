-- Verify chaotica:mail
begin;

select id, message_id, recipient, subject, body, created, attempts, next_attempt_at, sent_at, error from mail where false;
select 1 / has_function_privilege('chaotica_app', 'mail_later(text, text, text, text)', 'execute')::int;
select 1 / has_function_privilege('chaotica_app', 'mail_owner(bigint, text, text, text)', 'execute')::int;
select 1 / (has_table_privilege('chaotica_app', 'mail', 'insert') and has_table_privilege('chaotica_app', 'mail', 'update'))::int;

rollback;
