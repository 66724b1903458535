-- one column
with was as materialized (select t.*
from shop t
where t.id = any($4::bigint[])
order by t.id),
now_is as (update shop
set name = given.name
from was
cross join jsonb_populate_record(null::shop, $3::jsonb) given
where shop.id = was.id
returning shop.*, was.name as before_0),
diff as materialized (select now_is.id as id, now_is.id as "told_shop_id", '{}'::jsonb || case when now_is.before_0 is distinct from now_is.name then jsonb_build_object('name', jsonb_build_array(now_is.before_0, now_is.name)) else '{}' end as changes
from now_is),
noted as (insert into audit (actor_id, request_id, object_type, object_id, action, changes) select $1::bigint, $2::text, 'shop', d.id, 'update', d.changes
from diff d
where d.changes <> '{}'
order by d.id),
told as (insert into event (name, object_type, object_id, actor_id, request_id, data) select 'shop.updated', 'shop', d.id, $1::bigint, $2::text, (select row_to_json(x)
from (select d."told_shop_id" as "shop_id", json_build_array('name') as "changed_fields", (select row_to_json(b)
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
-- $3 = {"name":"N"}
-- $4 = {7,8}
-- columns of every kind
with was as materialized (select t.*
from shop t
where t.id = any($5::bigint[])
order by t.id),
now_is as (update shop
set phone = given.phone, seen = given.seen, size = given.size, words = given.words, patron_id = coalesce(given.patron_id, coalesce(was.owner_id, $4::bigint)), city = given.city, password_hash = given.password_hash
from was
cross join jsonb_populate_record(null::shop, $3::jsonb) given
where shop.id = was.id
returning shop.*, was.phone as before_0, was.seen as before_1, was.size as before_2, was.words as before_3, was.patron_id as before_4, was.city as before_5),
diff as materialized (select now_is.id as id, now_is.id as "told_shop_id", '{}'::jsonb || case when now_is.before_0 is distinct from now_is.phone then jsonb_build_object('phone', jsonb_build_array(now_is.before_0, now_is.phone)) else '{}' end || case when now_is.before_1 is distinct from now_is.seen then jsonb_build_object('seen', jsonb_build_array(to_char(now_is.before_1 at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), to_char(now_is.seen at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))) else '{}' end || case when now_is.before_2 is distinct from now_is.size then jsonb_build_object('size', jsonb_build_array((array['small', 'big'])[now_is.before_2 + 1], (array['small', 'big'])[now_is.size + 1])) else '{}' end || case when now_is.before_3 is distinct from now_is.words then jsonb_build_object('words', jsonb_build_array(now_is.before_3, now_is.words)) else '{}' end || case when now_is.before_4 is distinct from now_is.patron_id then jsonb_build_object('patron', jsonb_build_array(now_is.before_4, now_is.patron_id)) else '{}' end || case when now_is.before_5 is distinct from now_is.city then jsonb_build_object('address.city', jsonb_build_array(now_is.before_5, now_is.city)) else '{}' end as changes
from now_is),
noted as (insert into audit (actor_id, request_id, object_type, object_id, action, changes) select $1::bigint, $2::text, 'shop', d.id, 'update', d.changes
from diff d
where d.changes <> '{}'
order by d.id),
told as (insert into event (name, object_type, object_id, actor_id, request_id, data) select 'shop.updated', 'shop', d.id, $1::bigint, $2::text, (select row_to_json(x)
from (select d."told_shop_id" as "shop_id", (select json_agg(k
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
-- $3 = {"phone":"1","seen":"2023-03-15T14:20:00+00:00","size":"1","words":["a"],"patron_id":null,"city":"Ulm","password_hash":"p"}
-- $4 = 5
-- $5 = {7,8}
-- a column and lists
with was as materialized (select t.*
from shop t
where t.id = any($8::bigint[])
order by t.id),
now_is as (update shop
set rating = given.rating, updated = case when (select coalesce(jsonb_agg(l.author_id
order by l.author_id), '[]')
from shop_staff l
where l.shop_id = was.id) <> $4::jsonb or (select coalesce(jsonb_agg(b.name
order by b.name collate "C"), '[]')
from shop_label l
join label b on b.id = l.label_id
where l.shop_id = was.id) <> $5::jsonb then date_trunc('second', now()) else was.updated end
from was
cross join jsonb_populate_record(null::shop, $3::jsonb) given
where shop.id = was.id
returning shop.*, was.rating as before_0),
diff as materialized (select now_is.id as id, now_is.id as "told_shop_id", '{}'::jsonb || case when now_is.before_0 is distinct from now_is.rating then jsonb_build_object('rating', jsonb_build_array(now_is.before_0, now_is.rating)) else '{}' end || json_changes(jsonb_build_object('staff', (select coalesce(jsonb_agg(l.author_id
order by l.author_id), '[]')
from shop_staff l
where l.shop_id = now_is.id)), jsonb_build_object('staff', $6::jsonb)) || json_changes(jsonb_build_object('labels', (select coalesce(jsonb_agg(b.name
order by b.name collate "C"), '[]')
from shop_label l
join label b on b.id = l.label_id
where l.shop_id = now_is.id)), jsonb_build_object('labels', $7::jsonb)) as changes
from now_is),
noted as (insert into audit (actor_id, request_id, object_type, object_id, action, changes) select $1::bigint, $2::text, 'shop', d.id, 'update', d.changes
from diff d
where d.changes <> '{}'
order by d.id),
told as (insert into event (name, object_type, object_id, actor_id, request_id, data) select 'shop.updated', 'shop', d.id, $1::bigint, $2::text, (select row_to_json(x)
from (select d."told_shop_id" as "shop_id", (select json_agg(k
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
-- $3 = {"rating":1}
-- $4 = [1,2]
-- $5 = ["a","b"]
-- $6 = [1,2]
-- $7 = ["a","b"]
-- $8 = {7,8}
-- lists alone
with was as materialized (select t.*
from shop t
where t.id = any($8::bigint[])
order by t.id),
now_is as (update shop
set updated = case when (select coalesce(jsonb_agg(l.author_id
order by l.author_id), '[]')
from shop_author l
where l.shop_id = was.id
and l.required = true) <> $4::jsonb or (select coalesce(jsonb_agg(jsonb_build_object('id', l.author_id, 'armed', l.armed)
order by l.author_id), '[]')
from shop_guard l
where l.shop_id = was.id) <> $5::jsonb then date_trunc('second', now()) else was.updated end
from was
cross join jsonb_populate_record(null::shop, $3::jsonb) given
where shop.id = was.id
returning shop.*),
diff as materialized (select now_is.id as id, now_is.id as "told_shop_id", '{}'::jsonb || json_changes(jsonb_build_object('must', (select coalesce(jsonb_agg(l.author_id
order by l.author_id), '[]')
from shop_author l
where l.shop_id = now_is.id
and l.required = true)), jsonb_build_object('must', $6::jsonb)) || json_changes(jsonb_build_object('guards', (select coalesce(jsonb_agg(jsonb_build_object('id', l.author_id, 'armed', l.armed)
order by l.author_id), '[]')
from shop_guard l
where l.shop_id = now_is.id)), jsonb_build_object('guards', $7::jsonb)) as changes
from now_is),
noted as (insert into audit (actor_id, request_id, object_type, object_id, action, changes) select $1::bigint, $2::text, 'shop', d.id, 'update', d.changes
from diff d
where d.changes <> '{}'
order by d.id),
told as (insert into event (name, object_type, object_id, actor_id, request_id, data) select 'shop.updated', 'shop', d.id, $1::bigint, $2::text, (select row_to_json(x)
from (select d."told_shop_id" as "shop_id", (select json_agg(k
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
-- $3 = {}
-- $4 = [3]
-- $5 = [{"id":1,"armed":true},{"id":2,"armed":false}]
-- $6 = [3]
-- $7 = [{"id":1,"armed":true},{"id":2,"armed":false}]
-- $8 = {7,8}
