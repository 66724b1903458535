-- job changed
select was.id, coalesce((((was.unit_id = any($3::bigint[])) or (exists (select 1
from job_team m
where m.job_id = was.id
and m.user_id = $4::bigint)))
and ((given.unit_id = any($3::bigint[])) or (exists (select 1
from job_team m
where m.job_id = was.id
and m.user_id = $4::bigint)))), false), coalesce((given.framework_agreement_id is not distinct from was.framework_agreement_id or ((given.unit_id = any($5::bigint[])))), false), coalesce((was.id is not null or was.desired_start_date >= (now() at time zone 'Etc/GMT+12')::date or coalesce(given.unit_id = any($6::bigint[]), false)), true), coalesce(((select f.client_id
from framework_agreement f
where f.id = given.framework_agreement_id) = was.client_id), true), coalesce((was.id is null or given.unit_id = was.unit_id or given.unit_id = any($7::bigint[])), false), coalesce((given.framework_agreement_id is not distinct from was.framework_agreement_id or not (select f.closed
from framework_agreement f
where f.id = given.framework_agreement_id)), true), coalesce((coalesce(was.revenue, 0) <= coalesce(was.revenue, 0) or not (select f.closed
from framework_agreement f
where f.id = given.framework_agreement_id)), true), coalesce((was.status not in (8, 9, 10, 11)), true)
from job was
cross join jsonb_populate_record(null::job, $1::jsonb) given
where was.id = any($2::bigint[])
order by was.id;
-- $1 = {"title":"T","unit_id":"3","framework_agreement_id":"3"}
-- $2 = {2501}
-- $3 = {}
-- $4 = 5
-- $5 = {}
-- $6 = {}
-- $7 = {1,3}
-- 403 (row)
-- 403 framework_agreement: You may not change this
-- 422 start_date: Date must be in the future
-- 422 framework_agreement: This is an agreement of another client
-- 403 unit: You may not add jobs to this unit
-- 409 framework_agreement: This agreement is closed
-- 409 revenue: The agreement is closed: the revenue may not rise
-- 409 status: This job is closed and can't be changed
-- job removed
select t.id, coalesce((((t.unit_id = any($2::bigint[])))), false)
from job was
cross join lateral (select was.*) t
where was.id = any($1::bigint[])
order by was.id;
-- $1 = {2501}
-- $2 = {}
-- 403 (row)
-- new member
select t.ordinality, coalesce((((t.unit_id = any($2::bigint[])))), false), coalesce((was.id is not null or (select u.is_active
from user_account u
where u.id = t.user_id)), true), coalesce((was.id is null or was.user_id <> $4::bigint), false), coalesce((not is_beyond($4::bigint, t.unit_id, $3::bigint[])), false), coalesce((was.id is null or not is_beyond($4::bigint, was.unit_id, array(select h.role_id
from unit_member_role h
where h.member_id = was.id))), false)
from jsonb_populate_recordset(null::unit_member, $1::jsonb) with ordinality t
left join unit_member was on false
order by t.ordinality;
-- $1 = [{"user_id":"5","unit_id":"3"}]
-- $2 = {3}
-- $3 = {}
-- $4 = 5
-- 403 (row)
-- 409 user: This user is not active any more
-- 403 roles: Nobody changes his own roles
-- 403 roles: Somebody with this role may do more here than you
-- 403 roles: Somebody with this role may do more here than you
-- member changed
select was.id, coalesce((((was.unit_id = any($3::bigint[])))
and ((was.unit_id = any($3::bigint[])))), false), coalesce((was.id is not null or (select u.is_active
from user_account u
where u.id = was.user_id)), true), coalesce((was.id is null or was.user_id <> $5::bigint), false), coalesce((not is_beyond($5::bigint, was.unit_id, $4::bigint[])), false), coalesce((was.id is null or not is_beyond($5::bigint, was.unit_id, array(select h.role_id
from unit_member_role h
where h.member_id = was.id))), false)
from unit_member was
cross join jsonb_populate_record(null::unit_member, $1::jsonb) given
where was.id = any($2::bigint[])
order by was.id;
-- $1 = {}
-- $2 = {4}
-- $3 = {3}
-- $4 = {}
-- $5 = 5
-- 403 (row)
-- 409 user: This user is not active any more
-- 403 roles: Nobody changes his own roles
-- 403 roles: Somebody with this role may do more here than you
-- 403 roles: Somebody with this role may do more here than you
