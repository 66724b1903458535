-- ids
select set_config('chaotica.page', array(select p.id
from (select s.*
from ((select s.*
from ((select x.*
from unnest($3::bigint[]) u(id)
cross join lateral (select t.id as id, t.search @@ search_query_title($2::text[]) as k0, t.created as k1, t.id as k2
from job t
where t.unit_id = u.id
and t.status not in (10,11)
and t.search @@ search_query_title($1::text[])
order by t.search @@ search_query_title($2::text[]) desc, t.created desc, t.id desc
limit 64) x) union (select m.job_id as id, t.search @@ search_query_title($6::text[]) as k0, m.created as k1, m.job_id as k2
from job_team m
join job t on t.id = m.job_id
where m.user_id = $4::bigint
and m.status not in (10,11)
and t.search @@ search_query_title($5::text[])
order by t.search @@ search_query_title($6::text[]) desc, m.created desc, m.job_id desc
limit 64)) s
order by s.k0 desc, s.k1 desc, s.k2 desc
limit 64)
union all (select s.*
from ((select x.*
from unnest($3::bigint[]) u(id)
cross join lateral (select t.id as id, t.search @@ search_query_title($8::text[]) as k0, t.created as k1, t.id as k2
from job t
where t.unit_id = u.id
and t.status not in (10,11)
and t.search @@ search_query($7::text[])
and not t.search @@ search_query_title($7::text[])
order by t.search @@ search_query_title($8::text[]) desc, t.created desc, t.id desc
limit 64) x) union (select m.job_id as id, t.search @@ search_query_title($10::text[]) as k0, m.created as k1, m.job_id as k2
from job_team m
join job t on t.id = m.job_id
where m.user_id = $4::bigint
and m.status not in (10,11)
and t.search @@ search_query($9::text[])
and not t.search @@ search_query_title($9::text[])
order by t.search @@ search_query_title($10::text[]) desc, m.created desc, m.job_id desc
limit 64)) s
order by s.k0 desc, s.k1 desc, s.k2 desc
limit 64)) s
limit 64) p
limit $11::bigint offset $12::bigint)::text, true);
-- $1 = {"red","blue team"}
-- $2 = {"red","blue team"}
-- $3 = {1,3}
-- $4 = 5
-- $5 = {"red","blue team"}
-- $6 = {"red","blue team"}
-- $7 = {"red","blue team"}
-- $8 = {"red","blue team"}
-- $9 = {"red","blue team"}
-- $10 = {"red","blue team"}
-- $11 = 51
-- $12 = 0
-- rows
select t.id, t.id
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
order by w.place;
-- count
select (select coalesce(sum((select count(*)
from job t
where t.unit_id = u.id
and t.status not in (10,11)
and t.search @@ search_query($1::text[]))), 0)
from unnest($2::bigint[]) u(id)) + (select count(*)
from job_team m
join job t on t.id = m.job_id
where m.user_id = $3::bigint
and m.status not in (10,11)
and t.search @@ search_query($4::text[])
and m.unit_id <> all($2::bigint[]));
-- $1 = {"red","blue team"}
-- $2 = {1,3}
-- $3 = 5
-- $4 = {"red","blue team"}
