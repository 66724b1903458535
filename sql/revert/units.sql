-- Revert chaotica:units
begin;

drop table holiday;
drop function is_beyond(bigint, bigint, bigint[]);
drop function holds_in_unit(bigint, bigint, text);
drop table user_unit_permission;
drop table unit_member_role;
drop table unit_member;
drop table unit_role;
drop function unit_permissions();
drop table orgunit;

commit;
