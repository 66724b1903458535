-- {"roles":["consultant"]}
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
-- $2 = {7}
-- $3 = {3}
-- $4 = {2}
-- $5 = 5
-- 403 (row)
-- 409 user: This user is not active any more
-- 403 roles: Nobody changes his own roles
-- 403 roles: Somebody with this role may do more here than you
-- 403 roles: Somebody with this role may do more here than you
-- {}
select was.id, coalesce((((was.unit_id = any($3::bigint[])))
and ((was.unit_id = any($3::bigint[])))), false), coalesce((was.id is not null or (select u.is_active
from user_account u
where u.id = was.user_id)), true), coalesce((was.id is null or was.user_id <> $4::bigint), false), coalesce((not is_beyond($4::bigint, was.unit_id, null::bigint[])), false), coalesce((was.id is null or not is_beyond($4::bigint, was.unit_id, array(select h.role_id
from unit_member_role h
where h.member_id = was.id))), false)
from unit_member was
cross join jsonb_populate_record(null::unit_member, $1::jsonb) given
where was.id = any($2::bigint[])
order by was.id;
-- $1 = {}
-- $2 = {7}
-- $3 = {3}
-- $4 = 5
-- 403 (row)
-- 409 user: This user is not active any more
-- 403 roles: Nobody changes his own roles
-- 403 roles: Somebody with this role may do more here than you
-- 403 roles: Somebody with this role may do more here than you
-- {"roles":["consultant"]}
select was.id, coalesce((was.id is not null or (select u.is_active
from user_account u
where u.id = was.user_id)), true)
from unit_member was
cross join jsonb_populate_record(null::unit_member, $1::jsonb) given
where was.id = any($2::bigint[])
order by was.id;
-- $1 = {}
-- $2 = {7}
-- 409 user: This user is not active any more
