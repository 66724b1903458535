-- deleted
with gone as (delete from shop t
where t.id = any($3::bigint[])
returning t.*),
diff as (select g.id as id, g.id as "told_shop_id", g.name as "told_name", (select jsonb_strip_nulls(to_jsonb(x))
from (select case when g.name is not null then jsonb_build_array(g.name, null) end as "name", case when g.motto is not null then jsonb_build_array(g.motto, null) end as "motto", case when g.code is not null then jsonb_build_array(g.code, null) end as "code", case when g.phone is not null then jsonb_build_array(g.phone, null) end as "phone", case when g.rating is not null then jsonb_build_array(g.rating, null) end as "rating", case when g.visits is not null then jsonb_build_array(g.visits, null) end as "visits", case when g.turnover is not null then jsonb_build_array(g.turnover, null) end as "turnover", case when g.hours is not null then jsonb_build_array(g.hours, null) end as "hours", case when g.open is not null then jsonb_build_array(g.open, null) end as "open", case when g.since is not null then jsonb_build_array(g.since, null) end as "since", case when g.seen is not null then jsonb_build_array(to_char(g.seen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), null) end as "seen", case when g.size is not null then jsonb_build_array((array['small', 'big'])[g.size + 1], null) end as "size", case when g.state is not null then jsonb_build_array((array['new', 'shut'])[g.state + 1], null) end as "state", case when g.words is not null then jsonb_build_array(g.words, null) end as "words", case when g.owner_id is not null then jsonb_build_array(g.owner_id, null) end as "owner", case when g.keeper_id is not null then jsonb_build_array(g.keeper_id, null) end as "keeper", case when g.patron_id is not null then jsonb_build_array(g.patron_id, null) end as "patron", case when g.area_id is not null then jsonb_build_array((select l.name
from area l
where l.id = g.area_id), null) end as "area", case when g.street is not null then jsonb_build_array(g.street, null) end as "address.street", case when g.city is not null then jsonb_build_array(g.city, null) end as "address.city", case when g.floor is not null then jsonb_build_array(g.floor, null) end as "address.floor", case when g.hidden is not null then jsonb_build_array(g.hidden, null) end as "hidden") x) as changes
from gone g),
noted as (insert into audit (actor_id, request_id, object_type, object_id, action, changes) select $1::bigint, $2::text, 'shop', d.id, 'delete', d.changes
from diff d
where d.changes <> '{}'
order by d.id),
told as (insert into event (name, object_type, object_id, actor_id, request_id, data) select 'shop.deleted', 'shop', d.id, $1::bigint, $2::text, (select row_to_json(x)
from (select d."told_shop_id" as "shop_id", d."told_name" as "name", (select row_to_json(b)
from (select u.id, u.username
from user_account u
where u.id = $1::bigint) b) as changed_by) x)
from diff d
where d.changes <> '{}'
order by d.id) select id
from diff;
-- $1 = 5
-- $2 = r-1
-- $3 = {7,8}
-- by a column that nobody sees
with was as materialized (select t.*
from stall t
where t.id = any($4::bigint[])
and (t.gone_at is null)
order by t.id),
now_is as (update stall
set gone_at = now()
from was
cross join jsonb_populate_record(null::stall, $3::jsonb) given
where stall.id = was.id
returning stall.*),
diff as materialized (select now_is.id as id, (select jsonb_strip_nulls(to_jsonb(x))
from (select case when now_is.shop_id is not null then jsonb_build_array(now_is.shop_id, null) end as "shops", case when now_is.place_id is not null then jsonb_build_array(now_is.place_id, null) end as "place", case when now_is.tables is not null then jsonb_build_array(now_is.tables, null) end as "tables") x) as changes
from now_is),
noted as (insert into audit (actor_id, request_id, object_type, object_id, action, changes) select $1::bigint, $2::text, 'market_stall', d.id, 'delete', d.changes
from diff d
where d.changes <> '{}'
order by d.id) select id
from diff
order by id;
-- $1 = 5
-- $2 = r-1
-- $3 = {}
-- $4 = {7}
