-- Verify chaotica:rights
begin;

select name, number from revision where false;
select has_function_privilege('revise()', 'execute');
select 1 / (count(*) = 5)::int from pg_trigger where tgname ~ '_rights(_gone)?$' and not tgisinternal;

rollback;
