-- Revert chaotica:roles
-- The roles themselves stay: they belong to the cluster, and another database may use them.
begin;

alter default privileges in schema public revoke usage on sequences from chaotica_app;
alter default privileges in schema public revoke select, insert, update, delete on tables from chaotica_app;
revoke usage on schema public from chaotica_app;

do $$
begin
    execute format('grant temporary on database %I to public', current_database());
    if to_regclass('sqitch.changes') is not null then
        revoke select on all tables in schema sqitch from chaotica_app;
        revoke usage on schema sqitch from chaotica_app;
    end if;
end
$$;

commit;
