-- ids
select set_config('chaotica.page', array(select p.id
from (select t.id
from job t
where t.status not in (10,11)
order by t.created desc, t.id desc
limit 64) p
limit $1::bigint offset $2::bigint)::text, true);
-- $1 = 51
-- $2 = 0
-- rows
select t.id, t.id, t.title, t.status
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
order by w.place;
-- count
select (select coalesce(sum(c.jobs), 0)
from job_tally c
where c.status not in (10,11));
