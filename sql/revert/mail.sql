-- Revert chaotica:mail
begin;

drop function mail_owner(bigint, text, text, text);
drop function mail_later(text, text, text, text);
drop table mail;

commit;
