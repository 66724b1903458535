-- Deploy chaotica:calendars
-- Calendars that others subscribe to: whoever has a person's address reads that person's slots, how often each was changed,
-- and for 90 days those that are gone.
begin;

set local lock_timeout = '5s';

-- How often a slot was changed, as calendars count (RFC 5545, SEQUENCE).
alter table timeslot add column sequence integer not null default 0;

create function count_slot_revision() returns trigger
language plpgsql as $$
begin
    new.sequence := old.sequence + ((old.user_id, old.phase_id, old.slot_type_id, old.start_at, old.end_at, old.delivery_role, old.is_onsite)
        is distinct from (new.user_id, new.phase_id, new.slot_type_id, new.start_at, new.end_at, new.delivery_role, new.is_onsite))::integer;
    return new;
end
$$;
create trigger timeslot_sequence before update on timeslot for each row execute function count_slot_revision();

-- Slots that somebody had, who has them no more: columns are called as a slot's, so that the same people see them. A phase
-- that is gone holds nothing here.
create table timeslot_removed (
    id bigint not null,
    user_id bigint not null,
    phase_id bigint,
    slot_type_id bigint not null,
    start_at timestamptz(0) not null,
    end_at timestamptz(0) not null,
    delivery_role smallint not null,
    is_onsite boolean not null,
    sequence integer not null,
    created timestamptz(0) not null,
    removed_at timestamptz(0) not null default date_trunc('second', now()),
    constraint timeslot_removed_pkey primary key (user_id, id),
    constraint timeslot_removed_user_id_fkey foreign key (user_id) references user_account on delete cascade
);
create index timeslot_removed_removed_at_idx on timeslot_removed (removed_at);

create function keep_removed_slot() returns trigger
language plpgsql as $$
begin
    insert into timeslot_removed (id, user_id, phase_id, slot_type_id, start_at, end_at, delivery_role, is_onsite, sequence, created)
    values (old.id, old.user_id, old.phase_id, old.slot_type_id, old.start_at, old.end_at, old.delivery_role, old.is_onsite,
        old.sequence + 1, old.created)
    on conflict on constraint timeslot_removed_pkey do update set phase_id = excluded.phase_id, slot_type_id = excluded.slot_type_id,
        start_at = excluded.start_at, end_at = excluded.end_at, delivery_role = excluded.delivery_role,
        is_onsite = excluded.is_onsite, sequence = excluded.sequence, removed_at = excluded.removed_at;
    return null;
end
$$;
create trigger timeslot_removed_kept after delete on timeslot for each row execute function keep_removed_slot();
create trigger timeslot_given_away_kept after update on timeslot for each row
    when (old.user_id <> new.user_id) execute function keep_removed_slot();

-- Whoever has the secret reads the calendar of its owner, as its owner does; of the secret only its SHA-256 is kept.
create table calendar_link (
    user_id bigint not null,
    hash bytea not null,
    created timestamptz(0) not null default date_trunc('second', now()),
    constraint calendar_link_pkey primary key (user_id),
    constraint calendar_link_hash_key unique (hash),
    constraint calendar_link_user_id_fkey foreign key (user_id) references user_account on delete cascade,
    constraint calendar_link_hash_check check (length(hash) = 32)
);

-- Revokes what the users have given to programs, for good, and records it.
create or replace function revoke_tokens(users bigint[], actor bigint, request text) returns void
language sql volatile as $$
    with revoked as (
        update api_token set revoked_at = date_trunc('second', now())
        where user_id = any(users) and revoked_at is null
        returning id
    )
    select audit_note(actor, request, 'token', r.id, 'delete') from (select id from revoked order by id) r;
    with revoked as (delete from calendar_link where user_id = any(users) returning user_id)
    select audit_note(actor, request, 'calendar', r.user_id, 'delete') from (select user_id from revoked order by user_id) r
$$;

commit;
