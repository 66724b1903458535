-- ids
select set_config('chaotica.page', array(select p.id
from (select s.*
from ((select s.*
from ((select x.*
from unnest($8::bigint[]) u(id)
cross join lateral (select t.id as id, t.created as k0, t.id as k1
from job t
where t.unit_id = u.id
and t.status not in (10,11)
and ((t.client_id = any($1::bigint[] || array(select min(n.key)
from (select w.name, a1.id
from unnest($2::text[]) w(name)
join client a1 on a1.name = w.name
where true union select w.name, a2.id
from unnest($2::text[]) w(name)
join client a2 on a2.slug = w.name
where true) n(name, key) group by n.name having count(*) = 1))))
and ((t.created >= $3::timestamptz
and t.created < $4::timestamptz))
and ((t.updated = any($5::timestamptz[]) or exists (select 1
from unnest($6::timestamptz[], $7::timestamptz[]) d(first, until)
where t.updated >= d.first
and t.updated < d.until)))
order by t.created desc, t.id desc
limit 64) x) union (select m.job_id as id, m.created as k0, m.job_id as k1
from job_team m
join job t on t.id = m.job_id
where m.user_id = $9::bigint
and m.status not in (10,11)
and ((m.client_id = any($10::bigint[] || array(select min(n.key)
from (select w.name, a3.id
from unnest($11::text[]) w(name)
join client a3 on a3.name = w.name
where true union select w.name, a4.id
from unnest($11::text[]) w(name)
join client a4 on a4.slug = w.name
where true) n(name, key) group by n.name having count(*) = 1))))
and ((m.created >= $12::timestamptz
and m.created < $13::timestamptz))
and ((t.updated = any($14::timestamptz[]) or exists (select 1
from unnest($15::timestamptz[], $16::timestamptz[]) d(first, until)
where t.updated >= d.first
and t.updated < d.until)))
order by m.created desc, m.job_id desc
limit 64)) s
order by s.k0 desc, s.k1 desc
limit 64)) s
limit 64) p
limit $17::bigint offset $18::bigint)::text, true);
-- $1 = {"15"}
-- $2 = {"acme-corp","Acme"}
-- $3 = 2023-03-15
-- $4 = 2023-03-16
-- $5 = {"2023-03-16T10:00:00+00:00"}
-- $6 = {"2023-03-15"}
-- $7 = {"2023-03-16"}
-- $8 = {}
-- $9 = 3
-- $10 = {"15"}
-- $11 = {"acme-corp","Acme"}
-- $12 = 2023-03-15
-- $13 = 2023-03-16
-- $14 = {"2023-03-16T10:00:00+00:00"}
-- $15 = {"2023-03-15"}
-- $16 = {"2023-03-16"}
-- $17 = 51
-- $18 = 0
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
and ((t.client_id = any($1::bigint[] || array(select min(n.key)
from (select w.name, a1.id
from unnest($2::text[]) w(name)
join client a1 on a1.name = w.name
where true union select w.name, a2.id
from unnest($2::text[]) w(name)
join client a2 on a2.slug = w.name
where true) n(name, key) group by n.name having count(*) = 1))))
and ((t.created >= $3::timestamptz
and t.created < $4::timestamptz))
and ((t.updated = any($5::timestamptz[]) or exists (select 1
from unnest($6::timestamptz[], $7::timestamptz[]) d(first, until)
where t.updated >= d.first
and t.updated < d.until))))), 0)
from unnest($8::bigint[]) u(id)) + (select count(*)
from job_team m
join job t on t.id = m.job_id
where m.user_id = $9::bigint
and m.status not in (10,11)
and ((m.client_id = any($10::bigint[] || array(select min(n.key)
from (select w.name, a3.id
from unnest($11::text[]) w(name)
join client a3 on a3.name = w.name
where true union select w.name, a4.id
from unnest($11::text[]) w(name)
join client a4 on a4.slug = w.name
where true) n(name, key) group by n.name having count(*) = 1))))
and ((m.created >= $12::timestamptz
and m.created < $13::timestamptz))
and ((t.updated = any($14::timestamptz[]) or exists (select 1
from unnest($15::timestamptz[], $16::timestamptz[]) d(first, until)
where t.updated >= d.first
and t.updated < d.until)))
and m.unit_id <> all($8::bigint[]));
-- $1 = {"15"}
-- $2 = {"acme-corp","Acme"}
-- $3 = 2023-03-15
-- $4 = 2023-03-16
-- $5 = {"2023-03-16T10:00:00+00:00"}
-- $6 = {"2023-03-15"}
-- $7 = {"2023-03-16"}
-- $8 = {}
-- $9 = 3
-- $10 = {"15"}
-- $11 = {"acme-corp","Acme"}
-- $12 = 2023-03-15
-- $13 = 2023-03-16
-- $14 = {"2023-03-16T10:00:00+00:00"}
-- $15 = {"2023-03-15"}
-- $16 = {"2023-03-16"}
