-- Deploy chaotica:names
-- The revisions of the names by which rows are mentioned in others, which workers know by heart (see rights.sql): one per
-- table, of the columns that a mention shows. A new row changes nothing that is known: nobody keeps that one is absent.
begin;

set local lock_timeout = '5s';
create trigger user_account_named after update on user_account
    for each row when ((old.id, old.username, old.display_name) is distinct from (new.id, new.username, new.display_name))
    execute function revise('user_account');
create trigger user_account_unnamed after delete or truncate on user_account
    for each statement execute function revise('user_account');
create trigger orgunit_named after update on orgunit
    for each row when ((old.id, old.name, old.slug) is distinct from (new.id, new.name, new.slug))
    execute function revise('orgunit');
create trigger orgunit_unnamed after delete or truncate on orgunit
    for each statement execute function revise('orgunit');
create trigger client_named after update on client
    for each row when ((old.id, old.name, old.slug) is distinct from (new.id, new.name, new.slug))
    execute function revise('client');
create trigger client_unnamed after delete or truncate on client
    for each statement execute function revise('client');
create trigger service_named after update on service
    for each row when ((old.id, old.name, old.slug) is distinct from (new.id, new.name, new.slug))
    execute function revise('service');
create trigger service_unnamed after delete or truncate on service
    for each statement execute function revise('service');
create trigger framework_agreement_named after update on framework_agreement
    for each row when ((old.id, old.name) is distinct from (new.id, new.name))
    execute function revise('framework_agreement');
create trigger framework_agreement_unnamed after delete or truncate on framework_agreement
    for each statement execute function revise('framework_agreement');

commit;
