-- Deploy chaotica:utilization
-- The share of its members' working days that a unit has booked (domain, capacity_utilization).
begin;

-- Of a user's slots nearly all are in the past: by their end, the few that matter are together.
create index timeslot_user_id_end_at_idx on timeslot (user_id, end_at) include (start_at, phase_id) where phase_id is not null;

-- Over the four weeks from this week's Monday in the unit's time zone: days on which an active member has a slot
-- of a confirmed phase, by the days on which active members work. Cancelled, postponed and deleted phases (16 to 18)
-- stand above confirmed (3) in number only. A slot covers the days it touches; one that ends at midnight has not
-- touched the next. One row per existing unit, 0.00 when nobody works.
create function unit_utilization(unit_ids bigint[], p_now timestamptz default now())
    returns table (unit_id bigint, utilization numeric(4, 2))
language sql stable parallel safe as $$
    with span as materialized (
        select o.id, o.timezone, o.business_days,
            date_trunc('week', p_now at time zone o.timezone)::date as monday
        from orgunit o
        where o.id = any(unit_ids)
    ), member as materialized (
        select s.id as unit_id, u.id as user_id, u.country
        from span s
        join unit_member m on m.unit_id = s.id and m.left_at is null
        join user_account u on u.id = m.user_id and u.is_active
    ), working as materialized (
        select m.unit_id, m.user_id, s.monday + g.day as day
        from span s
        join member m on m.unit_id = s.id
        cross join generate_series(0, 27) as g(day)
        where extract(isodow from s.monday + g.day) = any(s.business_days)
            and not exists (select from holiday h where h.country = m.country and h.date = s.monday + g.day)
    ), slot as materialized (
        select m.unit_id, m.user_id,
            greatest((t.start_at at time zone s.timezone)::date, s.monday) as first_day,
            least((greatest(t.end_at - interval '1 second', t.start_at) at time zone s.timezone)::date,
                s.monday + 27) as last_day
        from span s
        join member m on m.unit_id = s.id
        join timeslot t on t.user_id = m.user_id and t.phase_id is not null
            and t.end_at >= s.monday::timestamp at time zone s.timezone
            and t.start_at < (s.monday + 28)::timestamp at time zone s.timezone
        join phase p on p.id = t.phase_id and p.status >= 3 and p.status not in (16, 17, 18)
    ), confirmed as materialized (
        select distinct l.unit_id, l.user_id, l.first_day + g.day as day
        from slot l
        cross join lateral generate_series(0, l.last_day - l.first_day) as g(day)
    )
    select s.id, coalesce(round(count(c.day)::numeric / nullif(count(w.day), 0), 2), 0.00)
    from span s
    left join working w on w.unit_id = s.id
    left join confirmed c on c.unit_id = w.unit_id and c.user_id = w.user_id and c.day = w.day
    group by s.id
$$;

commit;
