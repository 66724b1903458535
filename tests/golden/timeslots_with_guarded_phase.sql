-- ids
select set_config('chaotica.page', array(select p.id
from (select t.id
from timeslot t
left join phase a1 on a1.id = t.phase_id
and a1.status not in (18)
and ((a1.status = 18 or (select j.status
from job j
where j.id = a1.job_id) <> 10)
and (exists (select 1
from job j
where j.id = a1.job_id
and (j.unit_id = any($4::bigint[]) or exists (select 1
from job_team m
where m.job_id = j.id
and m.user_id = $1::bigint)))) or (select j.unit_id
from job j
where j.id = a1.job_id) = any($3::bigint[]))
where true
and (t.user_id = $1::bigint or exists (select 1
from unit_member l
where l.user_id = t.user_id
and l.left_at is null
and l.unit_id = any($2::bigint[])) or (select j.unit_id
from phase p
join job j on j.id = p.job_id
where p.id = t.phase_id) = any($3::bigint[]))
and (((case when (a1.status = 18 or (select j.status
from job j
where j.id = a1.job_id) <> 10)
and (exists (select 1
from job j
where j.id = a1.job_id
and (j.unit_id = any($4::bigint[]) or exists (select 1
from job_team m
where m.job_id = j.id
and m.user_id = $1::bigint)))) then a1.status end) = $5::smallint))
order by t.id
limit 64) p
limit $6::bigint offset $7::bigint)::text, true);
-- $1 = 5
-- $2 = {3}
-- $3 = {}
-- $4 = {1,3}
-- $5 = 7
-- $6 = 51
-- $7 = 0
-- rows
select t.id, t.id, a1.id
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join timeslot t on t.id = w.id
left join phase a1 on a1.id = t.phase_id
and a1.status not in (18)
and ((a1.status = 18 or (select j.status
from job j
where j.id = a1.job_id) <> 10)
and (exists (select 1
from job j
where j.id = a1.job_id
and (j.unit_id = any($1::bigint[]) or exists (select 1
from job_team m
where m.job_id = j.id
and m.user_id = $2::bigint)))) or (select j.unit_id
from job j
where j.id = a1.job_id) = any($3::bigint[]))
order by w.place;
-- $1 = {1,3}
-- $2 = 5
-- $3 = {}
-- count
select (select count(*)
from timeslot t
left join phase a1 on a1.id = t.phase_id
and a1.status not in (18)
and ((a1.status = 18 or (select j.status
from job j
where j.id = a1.job_id) <> 10)
and (exists (select 1
from job j
where j.id = a1.job_id
and (j.unit_id = any($4::bigint[]) or exists (select 1
from job_team m
where m.job_id = j.id
and m.user_id = $1::bigint)))) or (select j.unit_id
from job j
where j.id = a1.job_id) = any($3::bigint[]))
where true
and (t.user_id = $1::bigint or exists (select 1
from unit_member l
where l.user_id = t.user_id
and l.left_at is null
and l.unit_id = any($2::bigint[])) or (select j.unit_id
from phase p
join job j on j.id = p.job_id
where p.id = t.phase_id) = any($3::bigint[]))
and (((case when (a1.status = 18 or (select j.status
from job j
where j.id = a1.job_id) <> 10)
and (exists (select 1
from job j
where j.id = a1.job_id
and (j.unit_id = any($4::bigint[]) or exists (select 1
from job_team m
where m.job_id = j.id
and m.user_id = $1::bigint)))) then a1.status end) = $5::smallint)));
-- $1 = 5
-- $2 = {3}
-- $3 = {}
-- $4 = {1,3}
-- $5 = 7
