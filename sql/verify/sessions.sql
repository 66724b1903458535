-- Verify chaotica:sessions
begin;

select id, user_id, hash, csrf_token, created, last_used_at, expires_at from session where false;
select subject, failures, last_failure, locked_until from login_failure where false;
select 1 / (count_login_try(array['verify'], array[5]) = 0)::int;
select clear_login_tries('verify', 'verify', 20);
select 1 / (count(*) = 1)::int from pg_trigger where tgname = 'user_account_end_sessions';

rollback;
