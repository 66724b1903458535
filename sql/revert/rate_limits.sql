-- Revert chaotica:rate_limits
begin;

alter table user_account drop column rate_limit;

commit;
