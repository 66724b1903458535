-- page
select t.id, t.id
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
limit 51;
-- $1 = {"8"}
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
