-- Revert chaotica:names
begin;

drop trigger user_account_named on user_account;
drop trigger user_account_unnamed on user_account;
drop trigger orgunit_named on orgunit;
drop trigger orgunit_unnamed on orgunit;
drop trigger client_named on client;
drop trigger client_unnamed on client;
drop trigger service_named on service;
drop trigger service_unnamed on service;
drop trigger framework_agreement_named on framework_agreement;
drop trigger framework_agreement_unnamed on framework_agreement;

commit;
