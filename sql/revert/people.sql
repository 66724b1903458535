-- Revert chaotica:people
begin;

drop table api_token;
drop table trustgroup_member;
drop table trustgroup;
drop table user_skill;
drop table skill;
drop table skill_category;
drop table user_account;
drop table global_role;
drop function refuse_inactive_members();
drop function refuse_anothers_name();

commit;
