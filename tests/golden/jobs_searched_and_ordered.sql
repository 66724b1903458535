-- page
select t.id, t.id
from job t
left join client a1 on a1.id = t.client_id
where t.status not in (10,11)
and t.search @@ search_query($1::text[])
order by a1.name collate "und-x-icu" desc, t.title collate "und-x-icu", t.id
limit 51;
-- $1 = {"red"}
-- count
select (select count(*)
from job t
where t.status not in (10,11)
and t.search @@ search_query($1::text[]));
-- $1 = {"red"}
