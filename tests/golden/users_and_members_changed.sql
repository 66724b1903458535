-- users
with was as materialized (select t.*
from user_account t
where t.id = any($5::bigint[])
order by t.id),
now_is as (update user_account
set first_name = given.first_name
from was
cross join jsonb_populate_record(null::user_account, $3::jsonb) given
where user_account.id = was.id
returning user_account.*, was.first_name as before_0),
diff as materialized (select now_is.id as id, now_is.id as "told_user_id", now_is.username as "told_username", '{}'::jsonb || case when now_is.before_0 is distinct from now_is.first_name then jsonb_build_object('first_name', jsonb_build_array(now_is.before_0, now_is.first_name)) else '{}' end || json_changes(jsonb_build_object('profile.skills', (select coalesce(jsonb_agg(s.name
order by s.name collate "C"), '[]')
from user_skill l
join skill s on s.id = l.skill_id
and l.rating >= 1
where l.user_id = now_is.id)), jsonb_build_object('profile.skills', $4::jsonb)) as changes
from now_is),
noted as (insert into audit (actor_id, request_id, object_type, object_id, action, changes) select $1::bigint, $2::text, 'user', d.id, 'update', d.changes
from diff d
where d.changes <> '{}'
order by d.id),
told as (insert into event (name, object_type, object_id, actor_id, request_id, data) select 'user.updated', 'user', d.id, $1::bigint, $2::text, (select row_to_json(x)
from (select d."told_user_id" as "user_id", d."told_username" as "username", (select json_agg(k
order by k collate "C")
from jsonb_object_keys(d.changes) k) as "changed_fields", (select row_to_json(b)
from (select u.id, u.username
from user_account u
where u.id = $1::bigint) b) as changed_by) x)
from diff d
where d.changes <> '{}'
order by d.id) select id
from diff
order by id;
-- $1 = 5
-- $2 = r-1
-- $3 = {"first_name":"F"}
-- $4 = ["AWS"]
-- $5 = {7,8}
-- a member comes
with made as (insert into unit_member (user_id, unit_id) select given.user_id, given.unit_id
from jsonb_populate_recordset(null::unit_member, $3::jsonb) with ordinality given
order by given.ordinality
on conflict (unit_id, user_id) do update
set left_at = null, added = date_trunc('second', now())
where unit_member.left_at is not null
returning *),
diff as (select m.id as id, (select jsonb_strip_nulls(to_jsonb(x))
from (select case when m.unit_id is not null then jsonb_build_array(null, m.unit_id) end as "orgunit", case when m.user_id is not null then jsonb_build_array(null, m.user_id) end as "user", case when m.added is not null then jsonb_build_array(null, to_char(m.added at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) end as "added") x) || coalesce($4::jsonb -> m.place, '{}') as changes
from (select *, (row_number() over (order by id) - 1)::integer as place
from made) m),
noted as (insert into audit (actor_id, request_id, object_type, object_id, action, changes) select $1::bigint, $2::text, 'member', d.id, 'create', d.changes
from diff d
where d.changes <> '{}'
order by d.id) select m.user_id, m.id
from made m
order by m.id;
-- $1 = 5
-- $2 = r-1
-- $3 = [{"user_id":"5","unit_id":"3"}]
-- $4 = [{}]
-- a member goes
with was as materialized (select t.*
from unit_member t
where t.id = any($4::bigint[])
and (t.left_at is null
and exists (select 1
from user_account a
where a.id = t.user_id
and a.is_active))
order by t.id),
now_is as (update unit_member
set left_at = date_trunc('second', now())
from was
cross join jsonb_populate_record(null::unit_member, $3::jsonb) given
where unit_member.id = was.id
returning unit_member.*),
diff as materialized (select now_is.id as id, (select jsonb_strip_nulls(to_jsonb(x))
from (select case when now_is.unit_id is not null then jsonb_build_array(now_is.unit_id, null) end as "orgunit", case when now_is.user_id is not null then jsonb_build_array(now_is.user_id, null) end as "user", case when now_is.added is not null then jsonb_build_array(to_char(now_is.added at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), null) end as "added") x) as changes
from now_is),
noted as (insert into audit (actor_id, request_id, object_type, object_id, action, changes) select $1::bigint, $2::text, 'member', d.id, 'delete', d.changes
from diff d
where d.changes <> '{}'
order by d.id) select id
from diff
order by id;
-- $1 = 5
-- $2 = r-1
-- $3 = {}
-- $4 = {4}
