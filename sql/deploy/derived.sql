-- Deploy chaotica:derived
-- Keeps what is derived from other rows exact, in the transaction of the change: permissions per user
-- and unit, job teams, job counts, the dates that phases have from their slots, and `updated`.
-- Triggers work per statement, on sets. A function that recomputes first locks the rows it depends on,
-- in order of id, and reads afterwards: so of two concurrent changes the later one sees the earlier.
-- The order of locks is user, unit role, job, phase.
begin;

-- Permissions per user and unit ---------------------------------------------------------------------

create function refresh_user_unit_permission(users bigint[]) returns void
language plpgsql as $$
begin
    if users is null then
        return;
    end if;
    perform from user_account where id = any(users) order by id for no key update;
    perform from unit_role
    where id in (
        select r.role_id
        from unit_member m join unit_member_role r on r.member_id = m.id
        where m.user_id = any(users)
    )
    order by id for share;

    with wanted as materialized (
        select m.user_id, m.unit_id, array_agg(distinct p.permission order by p.permission) as permissions
        from unit_member m
        join user_account u on u.id = m.user_id and u.is_active
        join unit_member_role r on r.member_id = m.id
        join unit_role o on o.id = r.role_id
        cross join lateral unnest(o.permissions) as p(permission)
        where m.user_id = any(users) and m.left_at is null
        group by m.user_id, m.unit_id
    ), gone as (
        delete from user_unit_permission p
        where p.user_id = any(users)
            and not exists (select from wanted w where w.user_id = p.user_id and w.unit_id = p.unit_id)
    )
    insert into user_unit_permission as p (user_id, unit_id, permissions)
    select user_id, unit_id, permissions from wanted order by user_id, unit_id
    on conflict (user_id, unit_id) do update set permissions = excluded.permissions
        where p.permissions is distinct from excluded.permissions;
end
$$;

-- Triggers of statements compare old and new rows by a FULL JOIN. Their plans are made for the first statement of a
-- session, which changed a row or two, and kept: an inner join would be a nested loop, which takes the square of a
-- thousand changed rows. A full join never is one, as long as no condition beside it wants one side to be there.

-- A new member has no roles yet, so only changes and removals matter here.
create function unit_member_changed() returns trigger
language plpgsql as $$
declare
    users bigint[];
begin
    if tg_op = 'UPDATE' then
        select array_agg(distinct v.user_id) into users
        from old_rows o full join new_rows n on n.id = o.id
        cross join lateral (values (o.user_id), (n.user_id)) as v(user_id)
        where (o.user_id, o.unit_id, o.left_at is null) is distinct from (n.user_id, n.unit_id, n.left_at is null);
    else
        select array_agg(distinct user_id) into users from old_rows;
    end if;
    perform refresh_user_unit_permission(users);
    return null;
end
$$;
create trigger unit_member_updated_permissions after update on unit_member
    referencing old table as old_rows new table as new_rows
    for each statement execute function unit_member_changed();
create trigger unit_member_deleted_permissions after delete on unit_member
    referencing old table as old_rows
    for each statement execute function unit_member_changed();

create function unit_member_role_changed() returns trigger
language plpgsql as $$
declare
    users bigint[];
begin
    if tg_op <> 'INSERT' then
        select array_agg(distinct m.user_id) into users
        from old_rows o join unit_member m on m.id = o.member_id;
    end if;
    if tg_op <> 'DELETE' then
        select array_agg(distinct m.user_id) || users into users
        from new_rows n join unit_member m on m.id = n.member_id;
    end if;
    perform refresh_user_unit_permission(users);
    return null;
end
$$;
create trigger unit_member_role_inserted_permissions after insert on unit_member_role
    referencing new table as new_rows
    for each statement execute function unit_member_role_changed();
create trigger unit_member_role_updated_permissions after update on unit_member_role
    referencing old table as old_rows new table as new_rows
    for each statement execute function unit_member_role_changed();
create trigger unit_member_role_deleted_permissions after delete on unit_member_role
    referencing old table as old_rows
    for each statement execute function unit_member_role_changed();

create function unit_role_changed() returns trigger
language plpgsql as $$
declare
    users bigint[];
begin
    select array_agg(distinct m.user_id) into users
    from old_rows o
    join new_rows n on n.id = o.id and n.permissions is distinct from o.permissions
    join unit_member_role r on r.role_id = n.id
    join unit_member m on m.id = r.member_id;
    perform refresh_user_unit_permission(users);
    return null;
