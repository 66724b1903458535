-- Revert chaotica:session_places
begin;

alter table session drop column address, drop column user_agent;

commit;
