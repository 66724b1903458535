-- page
select t.id, t.id, (t.revenue)::text, (t.id)::text
from job t
where t.status not in (10,11)
and ((t.revenue is not null) or (t.revenue is null
and t.id > $1::bigint))
order by t.revenue nulls first, t.id
limit 51;
-- $1 = 2501