end
$$;
create trigger unit_role_updated_permissions after update on unit_role
    referencing old table as old_rows new table as new_rows
    for each statement execute function unit_role_changed();

create function user_account_changed() returns trigger
language plpgsql as $$
declare
    users bigint[];
begin
    select array_agg(n.id) into users
    from old_rows o full join new_rows n on n.id = o.id
    where n.is_active is distinct from o.is_active;
    perform refresh_user_unit_permission(users);
    return null;
end
$$;
create trigger user_account_updated_permissions after update on user_account
    referencing old table as old_rows new table as new_rows
    for each statement execute function user_account_changed();

-- Job teams -----------------------------------------------------------------------------------------

create function job_people(jobs bigint[]) returns table (job_id bigint, user_id bigint)
language sql stable as $$
    select j.id, v.user_id
    from job j
    cross join lateral (values (j.created_by_id), (j.account_manager_id), (j.dep_account_manager_id),
        (j.scoped_signed_off_by_id)) as v(user_id)
    where j.id = any(jobs) and v.user_id is not null
    union
    select s.job_id, s.user_id from job_scoper s where s.job_id = any(jobs)
    union
    select p.job_id, v.user_id
    from phase p
    cross join lateral (values (p.project_lead_id), (p.report_author_id), (p.techqa_by_id),
        (p.presqa_by_id)) as v(user_id)
    where p.job_id = any(jobs) and v.user_id is not null
    union
    select p.job_id, t.user_id from phase p join timeslot t on t.phase_id = p.id where p.job_id = any(jobs)
$$;

create function refresh_job_team(jobs bigint[]) returns void
language plpgsql as $$
begin
    if jobs is null then
        return;
    end if;
    perform from job where id = any(jobs) order by id for no key update;

    with wanted as materialized (
        select p.job_id, p.user_id, j.unit_id, j.client_id, j.status, j.created
        from job_people(jobs) p join job j on j.id = p.job_id
    ), gone as (
        delete from job_team t
        where t.job_id = any(jobs)
            and not exists (select from wanted w where w.job_id = t.job_id and w.user_id = t.user_id)
    )
    insert into job_team as t (user_id, job_id, unit_id, client_id, status, created)
    select user_id, job_id, unit_id, client_id, status, created from wanted order by job_id, user_id
    on conflict (job_id, user_id) do update set unit_id = excluded.unit_id, client_id = excluded.client_id,
            status = excluded.status, created = excluded.created
        where (t.unit_id, t.client_id, t.status, t.created)
            is distinct from (excluded.unit_id, excluded.client_id, excluded.status, excluded.created);
end
$$;

create function job_inserted_team() returns trigger
language plpgsql as $$
begin
    insert into job_team (user_id, job_id, unit_id, client_id, status, created)
    select distinct v.user_id, n.id, n.unit_id, n.client_id, n.status, n.created
    from new_rows n
    cross join lateral (values (n.created_by_id), (n.account_manager_id), (n.dep_account_manager_id),
        (n.scoped_signed_off_by_id)) as v(user_id)
    where v.user_id is not null;
    return null;
end
$$;
create trigger job_inserted_team after insert on job
    referencing new table as new_rows
    for each statement execute function job_inserted_team();

create function job_deleted_team() returns trigger
language plpgsql as $$
begin
    delete from job_team where job_id = any(array(select id from old_rows));
    return null;
end
$$;
create trigger job_deleted_team after delete on job
    referencing old table as old_rows
    for each statement execute function job_deleted_team();

create function job_scoper_changed() returns trigger
language plpgsql as $$
declare
    jobs bigint[];
begin
    if tg_op <> 'INSERT' then
        select array_agg(distinct job_id) into jobs from old_rows;
    end if;
    if tg_op <> 'DELETE' then
        select array_agg(distinct job_id) || jobs into jobs from new_rows;
    end if;
    perform refresh_job_team(jobs);
    return null;
end
$$;
create trigger job_scoper_inserted_team after insert on job_scoper
    referencing new table as new_rows
    for each statement execute function job_scoper_changed();
create trigger job_scoper_updated_team after update on job_scoper
    referencing old table as old_rows new table as new_rows
    for each statement execute function job_scoper_changed();
create trigger job_scoper_deleted_team after delete on job_scoper
    referencing old table as old_rows
    for each statement execute function job_scoper_changed();

create function phase_changed_team() returns trigger
language plpgsql as $$
declare
    jobs bigint[];
