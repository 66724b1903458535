-- Revert chaotica:clients
begin;

drop table framework_agreement;
drop table contact;
drop table client_tech_account_manager;
drop table client_account_manager;
drop table client;

commit;
