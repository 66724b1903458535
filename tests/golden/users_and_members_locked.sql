-- users held
select 1
from user_account s
where s.is_superuser
and exists (select 1
from (select *
from user_account t
where t.id = any($1::bigint[])) r
where r.is_superuser)
order by s.id for no key update;
-- $1 = {7}
-- users
select t.id, t.id, (to_jsonb(t) - 'search')::text
from user_account t
where t.id = any($1::bigint[])
and true
and true
and ($2::boolean or t.id = $3::bigint or exists (select 1
from unit_member l
where l.user_id = t.id
and l.left_at is null
and l.unit_id = any($4::bigint[])))
order by t.id for no key update of t;
-- $1 = {7}
-- $2 = false
-- $3 = 5
-- $4 = {}
-- members held
select 1
from user_account u
where u.id in (select r.user_id
from (select *
from unit_member t
where t.user_id = any($1::bigint[])) r)
order by u.id for no key update;
-- $1 = {7}
-- members
select t.user_id, t.id, (to_jsonb(t) - 'search')::text
from unit_member t
where t.user_id = any($1::bigint[])
and (t.left_at is null
and exists (select 1
from user_account a
where a.id = t.user_id
and a.is_active))
and true
and (($2::boolean or t.unit_id = any($3::bigint[])))
and t.unit_id = $4::bigint
order by t.id for no key update of t;
-- $1 = {7}
-- $2 = false
-- $3 = {}
-- $4 = 3
