-- Verify chaotica:names
begin;

select 1 / (count(*) = 10)::int from pg_trigger where not tgisinternal and tgenabled = 'O' and tgname in (
    'user_account_named', 'user_account_unnamed', 'orgunit_named', 'orgunit_unnamed', 'client_named', 'client_unnamed',
    'service_named', 'service_unnamed', 'framework_agreement_named', 'framework_agreement_unnamed');

rollback;
