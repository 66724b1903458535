-- Deploy chaotica:names
-- The revision of the names by which rows are mentioned in others, which workers know by heart (see rights.sql): of the
-- columns that a mention shows. New rows are known to nobody.
begin;

set local lock_timeout = '5s';
create trigger user_account_named after update on user_account
    for each row when ((old.username, old.display_name) is distinct from (new.username, new.display_name))
    execute function revise('names');
create trigger user_account_unnamed after delete or truncate on user_account
    for each statement execute function revise('names');
create trigger orgunit_named after update on orgunit
    for each row when ((old.name, old.slug) is distinct from (new.name, new.slug))
    execute function revise('names');
create trigger orgunit_unnamed after delete or truncate on orgunit
    for each statement execute function revise('names');
create trigger client_named after update on client
    for each row when ((old.name, old.slug) is distinct from (new.name, new.slug))
    execute function revise('names');
create trigger client_unnamed after delete or truncate on client
    for each statement execute function revise('names');
create trigger service_named after update on service
    for each row when ((old.name, old.slug) is distinct from (new.name, new.slug))
    execute function revise('names');
create trigger service_unnamed after delete or truncate on service
    for each statement execute function revise('names');
create trigger framework_agreement_named after update on framework_agreement
    for each row when (old.name is distinct from new.name)
    execute function revise('names');
create trigger framework_agreement_unnamed after delete or truncate on framework_agreement
    for each statement execute function revise('names');

commit;
