-- Verify chaotica:roles
begin;

select 1 / (count(*) = 1)::integer from pg_roles where rolname = 'chaotica_app' and not rolsuper;
select 1 / has_schema_privilege('chaotica_app', 'public', 'usage')::integer;
select 1 / (not has_schema_privilege('chaotica_app', 'public', 'create'))::integer;
select 1 / (not has_database_privilege('chaotica_app', current_database(), 'temporary'))::integer;
select 1 / (count(*) = 2)::integer
from pg_default_acl, aclexplode(defaclacl) as acl
where defaclnamespace = 'public'::regnamespace and acl.grantee = 'chaotica_app'::regrole
    and acl.privilege_type in ('INSERT', 'USAGE') and acl.grantor = current_user::regrole;

rollback;
