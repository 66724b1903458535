-- Compares everything derived with a recomputation from its sources. No row means that all of it is right; a row names
-- what differs, a key of it, what is stored and what it should be. Deliberately without the functions that keep it.
with wanted_permission as (
    select m.user_id, m.unit_id, array_agg(distinct p.permission order by p.permission) as permissions
    from unit_member m
    join user_account u on u.id = m.user_id
    join unit_member_role r on r.member_id = m.id
    join unit_role o on o.id = r.role_id
    cross join lateral unnest(o.permissions) as p(permission)
    where m.left_at is null and u.is_active
    group by m.user_id, m.unit_id
), wanted_team as (
    select x.user_id, x.job_id, j.unit_id, j.client_id, j.status, j.created
    from (
        select id as job_id, created_by_id as user_id from job
        union select id, account_manager_id from job
        union select id, dep_account_manager_id from job
        union select id, scoped_signed_off_by_id from job
        union select job_id, user_id from job_scoper
        union select job_id, project_lead_id from phase
        union select job_id, report_author_id from phase
        union select job_id, techqa_by_id from phase
        union select job_id, presqa_by_id from phase
        union select p.job_id, t.user_id from timeslot t join phase p on p.id = t.phase_id
    ) x
    join job j on j.id = x.job_id
    where x.user_id is not null
), wanted_search as (
    select 'job' as thing, j.id, search_vector(array[j.id::text, j.title, j.external_id],
        array[c.name, u.name] || coalesce(p.titles, '{}') || j.description) as search
    from job j
    join client c on c.id = j.client_id
    join orgunit u on u.id = j.unit_id
    left join (
        select job_id, array_agg(title order by phase_number) as titles from phase where status <> 18 group by job_id
    ) p on p.job_id = j.id
    union all
    select 'phase', id, search_vector(array[title, phase_id], array[description]) from phase
    union all
    select 'note', id, search_vector(array[note]) from note
    union all
    select 'client', c.id, search_vector(array[c.name, c.short_name, c.external_id], coalesce(k.names, '{}'))
    from client c
    left join (select client_id, array_agg(name order by id) as names from contact group by client_id) k on k.client_id = c.id
    union all
    select 'orgunit', id, search_vector(array[name], array[description]) from orgunit
    union all
    select 'user', id, search_vector(array[username, first_name, last_name], array[email, job_title]) from user_account
), stored_search as (
    select 'job' as thing, id, search from job
    union all select 'phase', id, search from phase
    union all select 'note', id, search from note
    union all select 'client', id, search from client
    union all select 'orgunit', id, search from orgunit
    union all select 'user', id, search from user_account
), wanted_dates as (
    select p.id, (min(t.start_at) filter (where t.delivery_role = 1) at time zone 'UTC')::date as first_date,
        (max(t.end_at) filter (where t.delivery_role in (1, 2)) at time zone 'UTC')::date as last_date
    from phase p left join timeslot t on t.phase_id = p.id
    group by p.id
)
select 'user_unit_permission' as derived, format('user %s, unit %s', user_id, unit_id) as key, s.permissions::text as stored,
    w.permissions::text as wanted
from user_unit_permission s full join wanted_permission w using (user_id, unit_id)
where s.permissions is distinct from w.permissions
union all
select 'job_team', format('job %s, user %s', job_id, user_id), (s.unit_id, s.client_id, s.status, s.created)::text,
    (w.unit_id, w.client_id, w.status, w.created)::text
from job_team s full join wanted_team w using (job_id, user_id)
where (s.unit_id, s.client_id, s.status, s.created) is distinct from (w.unit_id, w.client_id, w.status, w.created)
union all
select 'job_tally', format('unit %s, status %s', unit_id, status), s.jobs::text, w.jobs::text
from job_tally s full join (select unit_id, status, count(*) as jobs from job group by unit_id, status) w using (unit_id, status)
where coalesce(s.jobs, 0) <> coalesce(w.jobs, 0)
union all
select 'job_client_tally', format('client %s, unit %s, status %s', client_id, unit_id, status), s.jobs::text, w.jobs::text
from job_client_tally s
full join (select client_id, unit_id, status, count(*) as jobs from job group by client_id, unit_id, status) w
    using (client_id, unit_id, status)
where coalesce(s.jobs, 0) <> coalesce(w.jobs, 0)
union all
select 'search', format('%s %s', thing, id), s.search::text, w.search::text
from stored_search s full join wanted_search w using (thing, id)
where s.search is distinct from w.search
union all
select 'phase dates', format('phase %s', id), (s.computed_start_date, s.computed_last_date)::text, (w.first_date, w.last_date)::text
from phase s full join wanted_dates w using (id)
where (s.computed_start_date, s.computed_last_date) is distinct from (w.first_date, w.last_date)
union all
select 'planned days', format('job %s', j.id), (j.planned_start_date, j.planned_end_date)::text,
    (coalesce(j.desired_start_date, p.first_date, t.first_date), coalesce(j.desired_delivery_date, p.last_date, t.last_date))::text
from job j
left join (
    select p.job_id, min(coalesce(p.desired_start_date, p.computed_start_date)) as first_date,
        max(coalesce(p.desired_delivery_date, p.computed_last_date + 7)) as last_date
    from phase p where p.status <> 18 group by p.job_id
) p on p.job_id = j.id
left join (
    select p.job_id, (min(t.start_at) at time zone 'UTC')::date as first_date, (max(t.end_at) at time zone 'UTC')::date as last_date
    from timeslot t join phase p on p.id = t.phase_id where p.status <> 18 group by p.job_id
) t on t.job_id = j.id
where (j.planned_start_date, j.planned_end_date) is distinct from
    (coalesce(j.desired_start_date, p.first_date, t.first_date), coalesce(j.desired_delivery_date, p.last_date, t.last_date));
