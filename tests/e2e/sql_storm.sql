-- Random changes of everything that something is derived from, as the application. Variables: seed (0 to 1), steps.
-- What a constraint refuses is left; a deadlock is left too, where several storms rage at once.
\set ON_ERROR_STOP on
set client_min_messages = warning;

create function pg_temp.any_id(relation text) returns bigint language plpgsql as $$
declare
    found_id bigint;
begin
    execute format('select id from %I order by random() limit 1', relation) into found_id;
    return found_id;
end
$$;
create function pg_temp.any_ids(relation text, most integer) returns bigint[] language plpgsql as $$
declare
    found_ids bigint[];
begin
    execute format('select array_agg(id) from (select id from %I order by random() limit %s) x', relation, 1 + floor(random() * most))
        into found_ids;
    return coalesce(found_ids, '{}');
end
$$;
create function pg_temp.maybe(relation text) returns bigint language sql as $$
    select case when random() < 0.5 then pg_temp.any_id(relation) end
$$;
create function pg_temp.below(n integer) returns integer language sql as $$ select floor(random() * n)::integer $$;
create function pg_temp.word() returns text language sql as $$
    select (array['Alpha', 'Émeraude', 'x-ray', '12e3abc', 'Acme, Inc.', 'a@b.c', 'Ünder_score', '100%', 'O''Hara'])[1 + pg_temp.below(9)]
        || ' ' || pg_temp.below(100000)
$$;

create function pg_temp.step(op integer) returns void language plpgsql as $$
declare
    k text := txid_current() || '-' || pg_temp.below(1000000);
    ids bigint[];
