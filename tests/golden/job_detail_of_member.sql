-- row
select t.id, t.id, t.client_id, a1.name, t.planned_start_date, array(select array[(a2.title)::text]
from phase a2
where a2.job_id = t.id
and a2.status not in (18)
order by a2.phase_number), t.framework_agreement_id, t.framework_agreement_id, a3.name
from job t
left join client a1 on a1.id = t.client_id
left join framework_agreement a3 on a3.id = t.framework_agreement_id
where t.id = $1::bigint
and t.status not in (10)
and true
and (t.unit_id = any($2::bigint[]) or exists (select 1
from job_team m
where m.job_id = t.id
and m.user_id = $3::bigint));
-- $1 = 2501
-- $2 = {1,3}
-- $3 = 5
-- seen at all
select 1
from job t
where t.id = $1::bigint
and t.status not in (10)
and true
and (t.unit_id = any($2::bigint[]) or exists (select 1
from job_team m
where m.job_id = t.id
and m.user_id = $3::bigint));
-- $1 = 2501
-- $2 = {1,3}
-- $3 = 5
