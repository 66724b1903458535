-- ids
select set_config('chaotica.page', coalesce(array_agg(p.id)::text, '{}'), true)
from (select *
from (select s.*
from ((select s.*
from ((select t.id as id, t.created as k0, t.id as k1
from job t
where t.unit_id = any($1::bigint[])
and $1::bigint[] <> '{}'
and t.status not in (10,11)
and ((t.account_manager_id = any($2::bigint[])))
order by t.created desc, t.id desc
limit 64) union (select m.job_id as id, m.created as k0, m.job_id as k1
from job_team m
join job t on t.id = m.job_id
where m.user_id = $3::bigint
and m.status not in (10,11)
and ((t.account_manager_id = any($4::bigint[])))
order by m.created desc, m.job_id desc
limit 64)) s
order by s.k0 desc, s.k1 desc
limit 64)) s
limit 64) p
limit $5::bigint offset $6::bigint) p;
-- $1 = {1,3}
-- $2 = {"5","7"}
-- $3 = 5
-- $4 = {"5","7"}
-- $5 = 51
-- $6 = 0
-- rows
select t.id, t.id
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
order by w.place;
-- count
select (select count(*)
from job t
where t.unit_id = any($1::bigint[])
and $1::bigint[] <> '{}'
and t.status not in (10,11)
and ((t.account_manager_id = any($2::bigint[])))) + (select count(*)
from job_team m
join job t on t.id = m.job_id
where m.user_id = $3::bigint
and m.status not in (10,11)
and ((t.account_manager_id = any($4::bigint[])))
and m.unit_id <> all($1::bigint[]));
-- $1 = {1,3}
-- $2 = {"5","7"}
-- $3 = 5
-- $4 = {"5","7"}
