-- Revert chaotica:rights
begin;

drop trigger user_account_rights on user_account;
drop trigger user_account_rights_gone on user_account;
drop trigger global_role_rights on global_role;
drop trigger orgunit_rights on orgunit;
drop trigger user_unit_permission_rights on user_unit_permission;
drop function revise();
drop table revision;

commit;
