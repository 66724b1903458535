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
diff as materialized (select now_is.id as id, '{}'::jsonb || case when now_is.before_0 is distinct from now_is.seen then jsonb_build_object('seen', jsonb_build_array(to_char(now_is.before_0 at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), to_char(now_is.seen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))) else '{}' end || case when now_is.before_1 is distinct from now_is.state then jsonb_build_object('state', jsonb_build_array(case now_is.before_1 when '0' then 'new' when '1' then 'shut' end, case now_is.state when '0' then 'new' when '1' then 'shut' end)) else '{}' end as changes
from now_is),
noted as (insert into audit (actor_id, request_id, object_type, object_id, action, changes) select null::bigint, $1::text, 'shop', d.id, 'transition', d.changes
from diff d
where d.changes <> '{}'
order by d.id),
told as (insert into event (name, object_type, object_id, actor_id, request_id, data) select 'shop.closed', 'shop', d.id, null::bigint, $1::text, jsonb_build_object('shop_id', d.id, 'changed_fields', (select jsonb_agg(k
order by k)
from jsonb_object_keys(d.changes) k), 'changed_by', (select jsonb_build_object('id', u.id, 'username', u.username)
from user_account u
where u.id = null::bigint))
from diff d
where d.changes <> '{}'
order by d.id),
moved as (insert into event (name, object_type, object_id, actor_id, request_id, data) select 'shop.state_changed', 'shop', d.id, null::bigint, $1::text, jsonb_build_object('shop_id', d.id, 'old_status', d.changes -> 'state' -> 0, 'new_status', d.changes -> 'state' -> 1, 'changed_by', (select jsonb_build_object('id', u.id, 'username', u.username)
from user_account u
where u.id = null::bigint))
from diff d
where d.changes <> '{}'
order by d.id) select id
from diff
order by id;
-- $1 = r-1
-- $2 = {}
-- $3 = {7}
