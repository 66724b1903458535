-- Revert chaotica:tickets
begin;

drop function addresses_to_do(bigint, bigint);
drop function remediate_mitigation(bigint, bigint, inet[]);
drop function begin_mitigation(bigint, inet[]);
drop table user_cidr;
alter table trustgroup_member drop column id;
drop table mitigation_point;
drop table mitigation_owner;
drop table mitigation_address;
drop table mitigation;
drop table ticket_topic;
drop function count_topics();
drop view any_ticket;
drop table ticket;
drop function remember_ticket();
drop table removed_ticket;
drop function ticket_key(text, bigint);
drop trigger trustgroup_forget on trustgroup;
drop function forget_trustgroup();
drop function epoch_ms(timestamptz);
drop function now_ms();

commit;
