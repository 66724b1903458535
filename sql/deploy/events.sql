-- Deploy chaotica:events
-- The feed of events (rule O1.2): committed events get their numbers in order of commits, so that none ever appears behind
-- one that could be read before.
begin;

-- One row, which is the lock as well: who numbers events holds it.
create table event_feed (
    only_one boolean not null default true,
    published bigint not null default 0, -- the last number given
    removed bigint not null default 0,   -- the greatest number that is no longer kept
    dealt bigint not null default 0,     -- up to where webhooks got their deliveries (see webhooks.sql)
    constraint event_feed_pkey primary key (only_one),
    constraint event_feed_only_one_check check (only_one)
);
insert into event_feed default values;

create index event_unpublished_idx on event (id) where position is null;
create index event_at_idx on event (at) where position is not null;
create index event_object_idx on event (object_type, object_id, position);

-- How many got their number, at most 20,000; null when another is at it, which leaves nothing to do. What is updated is what was committed
-- before the row was locked, since each statement sees anew, and nobody else gives numbers until this is committed. Order:
-- by the time of the commit where the server keeps it, else by the time of writing; of one object both are the same. A plan
-- is made each time: one that was made while the table was empty compares each event with each (8,000: a minute).
create function publish_events() returns bigint
language plpgsql volatile set plan_cache_mode = force_custom_plan as $$
declare
    last_given bigint;
    given bigint;
    tracked boolean := current_setting('track_commit_timestamp')::boolean;
begin
    if not exists (select from event e where e.position is null) then
        return 0; -- no lock for those who only look
    end if;
    select f.published into last_given from event_feed f for update skip locked;
    if last_given is null then
        return null;
    end if;
    update event e set position = last_given + n.place
    from (select u.id, row_number() over (order by case when tracked then pg_xact_commit_timestamp(u.xmin) end, u.id) as place
        from event u where u.position is null order by place limit 20000) n
    where e.id = n.id;
    get diagnostics given = row_count;
    if given > 0 then
        update event_feed set published = published + given;
    end if;
    return given;
end
$$;

-- One login of a user, told of by the user.
create function tell_login(who bigint, request text) returns void
language sql volatile as $$
    insert into event (name, object_type, object_id, actor_id, request_id, data)
    select 'user.login', 'user', u.id, u.id, request, (select row_to_json(x) from (select u.id as user_id, u.username,
        (select row_to_json(b) from (select u.id, u.username) b) as changed_by) x)
    from user_account u where u.id = who
$$;

-- Removes up to `most` events that are older than `days`; how many went. The feed knows from where on it is whole. What
-- webhooks have still to hear of stays.
create function expire_events(days integer, most integer) returns bigint
language plpgsql volatile as $$
declare
    gone bigint;
    last_gone bigint;
    heard bigint := (select case when exists (select from webhook w where w.active) then f.dealt else f.published end from event_feed f);
begin
    with old as (select e.id from event e where e.position <= heard and e.at < now() - make_interval(days => days)
            order by e.position limit most),
        deleted as (delete from event e using old where e.id = old.id returning e.position)
    select count(*), max(position) into gone, last_gone from deleted;
    if gone > 0 then
        update event_feed set removed = greatest(removed, last_gone);
    end if;
    return gone;
end
$$;

revoke insert, delete, truncate on event_feed from chaotica_app;

commit;
