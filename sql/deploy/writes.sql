-- Deploy chaotica:writes
-- What a change leaves behind besides itself: the audit trail, events to be delivered, answers to be repeated; and
-- what rows get when they are made: slugs, numbers of phases.
begin;

-- One row per changed object (rule 4.9). Append-only: the application may add and read. Nothing holds it to what it
-- tells of, which it outlives.
create table audit (
    id bigint generated always as identity,
    at timestamptz(0) not null default date_trunc('second', now()),
    actor_id bigint,
    request_id text not null default '',
    object_type text not null,
    object_id bigint,
    action text not null,
    changes jsonb not null default '{}',
    constraint audit_pkey primary key (id),
    constraint audit_action_check check (action <> ''),
    constraint audit_object_type_check check (object_type <> '')
);
-- Ascending, read backwards: what is added goes to the end. One object has few rows, to be sorted when they are read.
create index audit_object_idx on audit (object_type, object_id);
create index audit_at_idx on audit (at, id);
create index audit_actor_id_idx on audit (actor_id, at, id) where actor_id is not null;
revoke update, delete, truncate on audit from chaotica_app;

-- One record of what is no change of a row: a login, a secret, a membership that began or ended by something else.
create function audit_note(actor bigint, request text, kind text, object bigint, what text, changes jsonb default '{}') returns void
language sql volatile as $$
    insert into audit (actor_id, request_id, object_type, object_id, action, changes) values (actor, request, kind, object, what, changes)
$$;

-- Outbox of events (rules O1): written in the statement of the change. `position` is the number by which the feed names it,
-- given once it is committed, in order of commits (see events.sql). The text of `data` is kept as it is told.
create table event (
    id bigint generated always as identity,
    position bigint,
    name text not null,
    at timestamptz(0) not null default date_trunc('second', now()),
    object_type text not null,
    object_id bigint not null,
    actor_id bigint,
    request_id text not null default '',
    data json not null,
    constraint event_pkey primary key (id),
    constraint event_position_key unique (position),
    constraint event_name_check check (name <> '')
);

-- The first answer to an Idempotency-Key (rules 1.7, 11.14), sealed. The hash is a keyed one of path, query and body.
create table idempotency_key (
    user_id bigint not null,
    key text not null,
    request_hash bytea not null,
    status smallint not null,
    headers jsonb not null,
    body bytea not null,
    created timestamptz not null default now(),
    constraint idempotency_key_pkey primary key (user_id, key),
    constraint idempotency_key_user_id_fkey foreign key (user_id) references user_account on delete cascade
);
create index idempotency_key_created_idx on idempotency_key (created);

-- {member: [before, after]} for the members that differ; what is absent is null.
create function json_changes(before jsonb, after jsonb) returns jsonb
language sql immutable parallel safe as $$
    select coalesce(jsonb_object_agg(n.key, jsonb_build_array(coalesce(before -> n.key, 'null'), n.value)), '{}')
    from jsonb_each(after) n
    where coalesce(before -> n.key, 'null') is distinct from n.value
$$;

-- A slug that no other row of the table has: the text's own, else with -1, -2 … behind it. The lock makes
-- those who want the same slug wait for each other. A text that leaves nothing for a slug gets `otherwise` (rule 12.2).
create function free_slug(tablename text, wanted text, otherwise text) returns text
language plpgsql volatile as $$
declare
    base text := coalesce(nullif(slugify(wanted), ''), otherwise);
    taken bigint[];
    is_free boolean;
begin
    perform pg_advisory_xact_lock(hashtext(tablename), hashtext(base));
    execute format('select not exists (select from %I where slug = $1)', tablename) into is_free using base;
    if is_free then
        return base;
    end if;
    execute format('select array_agg(substr(slug, length($1) + 2)::bigint) from %I where slug ~ (''^'' || $1 || ''-[0-9]{1,9}$'')',
        tablename) into taken using base;
    return base || '-' || (select min(n) from generate_series(1, coalesce(cardinality(taken), 0) + 1) as g(n)
        where taken is null or n <> all(taken));
end
$$;

-- For tables of resources with this name.
create function assign_slug() returns trigger
language plpgsql as $$
begin
    if new.slug is null then
        new.slug := free_slug(tg_table_name, new.name, tg_argv[0] || '-' || new.id);
    end if;
    return new;
end
$$;

create function assign_skill_slug() returns trigger
language plpgsql as $$
begin
    if new.slug is null then
        new.slug := free_slug('skill', (select c.name from skill_category c where c.id = new.category_id) || ' ' || new.name,
            'skills-' || new.id);
    end if;
    return new;
end
$$;

create trigger client_slug before insert on client for each row execute function assign_slug('client');
create trigger orgunit_slug before insert on orgunit for each row execute function assign_slug('orgunit');
create trigger unit_role_slug before insert on unit_role for each row execute function assign_slug('roles');
create trigger service_slug before insert on service for each row execute function assign_slug('services');
create trigger skill_slug before insert on skill for each row execute function assign_skill_slug();

-- Phases are numbered per job, one more than the highest ever given (rule 11.8): the job's row is the lock.
create function assign_phase_number() returns trigger
language plpgsql as $$
begin
    if new.phase_number is null then
        update job set last_phase_number = last_phase_number + 1
        where id = new.job_id
        returning last_phase_number into new.phase_number;
    end if;
    return new;
end
$$;
create trigger phase_a_number before insert on phase for each row execute function assign_phase_number();

-- An agreement that forbids it is not drawn on beyond its value (rule 11.6). The agreement's row is the lock.
create function job_changed_allocation() returns trigger
language plpgsql as $$
declare
    agreements bigint[];
begin
    if tg_op = 'INSERT' then
        select array_agg(distinct framework_agreement_id) into agreements
        from new_rows where framework_agreement_id is not null;
    elsif exists (select from new_rows where framework_agreement_id is not null) then
        select array_agg(distinct n.framework_agreement_id) filter (where n.framework_agreement_id is not null)
        into agreements
        from old_rows o full join new_rows n on n.id = o.id
        where (n.framework_agreement_id, n.revenue) is distinct from (o.framework_agreement_id, o.revenue);
    end if;
    if agreements is null then
        return null;
    end if;
    agreements := array(select f.id from framework_agreement f
        where f.id = any(agreements) and not f.allow_over_allocation order by f.id for no key update);
    if exists (select from framework_agreement f where f.id = any(agreements)
        and f.total_value < (select coalesce(sum(j.revenue), 0) from job j
            where j.framework_agreement_id = f.id and j.status not in (9, 10))) then
        raise exception using errcode = '23P01', message = 'more than is left of the agreement', table = 'job',
            constraint = 'job_framework_agreement_id_excl';
    end if;
    return null;
end
$$;
create trigger job_inserted_allocation after insert on job
    referencing new table as new_rows
    for each statement execute function job_changed_allocation();
create trigger job_updated_allocation after update on job
    referencing old table as old_rows new table as new_rows
    for each statement execute function job_changed_allocation();

commit;
