-- Revert chaotica:sessions
begin;

drop trigger user_account_end_sessions on user_account;
drop function end_sessions();
drop function clear_login_tries(text, text, integer);
drop function count_login_try(text[], integer[]);
drop table login_failure;
drop table session;

commit;
