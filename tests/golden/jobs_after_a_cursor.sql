-- ids
select set_config('chaotica.page', coalesce(array_agg(p.id)::text, '{}'), true), array_agg(array[p.id::text, p.k0::text, p.k1::text])
from (select *
from (select s.*
from ((select s.*
from ((select x.*
from unnest($3::bigint[]) u(id)
cross join lateral (select t.id as id, t.created as k0, t.id as k1
from job t
where t.unit_id = u.id
and t.status not in (10,11)
and (t.created, t.id) < ($1::timestamptz, $2::bigint)
order by t.created desc, t.id desc
limit 64) x) union (select m.job_id as id, m.created as k0, m.job_id as k1
from job_team m
where m.user_id = $4::bigint
and m.status not in (10,11)
and (m.created, m.job_id) < ($5::timestamptz, $6::bigint)
order by m.created desc, m.job_id desc
limit 64)) s
order by s.k0 desc, s.k1 desc
limit 64)) s
limit 64) p
limit $7::bigint) p;
-- $1 = 2023-03-15 14:20:00+00
-- $2 = 2501
-- $3 = {1,3}
-- $4 = 5
-- $5 = 2023-03-15 14:20:00+00
-- $6 = 2501
-- $7 = 51
-- rows
select t.id, t.id
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
order by w.place;
