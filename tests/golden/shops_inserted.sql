-- shops
with made as (insert into shop (name, size, owner_id, patron_id, street, password_hash, country_id, made_by_id) select given.name, given.size, given.owner_id, coalesce(given.patron_id, coalesce(given.owner_id, $3::bigint)), given.street, given.password_hash, (select a.country_id
from author a
where a.id = given.owner_id), $3::bigint
from jsonb_populate_recordset(null::shop, $4::jsonb) with ordinality given
order by given.ordinality
returning *),
diff as (select m.id as id, m.id as "told_shop_id", m.name as "told_name", (select jsonb_strip_nulls(to_jsonb(x))
from (select case when m.name is not null then jsonb_build_array(null, m.name) end as "name", case when m.motto is not null then jsonb_build_array(null, m.motto) end as "motto", case when m.code is not null then jsonb_build_array(null, m.code) end as "code", case when m.phone is not null then jsonb_build_array(null, m.phone) end as "phone", case when m.rating is not null then jsonb_build_array(null, m.rating) end as "rating", case when m.visits is not null then jsonb_build_array(null, m.visits) end as "visits", case when m.turnover is not null then jsonb_build_array(null, m.turnover) end as "turnover", case when m.hours is not null then jsonb_build_array(null, m.hours) end as "hours", case when m.open is not null then jsonb_build_array(null, m.open) end as "open", case when m.since is not null then jsonb_build_array(null, m.since) end as "since", case when m.seen is not null then jsonb_build_array(null, to_char(m.seen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) end as "seen", case when m.size is not null then jsonb_build_array(null, (array['small', 'big'])[m.size + 1]) end as "size", case when m.state is not null then jsonb_build_array(null, (array['new', 'shut'])[m.state + 1]) end as "state", case when m.words is not null then jsonb_build_array(null, m.words) end as "words", case when m.owner_id is not null then jsonb_build_array(null, m.owner_id) end as "owner", case when m.keeper_id is not null then jsonb_build_array(null, m.keeper_id) end as "keeper", case when m.patron_id is not null then jsonb_build_array(null, m.patron_id) end as "patron", case when m.area_id is not null then jsonb_build_array(null, (select l.name
from area l
where l.id = m.area_id)) end as "area", case when m.street is not null then jsonb_build_array(null, m.street) end as "address.street", case when m.city is not null then jsonb_build_array(null, m.city) end as "address.city", case when m.floor is not null then jsonb_build_array(null, m.floor) end as "address.floor", case when m.hidden is not null then jsonb_build_array(null, m.hidden) end as "hidden") x) || coalesce($5::jsonb -> m.place, '{}') as changes
from (select *, (row_number() over (order by id) - 1)::integer as place
from made) m),
noted as (insert into audit (actor_id, request_id, object_type, object_id, action, changes) select $1::bigint, $2::text, 'shop', d.id, 'create', d.changes
from diff d
where d.changes <> '{}'
order by d.id),
told as (insert into event (name, object_type, object_id, actor_id, request_id, data) select 'shop.created', 'shop', d.id, $1::bigint, $2::text, (select row_to_json(x)
from (select d."told_shop_id" as "shop_id", d."told_name" as "name", (select row_to_json(b)
from (select u.id, u.username
from user_account u
where u.id = $1::bigint) b) as changed_by) x)
from diff d
where d.changes <> '{}'
order by d.id) select m.id, m.id
from made m
order by m.id;
-- $1 = 5
-- $2 = r-1
-- $3 = 5
-- $4 = [{"name":"N","owner_id":"4"}]
-- $5 = [{"labels":[null,["new"]]}]
-- stalls, which come to life again
with made as (insert into stall (place_id, tables, shop_id) select given.place_id, given.tables, given.shop_id
from jsonb_populate_recordset(null::stall, $3::jsonb) with ordinality given
order by given.ordinality
on conflict (shop_id, place_id) do update
set gone_at = null
where stall.gone_at is not null
returning *),
diff as (select m.id as id, (select jsonb_strip_nulls(to_jsonb(x))
from (select case when m.shop_id is not null then jsonb_build_array(null, m.shop_id) end as "shops", case when m.place_id is not null then jsonb_build_array(null, m.place_id) end as "place", case when m.tables is not null then jsonb_build_array(null, m.tables) end as "tables") x) || coalesce($4::jsonb -> m.place, '{}') as changes
from (select *, (row_number() over (order by id) - 1)::integer as place
from made) m),
noted as (insert into audit (actor_id, request_id, object_type, object_id, action, changes) select $1::bigint, $2::text, 'market_stall', d.id, 'create', d.changes
from diff d
where d.changes <> '{}'
order by d.id) select m.place_id, m.id
from made m
order by m.id;
-- $1 = 5
-- $2 = r-1
-- $3 = [{"place_id":"1","shop_id":"7"}]
-- $4 = [{}]
