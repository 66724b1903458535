-- Verify chaotica:session_places
begin;

select address, user_agent from session where false;
select 1 / has_column_privilege('chaotica_app', 'session', 'address', 'insert')::int;

rollback;
