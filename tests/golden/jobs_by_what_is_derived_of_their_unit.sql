-- ids
select set_config('chaotica.page', array(select p.id
from (select t.id
from job t
left join orgunit a1 on a1.id = t.unit_id
left join lateral (select coalesce((select x.utilization
from unit_utilization(array[a1.id]) x), 0.00) as value offset 0) a2 on true
where t.status not in (10,11)
and ((a2.value >= $1::numeric
and a2.value <= $2::numeric))
order by a2.value, t.title collate "und-x-icu", left(t.description, 200) collate "und-x-icu", t.id
limit 64) p
limit $3::bigint offset $4::bigint)::text, true);
-- $1 = 0.1
-- $2 = 0.9
-- $3 = 51
-- $4 = 0
-- rows
select t.id, t.id
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
order by w.place;
-- count
select (select count(*)
from job t
left join orgunit a1 on a1.id = t.unit_id
left join lateral (select coalesce((select x.utilization
from unit_utilization(array[a1.id]) x), 0.00) as value offset 0) a2 on true
where t.status not in (10,11)
and ((a2.value >= $1::numeric
and a2.value <= $2::numeric)));
-- $1 = 0.1
-- $2 = 0.9
