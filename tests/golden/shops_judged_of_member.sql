-- new
select t.ordinality, coalesce(((($2::boolean))), false), coalesce((t.patron_id is not distinct from was.patron_id or ((t.country_id = any($3::bigint[])))), false), coalesce((t.area_id is not distinct from was.area_id or (($4::boolean))), false), coalesce((t.code ~ '^[A-Z]*$'), true), coalesce((was.id is null or t.owner_id = was.owner_id), false), coalesce((was.state is distinct from 1), true)
from jsonb_populate_recordset(null::shop, $1::jsonb) with ordinality t
left join shop was on false
order by t.ordinality;
-- $1 = [{"name":"N"}]
-- $2 = false
-- $3 = {3}
-- $4 = true
-- 403 (row)
-- 403 patron: You may not change this
-- 403 area: You may not change this
-- 422 code: This may have capital letters
-- 403 owner: A shop stays with its owner
-- 409 (row): This shop is shut
-- nothing changed
select was.id, coalesce((((was.country_id = any($3::bigint[])) or (was.owner_id = $4::bigint))
and ((was.country_id = any($3::bigint[])) or (was.owner_id = $4::bigint))), false), coalesce((was.code ~ '^[A-Z]*$'), true), coalesce((was.id is null or was.owner_id = was.owner_id), false), coalesce((was.state is distinct from 1), true)
from shop was
cross join jsonb_populate_record(null::shop, $1::jsonb) given
where was.id = any($2::bigint[])
order by was.id;
-- $1 = {}
-- $2 = {7}
-- $3 = {1}
-- $4 = 5
-- 403 (row)
-- 422 code: This may have capital letters
-- 403 owner: A shop stays with its owner
-- 409 (row): This shop is shut
-- changed
select was.id, coalesce((((was.country_id = any($3::bigint[])) or (was.owner_id = $4::bigint))
and ((was.country_id = any($3::bigint[])) or (was.owner_id = $4::bigint))), false), coalesce((given.patron_id is not distinct from was.patron_id or ((was.country_id = any($5::bigint[])))), false), coalesce((was.area_id is not distinct from was.area_id or (($6::boolean))), false), coalesce((given.code ~ '^[A-Z]*$'), true), coalesce((was.id is null or was.owner_id = was.owner_id), false), coalesce((was.state is distinct from 1), true)
from shop was
cross join jsonb_populate_record(null::shop, $1::jsonb) given
where was.id = any($2::bigint[])
order by was.id;
-- $1 = {"name":"N","code":"C","patron_id":"3","city":null}
-- $2 = {7,8}
-- $3 = {1}
-- $4 = 5
-- $5 = {3}
-- $6 = true
-- 403 (row)
-- 403 patron: You may not change this
-- 403 area: You may not change this
-- 422 code: This may have capital letters
-- 403 owner: A shop stays with its owner
-- 409 (row): This shop is shut
-- removed
select t.id, coalesce((((t.owner_id = $2::bigint))), false), coalesce((not exists (select 1
from book b
where b.shop_id = t.id)), true)
from shop was
cross join lateral (select was.*) t
where was.id = any($1::bigint[])
order by was.id;
-- $1 = {7,8}
-- $2 = 5
-- 403 (row)
-- 409 (row): There are books in it
-- right
select t.id, coalesce((((t.country_id = any($2::bigint[])) or (t.owner_id = $3::bigint))), false)
from shop t
where t.id = any($1::bigint[])
order by t.id;
-- $1 = {7}
-- $2 = {1}
-- $3 = 5
-- 403 (row)
