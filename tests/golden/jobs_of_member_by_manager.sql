-- ids
select set_config('chaotica.page', array(select p.id
from (select t.id
from job t
where true
and (t.unit_id = any($1::bigint[]) or exists (select 1
from job_team m
where m.job_id = t.id
and m.user_id = $2::bigint))
and t.status not in (10,11)
and ((t.account_manager_id = any($3::bigint[])))
order by t.created desc, t.id desc
limit 64) p
limit $4::bigint offset $5::bigint)::text, true);
-- $1 = {1,3}
-- $2 = 5
-- $3 = {"5","7"}
-- $4 = 51
-- $5 = 0
-- rows
select t.id, t.id
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
order by w.place;
-- count
select (select count(*)
from job t
where true
and (t.unit_id = any($1::bigint[]) or exists (select 1
from job_team m
where m.job_id = t.id
and m.user_id = $2::bigint))
and t.status not in (10,11)
and ((t.account_manager_id = any($3::bigint[]))));
-- $1 = {1,3}
-- $2 = 5
-- $3 = {"5","7"}
