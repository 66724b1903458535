-- Deploy chaotica:inlined
-- Functions whose bodies the planner puts where they are called: else each call is planned anew (0.4 ms) or run as a
-- statement of its own.
begin;

-- Not immutable, which its body is not. Exact, as these times are whole milliseconds.
create or replace function epoch_ms(at timestamptz) returns bigint
language sql stable parallel safe as $$ select (date_part('epoch', at) * 1000)::bigint $$;

-- One row, but a table: what returns a row is never put elsewhere.
drop function dates_of_phases(bigint);
create function dates_of_phases(job bigint) returns table (first_date date, last_date date)
language sql stable rows 1 as $$
    select coalesce(p.first_date, s.first_date), coalesce(p.last_date, s.last_date)
    from (
        select min(coalesce(p.desired_start_date, p.computed_start_date)) as first_date,
            max(coalesce(p.desired_delivery_date, p.computed_last_date + 7)) as last_date
        from phase p where p.job_id = job and p.status <> 18
    ) p
    cross join (
        select (min(t.start_at) at time zone 'UTC')::date as first_date, (max(t.end_at) at time zone 'UTC')::date as last_date
        from timeslot t join phase p on p.id = t.phase_id where p.job_id = job and p.status <> 18
    ) s
$$;

commit;
