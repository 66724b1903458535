-- page
select t.id, t.id, t.title, t.status
from job t
where t.status not in (10,11)
order by t.created desc, t.id desc
limit 51;
-- count
select (select coalesce(sum(c.jobs), 0)
from job_tally c
where c.status not in (10,11));
