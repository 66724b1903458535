-- ids
select set_config('chaotica.page', array(select p.id
from (select t.id
from job t
where t.status not in (10)
and ((t.status = any($1::smallint[])) or ((t.status in (8, 11)
and exists (select 1
from phase p
where p.job_id = t.id
and p.status in (15, 19))
and not exists (select 1
from phase p
where p.job_id = t.id
and p.status not in (15, 16, 17, 18, 19)))))
order by t.created desc, t.id desc
limit 64) p
limit $2::bigint offset $3::bigint)::text, true);
-- $1 = {"8"}
-- $2 = 51
-- $3 = 0
-- rows
select t.id, t.id
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
order by w.place;
-- count
select (select count(*)
from job t
where t.status not in (10)
and ((t.status = any($1::smallint[])) or ((t.status in (8, 11)
and exists (select 1
from phase p
where p.job_id = t.id
and p.status in (15, 19))
and not exists (select 1
from phase p
where p.job_id = t.id
and p.status not in (15, 16, 17, 18, 19))))));
-- $1 = {"8"}
