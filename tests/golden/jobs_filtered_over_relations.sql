-- ids
select set_config('chaotica.page', array(select p.id
from (select t.id
from job t
left join client a1 on a1.id = t.client_id
where t.status not in (10,11)
and (((a1.name) collate "und-x-icu" ilike $1::text))
and ((t.created >= $2::timestamptz))
and (exists (select 1
from phase a2
where a2.job_id = t.id
and a2.status not in (18)
and (a2.status = 18 or (select j.status
from job j
where j.id = a2.job_id) <> 10)
and ((a2.status = any($3::smallint[])))))
and ((t.revenue >= $4::numeric
and t.revenue <= $5::numeric))
order by t.created desc, t.id desc
limit 64) p
limit $6::bigint offset $7::bigint)::text, true);
-- $1 = %50\%\_off%
-- $2 = 2023-03-16
-- $3 = {"7","15"}
-- $4 = 1
-- $5 = 2.50
-- $6 = 51
-- $7 = 0
-- rows
select t.id, t.id
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
order by w.place;
-- count
select (select count(*)
from job t
left join client a1 on a1.id = t.client_id
where t.status not in (10,11)
and (((a1.name) collate "und-x-icu" ilike $1::text))
and ((t.created >= $2::timestamptz))
and (exists (select 1
from phase a2
where a2.job_id = t.id
and a2.status not in (18)
and (a2.status = 18 or (select j.status
from job j
where j.id = a2.job_id) <> 10)
and ((a2.status = any($3::smallint[])))))
and ((t.revenue >= $4::numeric
and t.revenue <= $5::numeric)));
-- $1 = %50\%\_off%
-- $2 = 2023-03-16
-- $3 = {"7","15"}
-- $4 = 1
-- $5 = 2.50
