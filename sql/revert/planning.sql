-- Revert chaotica:planning
begin;

create or replace function unit_utilization(unit_ids bigint[], p_now timestamptz default now())
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
drop function unit_days(bigint[], date, date, timestamptz);
drop function booked_share(bigint, bigint);

commit;
