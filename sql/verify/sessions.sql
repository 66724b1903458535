-- Verify chaotica:sessions
begin;

select id, user_id, hash, csrf_token, created, last_used_at, expires_at from session where false;
select subject, failures, times, last_failure, locked_until from login_failure where false;
select 1 / (count_login_try('verify', 'verify address', 5, 20) = 0)::int;
select take_back_login_try('verify', 'verify address', true);
select 1 / (count(*) = 1)::int from pg_trigger where tgname = 'user_account_end_sessions';
select revoke_tokens('{}', null, 'verify');

rollback;
