-- held
select 1
from author a
where a.id in (select r.owner_id
from (select *
from shop t
where t.id = any($1::bigint[])) r)
order by a.id for no key update;
-- $1 = {7,8}
-- held for new ones
select 1
from author a
where a.id in (select r.owner_id
from (select *
from jsonb_populate_recordset(null::shop, $1::jsonb)) r)
order by a.id for no key update;
-- $1 = [{"owner_id":"4"}]
-- looked at
select t.id, t.id, (to_jsonb(t) - 'search')::text
from shop t
where t.id = any($1::bigint[])
and true
and true
and (t.country_id = any($2::bigint[]) or t.owner_id = $3::bigint)
order by t.id;
-- $1 = {7,8}
-- $2 = {1,3}
-- $3 = 5
-- for changes
select t.id, t.id, (to_jsonb(t) - 'search')::text
from shop t
where t.id = any($1::bigint[])
and true
and true
and (t.country_id = any($2::bigint[]) or t.owner_id = $3::bigint)
order by t.id for no key update of t;
-- $1 = {7,8}
-- $2 = {1,3}
-- $3 = 5
-- for their status
select t.id, t.id, jsonb_build_object('state', t.state)::text
from shop t
where t.id = any($1::bigint[])
and true
and true
and (t.country_id = any($2::bigint[]) or t.owner_id = $3::bigint)
order by t.id for no key update of t;
-- $1 = {7,8}
-- $2 = {1,3}
-- $3 = 5
-- below a shop
select t.place_id, t.id, (to_jsonb(t) - 'search')::text
from stall t
where t.place_id = any($1::bigint[])
and (t.gone_at is null)
and true
and (true)
and t.shop_id = $2::bigint
order by t.id for no key update of t;
-- $1 = {7,8}
-- $2 = 7
-- without a status
select t.place_id, t.id, '{}'
from stall t
where t.place_id = any($1::bigint[])
and (t.gone_at is null)
and true
and (true)
order by t.id for no key update of t;
-- $1 = {7,8}