begin
    case tg_op
        when 'INSERT' then
            select array_agg(distinct job_id) into jobs from new_rows
            where coalesce(project_lead_id, report_author_id, techqa_by_id, presqa_by_id) is not null;
        when 'UPDATE' then
            select array_agg(distinct v.job_id) into jobs
            from old_rows o full join new_rows n on n.id = o.id
            cross join lateral (values (o.job_id), (n.job_id)) as v(job_id)
            where (o.job_id, o.project_lead_id, o.report_author_id, o.techqa_by_id, o.presqa_by_id)
                is distinct from (n.job_id, n.project_lead_id, n.report_author_id, n.techqa_by_id, n.presqa_by_id);
        else
            -- Its slots went with it, so the people of these count as well.
            select array_agg(distinct job_id) into jobs from old_rows;
    end case;
    perform refresh_job_team(jobs);
    return null;
end
$$;
create trigger phase_inserted_team after insert on phase
    referencing new table as new_rows
    for each statement execute function phase_changed_team();
create trigger phase_updated_team after update on phase
    referencing old table as old_rows new table as new_rows
    for each statement execute function phase_changed_team();
create trigger phase_deleted_team after delete on phase
    referencing old table as old_rows
    for each statement execute function phase_changed_team();

-- Job counts ----------------------------------------------------------------------------------------

