-- Revert chaotica:tickets
begin;

drop table user_cidr;
alter table trustgroup_member drop column id;
drop table mitigation_point;
drop table mitigation_owner;
drop table mitigation_address;
drop table mitigation;
drop table ticket_topic;
drop table ticket;
drop function epoch_ms(timestamptz);
drop function now_ms();

commit;
