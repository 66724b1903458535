-- Deploy chaotica:holders
-- The deliveries of a webhook are with one sender at a time, so that no more than sixteen are under way to it however many
-- send (rule O3.2); a sender whose connection has ended holds nothing any more; what waits for a delivery that hangs is
-- looked at less and less often; and what comes back to a webhook that has said meanwhile that it is gone is dropped as
-- well (rule O3.3). Deliveries that are sent once more are found by their numbers, however many there are (rule O3.4).
begin;

set local lock_timeout = '5s';
alter table sender add column backend integer; -- of its connection; null: of a program before this
alter table sender alter column backend set default pg_backend_pid();
alter table webhook add column holder bigint; -- the sender that took of its deliveries last: nobody else has any

-- Makes free what senders had taken who are no more, and forgets them. How many deliveries that were.
create or replace function reclaim_deliveries() returns bigint
language plpgsql volatile as $$
declare
    freed bigint;
begin
    with gone as (delete from sender s where s.id in (select x.id from sender x where x.alive_until < now()
            or x.backend is not null and not exists (select from pg_stat_activity a where a.pid = x.backend) for update skip locked)
        returning s.id)
    update delivery d set taken_by = null from gone where d.taken_by = gone.id;
    get diagnostics freed = row_count;
    return freed;
end
$$;

-- Takes deliveries that are due for a sender, of hooks of which no other has any: of each at most so many as leaves 64 of it
-- under way, and something for others where many hooks have something to do; of one that is failing 4. `most_doubtful` of
-- those that fail or never had a success. The deliveries of one hook and object are a lane: a lane is taken from its head,
-- and what stands in it waits for an earlier one until that was tried twice. What waits is put off, so that it stands in
-- nobody's way: for one to be tried again until then, for one that is under way for a quarter of the time that it has been,
-- 0.1 s to 1 s. A hook's row is the lock: what comes after it is locked sees what others took before; of many hooks some
-- have their turn. (The conditions of the two updates are written so that the primary key finds the rows, and no table is
-- read whole, here and where results are recorded: the plans are kept, and may have been made when there was nothing. Index
-- scans mark what is dead as they go; bitmaps meet it again each time.)
create or replace function take_deliveries(who bigint, most integer, most_doubtful integer)
returns table (num bigint, webhook_id bigint, object_type text, object_id bigint, attempts integer, once boolean, standing text)
language plpgsql volatile set enable_seqscan = off set enable_bitmapscan = off as $$
declare
    hooks bigint[];
    chosen bigint[];
    standings text[];
    held bigint[];
    until timestamptz[];
