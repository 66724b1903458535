-- Deploy chaotica:roles
-- chaotica_owner owns the schema and migrates it; chaotica_app may only read and write rows.
begin;

do $$
begin
    if not exists (select from pg_roles where rolname = 'chaotica_app') then
        if not (select rolcreaterole or rolsuper from pg_roles where rolname = current_user) then
            raise exception 'the role chaotica_app is missing, and % may not create it', current_user
                using hint = 'As a superuser: create role chaotica_app login;';
        end if;
        create role chaotica_app login;
    end if;
    -- Everybody has that unless it is taken; it fills disks, and the application has no use for it.
    execute format('revoke temporary on database %I from public', current_database());
    -- Readiness compares what is deployed with what the program expects.
    if to_regclass('sqitch.changes') is not null then
        grant usage on schema sqitch to chaotica_app;
        grant select on all tables in schema sqitch to chaotica_app;
    end if;
end
$$;

grant usage on schema public to chaotica_app;
alter default privileges in schema public grant select, insert, update, delete on tables to chaotica_app;
alter default privileges in schema public grant usage on sequences to chaotica_app;

commit;
