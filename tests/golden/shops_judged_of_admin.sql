-- new
select t.ordinality, coalesce((t.code ~ '^[A-Z]*$'), true), coalesce((was.state is distinct from 1), true)
from jsonb_populate_recordset(null::shop, $1::jsonb) with ordinality t
left join shop was on false
order by t.ordinality;
-- $1 = [{"name":"N"}]
-- 422 code: This may have capital letters
-- 409 (row): This shop is shut
-- nothing changed
select was.id, coalesce((was.code ~ '^[A-Z]*$'), true), coalesce((was.state is distinct from 1), true)
from shop was
cross join jsonb_populate_record(null::shop, $1::jsonb) given
where was.id = any($2::bigint[])
order by was.id;
-- $1 = {}
-- $2 = {7}
-- 422 code: This may have capital letters
-- 409 (row): This shop is shut
-- changed
select was.id, coalesce((given.code ~ '^[A-Z]*$'), true), coalesce((was.state is distinct from 1), true)
from shop was
cross join jsonb_populate_record(null::shop, $1::jsonb) given
where was.id = any($2::bigint[])
order by was.id;
-- $1 = {"name":"N","code":"C","patron_id":"3","city":null}
-- $2 = {7,8}
-- 422 code: This may have capital letters
-- 409 (row): This shop is shut
-- removed
select t.id, coalesce((not exists (select 1
from book b
where b.shop_id = t.id)), true)
from shop was
cross join lateral (select was.*) t
where was.id = any($1::bigint[])
order by was.id;
-- $1 = {7,8}
-- 409 (row): There are books in it
-- right
select t.id
from shop t
where t.id = any($1::bigint[])
order by t.id;
-- $1 = {7}
