-- Revert chaotica:sessions
begin;

drop function revoke_tokens(bigint[], bigint, text);
drop trigger user_account_end_sessions on user_account;
drop function end_sessions();
drop function take_back_login_try(text, text, boolean);
drop function count_login_try(text, text, integer, integer);
drop table login_failure;
drop table session;

commit;
