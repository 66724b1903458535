-- ids
select set_config('chaotica.page', array(select p.id
from (select s.*
from ((select s.*
from ((select x.*
from unnest($3::bigint[]) u(id)
cross join lateral (select t.id as id, t.created as k0, t.id as k1
from job t
where t.unit_id = u.id
and t.status not in (10,11)
and ((t.client_id = $1::bigint))
and ((t.status = $2::smallint))
order by t.created desc, t.id desc
limit 64) x) union (select m.job_id as id, m.created as k0, m.job_id as k1
from job_team m
where m.user_id = $4::bigint
and m.status not in (10,11)
and ((m.client_id = $5::bigint))
and ((m.status = $6::smallint))
order by m.created desc, m.job_id desc
limit 64)) s
order by s.k0 desc, s.k1 desc
limit 64)) s
limit 64) p
limit $7::bigint offset $8::bigint)::text, true);
-- $1 = 15
-- $2 = 7
-- $3 = {}
-- $4 = 3
-- $5 = 15
-- $6 = 7
-- $7 = 51
-- $8 = 0
-- rows
select t.id, t.id, t.client_id, a1.name
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
left join client a1 on a1.id = t.client_id
order by w.place;
-- count
select (select coalesce(sum(c.jobs), 0)
from job_client_tally c
where c.unit_id = any($1::bigint[])
and c.status not in (10,11)
and ((c.client_id = $2::bigint))
and ((c.status = $3::smallint))) + (select count(*)
from job_team m
where m.user_id = $4::bigint
and m.status not in (10,11)
and ((m.client_id = $5::bigint))
and ((m.status = $6::smallint))
and m.unit_id <> all($1::bigint[]));
-- $1 = {}
-- $2 = 15
-- $3 = 7
-- $4 = 3
-- $5 = 15
-- $6 = 7
