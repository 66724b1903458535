-- page
select t.id, t.id
from job t
left join orgunit a1 on a1.id = t.unit_id
left join lateral (select coalesce((select x.utilization
from unit_utilization(array[a1.id]) x), 0.00) as value offset 0) a2 on true
where t.status not in (10,11)
and ((a2.value >= $1::numeric
and a2.value <= $2::numeric))
order by a2.value, t.title collate "und-x-icu", left(t.description, 200) collate "und-x-icu", t.id
limit 51;
-- $1 = 0.1
-- $2 = 0.9
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