begin
    case op
        when 0 then
            insert into user_account (username, email, first_name, last_name, global_role_id)
            select 'u' || k || n, 'u' || k || n || '@x.example', pg_temp.word(), pg_temp.word(), 6 from generate_series(1, 1 + pg_temp.below(3)) n;
        when 1 then update user_account set is_active = not is_active where id = any(pg_temp.any_ids('user_account', 2));
        when 2 then update user_account set first_name = pg_temp.word(), job_title = pg_temp.word() where id = pg_temp.any_id('user_account');
        when 3 then insert into orgunit (name, slug) values (pg_temp.word() || k, k);
        when 4 then update orgunit set name = pg_temp.word() || k, description = pg_temp.word() where id = pg_temp.any_id('orgunit');
        when 5, 6 then
            insert into unit_member (unit_id, user_id)
            select pg_temp.any_id('orgunit'), id from unnest(pg_temp.any_ids('user_account', 4)) id on conflict do nothing;
        when 7 then update unit_member set left_at = case when left_at is null then now() end where id = any(pg_temp.any_ids('unit_member', 3));
        when 8 then delete from unit_member where id = pg_temp.any_id('unit_member');
        when 9 then
            update unit_member set user_id = pg_temp.any_id('user_account'), unit_id = pg_temp.any_id('orgunit')
            where id = pg_temp.any_id('unit_member');
        when 10, 11, 12 then
            insert into unit_member_role (member_id, role_id)
            select m, pg_temp.any_id('unit_role') from unnest(pg_temp.any_ids('unit_member', 5)) m on conflict do nothing;
        when 13 then delete from unit_member_role where member_id = any(pg_temp.any_ids('unit_member', 2));
        when 14 then update unit_member_role set role_id = pg_temp.any_id('unit_role') where member_id = pg_temp.any_id('unit_member') and random() < 0.5;
        when 15 then
            update unit_role set permissions = (select array_agg(p) from (values ('can_add_job'), ('can_scope_jobs'), ('can_view_jobs'), ('manage_members')) v(p) where random() < 0.5)
            where id = pg_temp.any_id('unit_role');
        when 16 then insert into client (name, slug, short_name) values (pg_temp.word() || k, k, pg_temp.word());
        when 17 then update client set name = pg_temp.word() || k, external_id = pg_temp.word() where id = pg_temp.any_id('client');
        when 18, 19 then
            insert into contact (client_id, name) select pg_temp.any_id('client'), pg_temp.word() from generate_series(1, 1 + pg_temp.below(3));
        when 20 then update contact set name = pg_temp.word() where id = any(pg_temp.any_ids('contact', 3));
        when 21 then update contact set client_id = pg_temp.any_id('client') where id = pg_temp.any_id('contact');
        when 22 then delete from contact where id = pg_temp.any_id('contact');
        when 23, 24, 25 then
            insert into job (unit_id, client_id, title, description, status, external_id, account_manager_id, dep_account_manager_id, created_by_id)
            select pg_temp.any_id('orgunit'), pg_temp.any_id('client'), pg_temp.word(), pg_temp.word(), pg_temp.below(12),
                case when random() < 0.5 then k || '-' || n end, pg_temp.any_id('user_account'), pg_temp.maybe('user_account'),
                pg_temp.any_id('user_account')
            from generate_series(1, 1 + pg_temp.below(20)) n;
        when 26, 27 then update job set status = pg_temp.below(12), status_changed_date = now() where id = any(pg_temp.any_ids('job', 10));
        when 28 then update job set unit_id = pg_temp.any_id('orgunit') where id = any(pg_temp.any_ids('job', 5));
        when 29 then update job set client_id = pg_temp.any_id('client') where id = any(pg_temp.any_ids('job', 5));
        when 30 then
            update job set account_manager_id = pg_temp.any_id('user_account'), dep_account_manager_id = pg_temp.maybe('user_account'),
                scoped_signed_off_by_id = pg_temp.maybe('user_account')
            where id = any(pg_temp.any_ids('job', 5));
        when 31 then update job set title = pg_temp.word(), description = pg_temp.word(), external_id = null where id = any(pg_temp.any_ids('job', 3));
        when 32 then update job set created = now() - pg_temp.below(1000) * interval '1 hour' where id = pg_temp.any_id('job');
        when 33 then if random() < 0.4 then delete from job where id = pg_temp.any_id('job'); end if;
        when 34, 35, 36 then
            insert into phase (job_id, phase_number, title, description, status, project_lead_id, report_author_id)
            select j, (select coalesce(max(phase_number), 0) + 1 from phase where job_id = j), pg_temp.word(), pg_temp.word(), pg_temp.below(20),
                pg_temp.maybe('user_account'), pg_temp.maybe('user_account')
            from unnest(pg_temp.any_ids('job', 5)) j;
        when 37 then
            update phase set project_lead_id = pg_temp.maybe('user_account'), techqa_by_id = pg_temp.maybe('user_account'),
                presqa_by_id = pg_temp.maybe('user_account') where id = any(pg_temp.any_ids('phase', 4));
        when 38 then update phase set title = pg_temp.word(), description = pg_temp.word() where id = any(pg_temp.any_ids('phase', 4));
        when 39 then update phase set status = case status when 18 then 0 else 18 end where id = any(pg_temp.any_ids('phase', 4));
        when 40 then update phase set job_id = pg_temp.any_id('job'), phase_number = 1000 + pg_temp.below(1000000) where id = pg_temp.any_id('phase');
        when 41 then if random() < 0.5 then delete from phase where id = any(pg_temp.any_ids('phase', 2)); end if;
        when 42, 43, 44 then
            insert into timeslot (user_id, phase_id, start_at, end_at, delivery_role)
            select pg_temp.any_id('user_account'), pg_temp.maybe('phase'), s.at, s.at + pg_temp.below(100) * interval '1 hour', pg_temp.below(4)
            from (select now() - pg_temp.below(2000) * interval '1 hour' as at from generate_series(1, 1 + pg_temp.below(8))) s;
        when 45 then
            update timeslot set user_id = pg_temp.any_id('user_account'), phase_id = pg_temp.maybe('phase')
            where id = any(pg_temp.any_ids('timeslot', 4));
        when 46 then
            update timeslot set start_at = start_at - interval '1 day', end_at = end_at + pg_temp.below(100) * interval '1 hour',
                delivery_role = pg_temp.below(4) where id = any(pg_temp.any_ids('timeslot', 4));
        when 47 then delete from timeslot where id = any(pg_temp.any_ids('timeslot', 3));
        when 48 then
            insert into job_scoper (job_id, user_id)
            select j, pg_temp.any_id('user_account') from unnest(pg_temp.any_ids('job', 4)) j on conflict do nothing;
        when 49 then update job_scoper set user_id = pg_temp.any_id('user_account') where job_id = pg_temp.any_id('job');
        when 50 then delete from job_scoper where job_id = any(pg_temp.any_ids('job', 4));
        when 51 then insert into note (content_type, object_id, note) values ('job', pg_temp.any_id('job'), pg_temp.word());
        when 52 then update note set note = pg_temp.word() where id = pg_temp.any_id('note');
        else delete from note where id = pg_temp.any_id('note');
    end case;
end
$$;

select setseed(:seed);
create temporary table outcome (op integer, state text);
create procedure pg_temp.attempt(op integer) language plpgsql as $$
begin
    perform pg_temp.step(op);
    insert into outcome values (op, 'done');
exception
    when unique_violation or foreign_key_violation or not_null_violation or deadlock_detected then
        insert into outcome values (op, sqlstate);
end
$$;
-- Each step is a transaction of its own: several would hold locks that no order among them can be asked of.
create procedure pg_temp.storm(ops integer[]) language plpgsql as $$
declare
    op integer;
begin
    foreach op in array ops loop
        call pg_temp.attempt(op);
        commit;
    end loop;
end
$$;
-- Something of everything first.
call pg_temp.storm(array[0, 0, 0, 3, 3, 16, 16, 18, 5, 5, 10, 10, 23, 23, 34, 34, 42, 42, 48, 51]);
delete from outcome;
select array(select pg_temp.below(54) from generate_series(1, :steps)) as ops \gset
call pg_temp.storm(:'ops');
select coalesce(count(*) filter (where state = 'done'), 0) from outcome;