-- Few rows, changed by every new job: room on the page keeps the updates off the index.
alter table job_tally set (fillfactor = 40, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
alter table job_client_tally set (fillfactor = 70);

create function add_to_job_tallies(units bigint[], clients bigint[], statuses smallint[], deltas integer[]) returns void
language plpgsql as $$
begin
    insert into job_tally as t (unit_id, status, jobs)
    select d.unit_id, d.status, sum(d.delta)
    from unnest(units, statuses, deltas) as d(unit_id, status, delta)
    group by d.unit_id, d.status having sum(d.delta) <> 0
    order by d.unit_id, d.status
    on conflict (unit_id, status) do update set jobs = t.jobs + excluded.jobs;

    insert into job_client_tally as t (client_id, unit_id, status, jobs)
    select d.client_id, d.unit_id, d.status, sum(d.delta)
    from unnest(clients, units, statuses, deltas) as d(client_id, unit_id, status, delta)
    group by d.client_id, d.unit_id, d.status having sum(d.delta) <> 0
    order by d.client_id, d.unit_id, d.status
    on conflict (client_id, unit_id, status) do update set jobs = t.jobs + excluded.jobs;
end
$$;

create function job_changed_tally() returns trigger
language plpgsql as $$
declare
    units bigint[];
    clients bigint[];
    statuses smallint[];
    deltas integer[];
begin
    if tg_op = 'INSERT' then
        select array_agg(unit_id), array_agg(client_id), array_agg(status), array_agg(1)
        into units, clients, statuses, deltas from new_rows;
    else
        select array_agg(unit_id), array_agg(client_id), array_agg(status), array_agg(-1)
        into units, clients, statuses, deltas from old_rows;
    end if;
    if units is not null then
        perform add_to_job_tallies(units, clients, statuses, deltas);
    end if;
    return null;
end
$$;
create trigger job_inserted_tally after insert on job
    referencing new table as new_rows
    for each statement execute function job_changed_tally();
create trigger job_deleted_tally after delete on job
    referencing old table as old_rows
    for each statement execute function job_changed_tally();

-- Changed jobs: the rows that matter are sought in the transition tables once, as these are small and the team table
-- is not. Few updates have any.
create function job_updated_derived() returns trigger
language plpgsql as $$
declare
    moved bigint[];
    units bigint[];
    clients bigint[];
    statuses smallint[];
    times timestamptz[];
    old_units bigint[];
    old_clients bigint[];
    old_statuses smallint[];
    regrouped bigint[];
begin
    with changed as (
        select n.id, n.unit_id, n.client_id, n.status, n.created,
            o.unit_id as old_unit_id, o.client_id as old_client_id, o.status as old_status,
            (o.unit_id, o.client_id, o.status, o.created)
                is distinct from (n.unit_id, n.client_id, n.status, n.created) as moved,
            (o.created_by_id, o.account_manager_id, o.dep_account_manager_id, o.scoped_signed_off_by_id)
                is distinct from (n.created_by_id, n.account_manager_id, n.dep_account_manager_id,
                    n.scoped_signed_off_by_id) as regrouped
        from old_rows o full join new_rows n on n.id = o.id
    )
    select array_agg(c.id) filter (where c.moved), array_agg(c.unit_id) filter (where c.moved),
        array_agg(c.client_id) filter (where c.moved), array_agg(c.status) filter (where c.moved),
        array_agg(c.created) filter (where c.moved), array_agg(c.old_unit_id) filter (where c.moved),
        array_agg(c.old_client_id) filter (where c.moved), array_agg(c.old_status) filter (where c.moved),
        array_agg(c.id) filter (where c.regrouped)
    into moved, units, clients, statuses, times, old_units, old_clients, old_statuses, regrouped
    from changed c where c.moved or c.regrouped;

    if moved is not null then
        update job_team t
        set unit_id = m.unit_id, client_id = m.client_id, status = m.status, created = m.created
        from unnest(moved, units, clients, statuses, times) as m(id, unit_id, client_id, status, created)
        where t.job_id = m.id;
    end if;
    perform refresh_job_team(regrouped);
    if moved is not null then
        perform add_to_job_tallies(old_units || units, old_clients || clients, old_statuses || statuses,
            array_fill(-1, array[cardinality(moved)]) || array_fill(1, array[cardinality(moved)]));
    end if;
    return null;
end
$$;
create trigger job_updated_derived after update on job
    referencing old table as old_rows new table as new_rows
    for each statement execute function job_updated_derived();

-- Slots: the dates of their phases, and the teams ---------------------------------------------------

create function refresh_phase_dates(phases bigint[]) returns void
language plpgsql as $$
begin
    perform from phase where id = any(phases) order by id for no key update;
    update phase p
    set computed_start_date = d.first_date, computed_last_date = d.last_date
    from (
        select w.id,
            (min(t.start_at) filter (where t.delivery_role = 1) at time zone 'UTC')::date as first_date,
            (max(t.end_at) filter (where t.delivery_role in (1, 2)) at time zone 'UTC')::date as last_date
        from unnest(phases) as w(id) left join timeslot t on t.phase_id = w.id
        group by w.id
    ) d
    where p.id = d.id and (p.computed_start_date, p.computed_last_date) is distinct from (d.first_date, d.last_date);
end
$$;

create function timeslot_changed() returns trigger
language plpgsql as $$
declare
    phases bigint[];
begin
    case tg_op
        when 'INSERT' then
            select array_agg(distinct phase_id) into phases from new_rows where phase_id is not null;
        when 'UPDATE' then
            select array_agg(distinct v.phase_id) into phases
            from old_rows o full join new_rows n on n.id = o.id
            cross join lateral (values (o.phase_id), (n.phase_id)) as v(phase_id)
            where v.phase_id is not null
                and (o.user_id, o.phase_id, o.start_at, o.end_at, o.delivery_role)
                    is distinct from (n.user_id, n.phase_id, n.start_at, n.end_at, n.delivery_role);
        else
            select array_agg(distinct phase_id) into phases from old_rows where phase_id is not null;
    end case;
    if phases is not null then
        perform refresh_job_team(array(select distinct job_id from phase where id = any(phases)));
        perform refresh_phase_dates(phases);
    end if;
    return null;
end
$$;
create trigger timeslot_inserted after insert on timeslot
    referencing new table as new_rows
    for each statement execute function timeslot_changed();
create trigger timeslot_updated_derived after update on timeslot
    referencing old table as old_rows new table as new_rows
    for each statement execute function timeslot_changed();
create trigger timeslot_deleted after delete on timeslot
    referencing old table as old_rows
    for each statement execute function timeslot_changed();

-- Time of the last change ---------------------------------------------------------------------------

-- Derived columns are no change, nor is a login or the counter of phases. Generated columns are not yet
-- computed in a BEFORE trigger.
create function touch() returns trigger
language plpgsql as $$
begin
    case tg_table_name
        when 'job' then
            old.search := new.search;
            old.last_phase_number := new.last_phase_number;
        when 'phase' then
            old.search := new.search;
            old.phase_id := new.phase_id;
            old.computed_start_date := new.computed_start_date;
            old.computed_last_date := new.computed_last_date;
        when 'user_account' then
            old.search := new.search;
            old.display_name := new.display_name;
            old.last_login := new.last_login;
        when 'client', 'orgunit', 'note' then
            old.search := new.search;
        else
            null;
    end case;
    old.updated := new.updated;
    if old is distinct from new then
        new.updated := date_trunc('second', now());
    end if;
    return new;
end
$$;

do $$
declare
    name text;
begin
    foreach name in array array['job', 'phase', 'client', 'user_account', 'orgunit', 'note', 'contact',
        'framework_agreement', 'timeslot', 'unit_member', 'feedback']
    loop
        execute format('create trigger %I before update on %I for each row execute function touch()', name || '_touch', name);
    end loop;
end
$$;

commit;
