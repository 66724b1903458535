-- Deploy chaotica:planning
-- The days of a unit's members, one by one: by the figure of the unit and by its weeks alike.
begin;

-- The share of available days that is booked, as every figure tells it.
create function booked_share(booked bigint, available bigint) returns numeric(4, 2)
language sql immutable parallel safe as $$
    select coalesce(round(booked::numeric / nullif(available, 0), 2), 0.00)
$$;

-- The working days of the active members of units, and whether each is booked: whether the member has a slot of a
-- confirmed phase on it. Cancelled, postponed and deleted phases (16 to 18) stand above confirmed (3) in number only. A
-- slot covers the days it touches in the unit's time zone; one that ends at midnight has not touched the next. Without
-- days the four weeks from this week's Monday there.
create function unit_days(unit_ids bigint[], first_of_days date, last_of_days date, p_now timestamptz default now())
    returns table (unit_id bigint, user_id bigint, day date, booked boolean)
language sql stable parallel safe as $$
    with span as materialized (
        select o.id, o.timezone, o.business_days, f.first_day, coalesce(last_of_days, f.first_day + 27) as last_day
        from orgunit o
        cross join lateral (select coalesce(first_of_days, date_trunc('week', p_now at time zone o.timezone)::date) as first_day) f
        where o.id = any(unit_ids)
    ), member as materialized (
        select s.id as unit_id, u.id as user_id, u.country
        from span s
        join unit_member m on m.unit_id = s.id and m.left_at is null
        join user_account u on u.id = m.user_id and u.is_active
    ), working as materialized (
        select m.unit_id, m.user_id, s.first_day + g.day as day
        from span s
        join member m on m.unit_id = s.id
        cross join lateral generate_series(0, s.last_day - s.first_day) as g(day)
        where extract(isodow from s.first_day + g.day) = any(s.business_days)
            and not exists (select from holiday h where h.country = m.country and h.date = s.first_day + g.day)
    ), slot as materialized (
        select m.unit_id, m.user_id,
            greatest((t.start_at at time zone s.timezone)::date, s.first_day) as first_day,
            least((greatest(t.end_at - interval '1 second', t.start_at) at time zone s.timezone)::date, s.last_day) as last_day
        from span s
        join member m on m.unit_id = s.id
        join timeslot t on t.user_id = m.user_id and t.phase_id is not null
            and t.end_at >= s.first_day::timestamp at time zone s.timezone
            and t.start_at < (s.last_day + 1)::timestamp at time zone s.timezone
        join phase p on p.id = t.phase_id and p.status >= 3 and p.status not in (16, 17, 18)
    ), confirmed as materialized (
        select distinct l.unit_id, l.user_id, l.first_day + g.day as day
        from slot l
        cross join lateral generate_series(0, l.last_day - l.first_day) as g(day)
    )
    select w.unit_id, w.user_id, w.day, c.day is not null
    from working w
    left join confirmed c on c.unit_id = w.unit_id and c.user_id = w.user_id and c.day = w.day
$$;

-- Over the four weeks from this week's Monday in the unit's time zone. One row per existing unit, 0.00 when nobody works.
create or replace function unit_utilization(unit_ids bigint[], p_now timestamptz default now())
    returns table (unit_id bigint, utilization numeric(4, 2))
language sql stable parallel safe as $$
    select o.id, booked_share(count(*) filter (where d.booked), count(d.day))
    from orgunit o
    left join unit_days(unit_ids, null, null, p_now) d on d.unit_id = o.id
    where o.id = any(unit_ids)
    group by o.id
$$;

commit;
