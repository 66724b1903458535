-- ids
select set_config('chaotica.page', array(select p.id
from (select s.*
from ((select s.*
from ((select x.*
from unnest($1::bigint[]) u(id)
cross join lateral (select t.id as id, t.created as k0, t.id as k1
from job t
where t.unit_id = u.id
and t.status not in (10,11)
order by t.created desc, t.id desc
limit 64) x) union (select m.job_id as id, m.created as k0, m.job_id as k1
from job_team m
where m.user_id = $2::bigint
and m.status not in (10,11)
order by m.created desc, m.job_id desc
limit 64)) s
order by s.k0 desc, s.k1 desc
limit 64)) s
limit 64) p
limit $3::bigint offset $4::bigint)::text, true);
-- $1 = {1,3}
-- $2 = 5
-- $3 = 51
-- $4 = 0
-- rows
select t.id, t.id, t.title, t.status
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
order by w.place;
-- count
select (select coalesce(sum(c.jobs), 0)
from job_tally c
where c.unit_id = any($1::bigint[])
and c.status not in (10,11)) + (select count(*)
from job_team m
where m.user_id = $2::bigint
and m.status not in (10,11)
and m.unit_id <> all($1::bigint[]));
-- $1 = {1,3}
-- $2 = 5
