-- Deploy chaotica:exports
-- Exports that run by themselves: what they are, their runs, whom each run is sent to, and the files (rules O4, O5).
begin;

create table export (
    id bigint generated always as identity,
    owner_id bigint not null,
    name text not null,
    resource text not null,
    format text not null,
    filters jsonb not null default '{}',
    search text not null default '',
    fields text[] not null default '{}',
    ordering text not null default '',
    schedule text not null,
    time text not null, -- "06:00", in `timezone`
    weekday text not null, -- "monday"
    day smallint not null,
    timezone text not null,
    email_recipients text[] not null default '{}',
    active boolean not null,
    next_run_at timestamptz(0), -- null: by hand alone
    created timestamptz(0) not null default date_trunc('second', now()),
    updated timestamptz(0) not null default date_trunc('second', now()),
    constraint export_pkey primary key (id),
    constraint export_owner_id_fkey foreign key (owner_id) references user_account on delete cascade,
    constraint export_name_check check (length(name) <= 200),
    constraint export_resource_check check (length(resource) <= 64),
    constraint export_search_check check (length(search) <= 255),
    constraint export_ordering_check check (length(ordering) <= 500),
    constraint export_time_check check (length(time) <= 5),
    constraint export_timezone_check check (length(timezone) <= 64),
    constraint export_day_check check (day between 1 and 31),
    constraint export_filters_check check (jsonb_typeof(filters) = 'object')
);
create index export_owner_id_idx on export (owner_id);
create index export_due_idx on export (next_run_at) where active and next_run_at is not null;

-- A run is somebody's for as long as its lease: `attempts` says which attempt holds it, so that a process that was away for
-- longer writes nothing any more.
create table export_run (
    id bigint generated always as identity,
    export_id bigint not null,
    scheduled_for timestamptz(0) not null,
    status text not null default 'queued',
    attempts smallint not null default 0,
    next_attempt_at timestamptz default now(), -- null: done, or under way
    leased_until timestamptz,
    started_at timestamptz(0),
    finished_at timestamptz(0),
    rows bigint,
    bytes bigint,
    error text,
    filename text,
    content_type text,
    expires_at timestamptz(0), -- of the file; null: there is none yet
    created timestamptz(0) not null default date_trunc('second', now()),
    constraint export_run_pkey primary key (id),
    constraint export_run_export_id_scheduled_for_key unique (export_id, scheduled_for),
    constraint export_run_export_id_fkey foreign key (export_id) references export on delete cascade,
    constraint export_run_status_check check (status in ('queued', 'running', 'sending', 'succeeded', 'failed', 'skipped'))
);
create index export_run_due_idx on export_run (next_attempt_at) where next_attempt_at is not null;
create index export_run_leased_idx on export_run (leased_until) where leased_until is not null;
create index export_run_expires_idx on export_run (expires_at) where expires_at is not null;
create index export_run_created_idx on export_run (created);

create table export_recipient (
    id bigint generated always as identity,
    run_id bigint not null,
    place smallint not null,
    email text not null,
    status text not null default 'pending',
    sent_at timestamptz(0),
    error text,
    constraint export_recipient_pkey primary key (id),
    constraint export_recipient_run_id_place_key unique (run_id, place),
    constraint export_recipient_run_id_email_key unique (run_id, email),
    constraint export_recipient_run_id_fkey foreign key (run_id) references export_run on delete cascade,
    constraint export_recipient_status_check check (status in ('pending', 'sent', 'failed')),
    constraint export_recipient_email_check check (email !~ '[[:cntrl:]]')
);

-- A file in the order of its pieces, so that any process on any host can serve it. They are not compressed: most are read once.
-- Pieces of a run that is gone are removed step by step, hence no foreign key; whoever writes one holds its run.
create table export_piece (
    run_id bigint not null,
    number integer not null,
    content bytea not null,
    constraint export_piece_pkey primary key (run_id, number)
);
alter table export_piece alter column content set storage external;

-- Removes up to `most` pieces of runs that are gone, whose file has expired, or that ended without one; how many went. Each run
-- that has pieces is looked at once, by the index, the oldest first. A plan is made each time, as of publish_events().
create function expire_export_pieces(most integer) returns bigint
language plpgsql volatile set plan_cache_mode = force_custom_plan as $$
declare
    gone bigint;
begin
    with recursive stored as (
        select min(p.run_id) as run_id from export_piece p
        union all
        select (select min(p.run_id) from export_piece p where p.run_id > s.run_id) from stored s where s.run_id is not null
    ), useless as (
        select p.run_id, p.number from stored s cross join lateral (
            select x.run_id, x.number from export_piece x where x.run_id = s.run_id and not exists (select from export_run r
                where r.id = s.run_id and coalesce(r.expires_at > now(), r.finished_at is null))) p
        limit most
    )
    delete from export_piece p using useless u where p.run_id = u.run_id and p.number = u.number;
    get diagnostics gone = row_count;
    return gone;
end
$$;

-- Whoever has the secret may fetch the file; of the secret only its SHA-256 is kept. A message that is sent again has another.
create table export_link (
    hash bytea not null,
    run_id bigint not null,
    constraint export_link_pkey primary key (hash),
    constraint export_link_run_id_fkey foreign key (run_id) references export_run on delete cascade,
    constraint export_link_hash_check check (length(hash) = 32)
);
create index export_link_run_id_idx on export_link (run_id);

-- How runs and mails ended, counted for /metrics since the beginning, whatever is still kept of them.
create table outcome_count (
    name text not null,
    outcome text not null,
    count bigint not null default 0,
    constraint outcome_count_pkey primary key (name, outcome)
);
create function count_outcome(name text, outcome text) returns void
language sql volatile as $$
    insert into outcome_count as c (name, outcome, count) values ($1, $2, 1)
    on conflict on constraint outcome_count_pkey do update set count = c.count + 1
$$;

-- A new run with its recipients; null when there is one for that second already.
create function queue_export_run(export_id bigint, scheduled_for timestamptz) returns bigint
language sql volatile as $$
    with made as (
        insert into export_run (export_id, scheduled_for) values ($1, $2)
        on conflict on constraint export_run_export_id_scheduled_for_key do nothing
        returning id, export_run.export_id
    ), recipients as (
        insert into export_recipient (run_id, place, email)
        select m.id, r.place, r.email
        from made m join export e on e.id = m.export_id
        cross join lateral unnest(e.email_recipients) with ordinality r (email, place)
    ), told as (
        select pg_notify('chaotica_export', '') from made
    )
    select made.id from made left join told on true
$$;

commit;