begin
    perform set_config('synchronous_commit', 'off', true); -- what a crash of the server undoes is taken again
    hooks := array(select w.id from webhook w where w.active and (select true from delivery x where x.webhook_id = w.id
        and x.status = 'pending' and x.taken_by is null and x.next_attempt_at <= now() order by x.next_attempt_at limit 1)
        and (w.holder is null or w.holder = who or not exists (select from delivery x where x.webhook_id = w.id and x.taken_by = w.holder))
        order by random() limit 64 for no key update skip locked);
    update webhook w set holder = who where w.id = any(hooks) and w.holder is distinct from who
        and not exists (select from delivery x where x.webhook_id = w.id and x.taken_by = w.holder);
    hooks := array(select w.id from webhook w where w.id = any(hooks) and w.holder = who);
    if hooks = '{}' then
        return;
    end if;
    with room as (
        select w.id, s.standing, case s.standing when 'failing' then 4
                when 'new' then least(64, greatest(4, most_doubtful / (cardinality(hooks) + 2)))
                else least(64, greatest(4, most / (cardinality(hooks) + 4))) end
            - (select count(*) from delivery x where x.webhook_id = w.id and x.taken_by is not null) as free
        from webhook w cross join lateral (select case when w.failing_since is not null then 'failing'
            when w.last_success_at is null then 'new' else 'sound' end) s(standing)
        where w.id = any(hooks)
    ), due as materialized (
        select d.* from room r cross join lateral (
            select x.num, x.webhook_id, x.object_type, x.object_id, x.once from delivery x
            where x.webhook_id = r.id and x.status = 'pending' and x.taken_by is null and x.next_attempt_at <= now()
            order by x.next_attempt_at, x.num limit greatest(r.free, 0)) d
    ), lane as materialized (
        select distinct d.webhook_id, d.object_type, d.object_id from due d
    ), judged as materialized (
        select y.*, coalesce(bool_or(y.holds and not y.is_free) over before, false) and not y.once as is_held,
            max(y.waits_until) filter (where y.holds and not y.is_free) over before as held_until
        from (select l.*, h.num, h.once, h.is_free, h.waits_until, h.holds from lane l cross join lateral (
            select x.num, x.once, x.taken_by is null and x.next_attempt_at <= now() as is_free,
                case when x.taken_by is null then x.next_attempt_at
                    else now() + least((now() - x.next_attempt_at) / 4, interval '1 s') end as waits_until, x.attempts < 2 and not x.once as holds
            from delivery x
            where x.webhook_id = l.webhook_id and x.object_type = l.object_type and x.object_id = l.object_id and x.status = 'pending'
                and (x.attempts < 2 and not x.once or x.taken_by is null and x.next_attempt_at <= now())
            order by x.num limit (select greatest(2, 256 / count(*)) from lane)) h) y
        window before as (partition by y.webhook_id, y.object_type, y.object_id order by y.num rows between unbounded preceding and 1 preceding)
    ), free_ones as (
        select j.num, r.standing, r.free, row_number() over (partition by j.webhook_id order by j.num) as place
        from judged j join room r on r.id = j.webhook_id where j.is_free and not j.is_held
    ), chosen_ones as materialized (
        select c.num, c.standing from (select f.num, f.standing, row_number() over (partition by f.standing = 'sound' order by f.num) as place
            from free_ones f where f.place <= f.free) c
        where c.standing = 'sound' or c.place <= most_doubtful
        order by c.standing = 'sound' desc, c.num limit most
    ), held_lane as (
        select j.webhook_id, j.object_type, j.object_id, max(j.held_until) as held_until from judged j where j.is_held group by 1, 2, 3
    ), held_ones as (
        select d.num, greatest(h.held_until, now() + interval '100 ms') as until from due d join held_lane h using (webhook_id, object_type, object_id)
        where not d.once and not exists (select from chosen_ones c where c.num = d.num)
    )
    select (select array_agg(c.num) from chosen_ones c), (select array_agg(c.standing) from chosen_ones c),
        (select array_agg(h.num) from held_ones h), (select array_agg(h.until) from held_ones h)
    into chosen, standings, held, until;
    update delivery x set next_attempt_at = until[array_position(held, x.num)]
    where x.num = any(held) and case when x.taken_by is null then x.status = 'pending' end;
    return query
    with taken as (
        update delivery x set taken_by = who, next_attempt_at = now() where x.num = any(chosen) and case when x.taken_by is null then x.status = 'pending' end
        returning x.num, x.webhook_id, x.object_type, x.object_id, x.attempts, x.once
    )
    select t.num, t.webhook_id, t.object_type, t.object_id, t.attempts, t.once, standings[array_position(chosen, t.num)]
    from taken t order by t.num;
end
$$;

-- What came of attempts, all in one: `results` is an array of {num, status, counted, response_status, response_body, error,
-- ms, sent_at (since the epoch), wait (seconds to the next attempt, for those that stay pending), gone}; `counted` is false
-- where nothing was sent. What was made free meanwhile, and may belong to another sender, is left to that one.
create or replace function record_attempts(who bigint, results jsonb) returns void
language plpgsql volatile set enable_seqscan = off set enable_bitmapscan = off as $$
declare
    succeeded bigint[];
    failed bigint[];
    gone_ones bigint[];
    dropped bigint;
