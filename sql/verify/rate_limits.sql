-- Verify chaotica:rate_limits
begin;

select rate_limit from user_account where false;
select 1 / has_column_privilege('chaotica_app', 'user_account', 'rate_limit', 'update')::int;

rollback;
