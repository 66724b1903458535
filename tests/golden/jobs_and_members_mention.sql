-- jobs.client
select v.v, a.id, true
from unnest($1::text[]) v(v)
left join client a on a.id = v.v::bigint
and true
and true
and ($2::boolean);
-- $1 = {"15"}
-- $2 = true
-- jobs.account_manager
select v.v, a.id, (a.is_active)
from unnest($1::text[]) v(v)
left join user_account a on a.id = v.v::bigint
and true
and true
and ($2::boolean or a.id = $3::bigint or exists (select 1
from unit_member l
where l.user_id = a.id
and l.left_at is null
and l.unit_id = any($4::bigint[])));
-- $1 = {"5"}
-- $2 = false
-- $3 = 5
-- $4 = {}
-- timeslots.phase
select v.v, a.id, true
from unnest($1::text[]) v(v)
left join phase a on a.id = v.v::bigint
and a.status not in (18)
and ((a.status = 18 or (select j.status
from job j
where j.id = a.job_id) <> 10)
and (exists (select 1
from job j
where j.id = a.job_id
and (j.unit_id = any($2::bigint[]) or exists (select 1
from job_team m
where m.job_id = j.id
and m.user_id = $3::bigint)))) or (select j.unit_id
from job j
where j.id = a.job_id) = any($4::bigint[]));
-- $1 = {"1"}
-- $2 = {}
-- $3 = 5
-- $4 = {}
-- members.user
select v.v, a.id, (a.is_active)
from unnest($1::text[]) v(v)
left join user_account a on a.id = v.v::bigint
and true
and true
and ($2::boolean or a.id = $3::bigint or exists (select 1
from unit_member l
where l.user_id = a.id
and l.left_at is null
and l.unit_id = any($4::bigint[])));
-- $1 = {"5"}
-- $2 = false
-- $3 = 5
-- $4 = {}
-- members.roles
select v.v, (select min(x.id)
from unit_role x
where x.slug = v.v), true
from unnest($1::text[]) v(v);
-- $1 = {"consultant"}
