-- Takes large objects from everybody: they fill disks, and the application has no use for them. For psql, as a superuser
-- in the database, once; what the owner of the database may do for that is in the migration roles.
\set ON_ERROR_STOP on
do $$
declare
    name text;
begin
    for name in
        select p.oid::regprocedure from pg_proc p
        where p.pronamespace = 'pg_catalog'::regnamespace
            and p.proname in ('lo_creat', 'lo_create', 'lo_from_bytea', 'lo_put', 'lo_open', 'lowrite', 'lo_truncate',
                'lo_truncate64', 'lo_import', 'lo_export')
    loop
        execute format('revoke execute on function %s from public', name);
    end loop;
end
$$;