begin
    perform set_config('synchronous_commit', 'off', true); -- what a crash of the server undoes is sent again
    perform from delivery_tally y order by y.outcome for update; -- all of them, in one order: two never wait for each other
    perform from delivery_time y order by y.below_ms for update;
    with r as (
        select * from jsonb_to_recordset(results) as x(num bigint, status text, counted boolean, response_status smallint,
            response_body text, error text, ms integer, sent_at bigint, wait float8, gone boolean)
    ), done as (
        update delivery d set status = r.status, taken_by = null, attempts = d.attempts + r.counted::int,
            next_attempt_at = case when r.status = 'pending' then now() + make_interval(secs => r.wait) end,
            completed_at = case when r.status <> 'pending' then date_trunc('second', now()) end, once = false,
            response_status = case when r.counted then r.response_status else d.response_status end,
            response_body = case when r.counted then r.response_body else d.response_body end,
            error = case when r.counted then r.error else d.error end,
            duration_ms = case when r.counted then r.ms else d.duration_ms end
        from r where d.num = r.num and d.taken_by = who
        returning d.num, d.webhook_id, d.attempts, r.status, r.counted, r.response_status, r.response_body, r.error, r.ms, r.sent_at, r.gone
    ), logged as (
        insert into delivery_attempt (delivery_num, number, at, response_status, response_body, error, duration_ms)
        select t.num, t.attempts, to_timestamp(t.sent_at), t.response_status, t.response_body, t.error, t.ms from done t where t.counted
    ), tallied as (
        update delivery_tally y set number = y.number + n.number
        from (select case t.status when 'pending' then 'retried' else t.status end as outcome, count(*) as number from done t group by 1
            union all select 'attempt_ms', coalesce(sum(t.ms), 0) from done t where t.counted) n
        where n.outcome = y.outcome
    ), timed as (
        update delivery_time y set number = y.number + n.number
        from (select (select min(b.below_ms) from delivery_time b where b.below_ms >= t.ms) as below_ms, count(*) as number
            from done t where t.counted group by 1) n
        where n.below_ms = y.below_ms
    )
    select array_agg(distinct t.webhook_id) filter (where t.counted and t.status = 'succeeded'),
        array_agg(distinct t.webhook_id) filter (where t.counted and t.status <> 'succeeded'),
        array_agg(distinct t.webhook_id) filter (where t.gone)
    into succeeded, failed, gone_ones from done t;

    perform from webhook w where w.id = any(succeeded || failed) order by w.id for no key update;
    update webhook w set failing_since = null, last_success_at = date_trunc('second', now())
    where w.id = any(succeeded) and (w.failing_since is not null or w.last_success_at is distinct from date_trunc('second', now()));
    update webhook w set failing_since = date_trunc('second', now())
    where w.id = any(failed) and w.id <> all(coalesce(succeeded, '{}')) and w.failing_since is null;
    if exists (select from webhook w where w.id = any(failed) and w.active and w.failing_since < now() - interval '5 days') then
        perform deactivate_webhooks(array(select w.id from webhook w where w.id = any(failed) and w.failing_since < now() - interval '5 days'),
            'failing');
    end if;
    gone_ones := array(select w.id from webhook w where w.id = any(failed) and (w.id = any(coalesce(gone_ones, '{}')) or w.disabled_reason = 'gone'));
    if gone_ones <> '{}' then
        perform deactivate_webhooks(gone_ones, 'gone');
        update delivery d set status = 'dropped', next_attempt_at = null, completed_at = date_trunc('second', now())
        where d.webhook_id = any(gone_ones) and d.status = 'pending' and d.taken_by is null;
        get diagnostics dropped = row_count;
        update delivery_tally y set number = y.number + dropped where y.outcome = 'dropped';
    end if;
end
$$;

-- Sends deliveries of a hook once more, whatever became of them; those under way are sent anyway. How many. (As above.)
create function redeliver(hook bigint, nums bigint[]) returns bigint
language plpgsql volatile set enable_seqscan = off set enable_bitmapscan = off as $$
declare
    number bigint;
begin
    update delivery d set once = d.once or d.status <> 'pending', status = 'pending', next_attempt_at = now(), completed_at = null
    where d.num = any(nums) and case when d.taken_by is null then d.webhook_id = hook end;
    get diagnostics number = row_count;
    return number;
end
$$;

commit;
