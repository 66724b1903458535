-- shut
with was as materialized (select t.*
from shop t
where t.id = any($3::bigint[])
order by t.id),
now_is as (update shop
set state = 1, seen = coalesce(was.seen, now())
from was
cross join jsonb_populate_record(null::shop, $2::jsonb) given
where shop.id = was.id
returning shop.*, was.seen as before_0, was.state as before_1),
diff as materialized (select now_is.id as id, now_is.id as "told_shop_id", now_is.name as "told_name", '{}'::jsonb || case when now_is.before_0 is distinct from now_is.seen then jsonb_build_object('seen', jsonb_build_array(to_char(now_is.before_0 at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), to_char(now_is.seen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))) else '{}' end || case when now_is.before_1 is distinct from now_is.state then jsonb_build_object('state', jsonb_build_array((array['new', 'shut'])[now_is.before_1 + 1], (array['new', 'shut'])[now_is.state + 1])) else '{}' end as changes
from now_is),
noted as (insert into audit (actor_id, request_id, object_type, object_id, action, changes) select null::bigint, $1::text, 'shop', d.id, 'transition', d.changes
from diff d
where d.changes <> '{}'
order by d.id),
told as (insert into event (name, object_type, object_id, actor_id, request_id, data) select 'shop.closed', 'shop', d.id, null::bigint, $1::text, (select row_to_json(x)
from (select d."told_shop_id" as "shop_id", d."told_name" as "name", (select row_to_json(b)
from (select u.id, u.username
from user_account u
where u.id = null::bigint) b) as changed_by) x)
from diff d
where d.changes <> '{}'
order by d.id),
moved as (insert into event (name, object_type, object_id, actor_id, request_id, data) select 'shop.state_changed', 'shop', d.id, null::bigint, $1::text, (select row_to_json(x)
from (select d."told_shop_id" as "shop_id", d.changes -> 'state' -> 0 as "old_status", d.changes -> 'state' -> 1 as "new_status", (select row_to_json(b)
from (select u.id, u.username
from user_account u
where u.id = null::bigint) b) as changed_by) x)
from diff d
where d.changes <> '{}'
order by d.id) select id
from diff
order by id;
-- $1 = r-1
-- $2 = {}
-- $3 = {7}
