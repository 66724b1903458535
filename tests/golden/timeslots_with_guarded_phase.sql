-- page
select t.id, t.id, a1.id
from timeslot t
left join phase a1 on a1.id = t.phase_id
and a1.status not in (18)
and ((select j.status
from job j
where j.id = a1.job_id) <> 10)
and (exists (select 1
from job j
where j.id = a1.job_id
and (j.unit_id = any($1::bigint[]) or exists (select 1
from job_team m
where m.job_id = j.id
and m.user_id = $2::bigint))))
where true
and (t.user_id = $2::bigint or exists (select 1
from unit_member l
where l.user_id = t.user_id
and l.left_at is null
and l.unit_id = any($3::bigint[])))
and ((a1.status = $4::smallint))
order by t.id
limit 51;
-- $1 = {1,3}
-- $2 = 5
-- $3 = {3}
-- $4 = 7
-- count
select (select count(*)
from timeslot t
left join phase a1 on a1.id = t.phase_id
and a1.status not in (18)
and ((select j.status
from job j
where j.id = a1.job_id) <> 10)
and (exists (select 1
from job j
where j.id = a1.job_id
and (j.unit_id = any($3::bigint[]) or exists (select 1
from job_team m
where m.job_id = j.id
and m.user_id = $1::bigint))))
where true
and (t.user_id = $1::bigint or exists (select 1
from unit_member l
where l.user_id = t.user_id
and l.left_at is null
and l.unit_id = any($2::bigint[])))
and ((a1.status = $4::smallint)));
-- $1 = 5
-- $2 = {3}
-- $3 = {1,3}
-- $4 = 7
