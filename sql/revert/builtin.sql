-- Revert chaotica:builtin
-- What is in use stays: its rows go with the tables, and a new deploy brings them up to date.
begin;

delete from timeslot_type t where t.built_in and not exists (select from timeslot s where s.slot_type_id = t.id);
delete from unit_role r where r.built_in and not exists (select from unit_member_role m where m.role_id = r.id);
delete from global_role r where r.built_in and not exists (select from user_account u where u.global_role_id = r.id);

commit;
