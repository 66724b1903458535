-- ids
select set_config('chaotica.page', array(select p.id
from (with n as materialized (select (select coalesce(sum(c.jobs), 0)
from job_tally c
where c.status not in (10,11)
and ((c.unit_id = $3::bigint)))::bigint as rows) (select t.id, t.revenue as k0, t.id as k1
from job t
where t.status not in (10,11)
and ((t.unit_id = $4::bigint))
and $2::bigint <= (select n.rows
from n) / 2
order by t.revenue desc nulls last, t.id desc
limit $1::bigint offset $2::bigint)
union all (select l.*
from (select t.id, t.revenue as k0, t.id as k1
from job t
where t.status not in (10,11)
and ((t.unit_id = $5::bigint))
and $2::bigint > (select n.rows
from n) / 2
order by t.revenue nulls first, t.id
limit greatest(least($1::bigint, (select n.rows
from n) - $2::bigint), 0) offset greatest((select n.rows
from n) - $2::bigint - $1::bigint, 0)) l
order by l.k0 desc nulls last, l.k1 desc)) p)::text, true);
-- $1 = 51
-- $2 = 5000
-- $3 = 3
-- $4 = 3
-- $5 = 3
-- rows
select t.id, t.id
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
order by w.place;
-- count
select (select coalesce(sum(c.jobs), 0)
from job_tally c
where c.status not in (10,11)
and ((c.unit_id = $1::bigint)));
-- $1 = 3
