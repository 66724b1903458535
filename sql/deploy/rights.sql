-- Deploy chaotica:rights
-- What workers know by heart, and how they notice that it has changed: the numbers under a name add up to one that grows
-- with each change and in its transaction. So whoever reads the sum and the rows as of one moment knows whether what he
-- has kept with an equal sum still holds. In read committed nobody waits for anybody: a change takes the numbers together
-- that no other transaction holds, and leaves one of its own. It adds its transaction's id: so many changes after a dump
-- was restored in place add up to more than as many before. What goes past triggers (session_replication_role = replica,
-- disabled ones) goes past this: workers are to be started anew after it.
begin;

set local lock_timeout = '5s';
-- No row is updated, and one goes with each change: whoever reads a page clears it of them once it is filled by half.
create table revision (
    name text not null,
    number numeric not null
) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0);

-- The name is the trigger's argument. Once in a transaction is enough, as nobody sees a part of one. Rows go by their
-- place: they are never updated, and nobody else removes them while they are locked.
create function revise() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
    setting text := 'chaotica.revised_' || tg_argv[0];
    mine text := pg_current_xact_id()::text;
begin
    if current_setting(setting, true) = mine then
        return null;
    end if;
    perform set_config(setting, mine, true);
    with free as materialized (
        select r.ctid as place from revision r where r.name = tg_argv[0] for update skip locked
    ), gone as (
        delete from revision r using free f where r.ctid = f.place returning r.number
    )
    insert into revision (name, number) select tg_argv[0], mine::numeric + coalesce(sum(g.number), 0) from gone g;
    return null;
end
$$;

-- What the rights of users are read from: permissions of global roles and in units, and which units there are. (Whether
-- an account is active or a superuser is read with each request.)
create trigger user_account_rights after update on user_account
    for each row when ((old.id, old.global_role_id) is distinct from (new.id, new.global_role_id))
    execute function revise('rights');
create trigger user_account_rights_gone after delete or truncate on user_account
    for each statement execute function revise('rights');
create trigger global_role_rights after update or delete or truncate on global_role
    for each statement execute function revise('rights');
create trigger orgunit_rights after insert or update of id or delete or truncate on orgunit
    for each statement execute function revise('rights');
create trigger user_unit_permission_rights after insert or update or delete or truncate on user_unit_permission
    for each statement execute function revise('rights');

commit;
