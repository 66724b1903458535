-- staff
delete from shop_staff l
where l.shop_id = any($1::bigint[])
and l.author_id <> all($2::bigint[]);
-- $1 = {7,8}
-- $2 = {1,2}
-- staff
insert into shop_staff as l (shop_id, author_id) select o, v.id
from unnest($1::bigint[]) o
cross join unnest($2::bigint[]) v(id)
order by o, v.id
on conflict (shop_id, author_id) do nothing;
-- $1 = {7,8}
-- $2 = {1,2}
-- must
delete from shop_author l
where l.shop_id = any($1::bigint[])
and l.author_id <> all($2::bigint[])
and l.required = true;
-- $1 = {7,8}
-- $2 = {1,2}
-- must
insert into shop_author as l (shop_id, author_id, required) select o, v.id, true
from unnest($1::bigint[]) o
cross join unnest($2::bigint[]) v(id)
order by o, v.id
on conflict (shop_id, author_id, required) do nothing;
-- $1 = {7,8}
-- $2 = {1,2}
-- best
delete from shop_author l
where l.shop_id = any($1::bigint[])
and l.author_id <> all($2::bigint[])
and l.rank >= 1;
-- $1 = {7,8}
-- $2 = {1,2}
-- best
insert into shop_author as l (shop_id, author_id, rank) select o, v.id, 2
from unnest($1::bigint[]) o
cross join unnest($2::bigint[]) v(id)
order by o, v.id
on conflict (shop_id, author_id) do update
set rank = case when l.rank >= 1 then l.rank else excluded.rank end;
-- $1 = {7,8}
-- $2 = {1,2}
-- guards
delete from shop_guard l
where l.shop_id = any($1::bigint[])
and l.author_id <> all($2::bigint[]);
-- $1 = {7,8}
-- $2 = {1,2}
-- guards
insert into shop_guard as l (shop_id, author_id, armed) select o, v.id, v.flag
from unnest($1::bigint[]) o
cross join unnest($2::bigint[], $3::boolean[]) v(id, flag)
order by o, v.id
on conflict (shop_id, author_id) do update
set armed = excluded.armed;
-- $1 = {7,8}
-- $2 = {1,2}
-- $3 = {t,f}
-- labels
delete from shop_label l
where l.shop_id = any($1::bigint[])
and l.label_id <> all($2::bigint[]);
-- $1 = {7,8}
-- $2 = {1,2}
-- labels
insert into shop_label as l (shop_id, label_id) select o, v.id
from unnest($1::bigint[]) o
cross join unnest($2::bigint[]) v(id)
order by o, v.id
on conflict (shop_id, label_id) do nothing;
-- $1 = {7,8}
-- $2 = {1,2}
