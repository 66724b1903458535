-- ids
select set_config('chaotica.page', coalesce(array_agg(p.id)::text, '{}'), true), array_agg(array[p.id::text, p.k0::text, p.k1::text])
from (select *
from (select t.id, t.revenue as k0, t.id as k1
from job t
where t.status not in (10,11)
and ((t.revenue is not null) or (t.revenue is null
and t.id > $1::bigint))
order by t.revenue nulls first, t.id
limit 64) p
limit $2::bigint) p;
-- $1 = 2501
-- $2 = 51
-- rows
select t.id, t.id
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
order by w.place;
