-- page
select t.id, t.id, (t.revenue)::text, (t.id)::text
from job t
where t.status not in (10,11)
and ((false) or (t.revenue is null
and t.id < $1::bigint))
order by t.revenue desc nulls last, t.id desc
limit 51;
-- $1 = 2501
