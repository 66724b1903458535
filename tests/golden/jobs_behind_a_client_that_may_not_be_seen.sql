-- ids
select set_config('chaotica.page', array(select p.id
from (select s.*
from ((select s.*
from ((select x.*
from unnest($6::bigint[]) u(id)
cross join lateral (select t.id as id, t.created as k0, t.id as k1
from job t
left join client a1 on a1.id = t.client_id
where t.unit_id = u.id
and t.status not in (10,11)
and (true
and ($5::boolean)
and exists (select 1
from user_account a2
join client_account_manager l on l.user_id = a2.id
where l.client_id = a1.id
and true
and true
and ($2::boolean or a2.id = $3::bigint or exists (select 1
from unit_member l
where l.user_id = a2.id
and l.left_at is null
and l.unit_id = any($4::bigint[])))
and a2.id = $1::bigint))
and (true
and ($5::boolean)
and not exists (select 1
from contact a3
where a3.client_id = a1.id
and true
and true
and ($5::boolean)
and true))
order by t.created desc, t.id desc
limit 64) x) union (select m.job_id as id, m.created as k0, m.job_id as k1
from job_team m
join job t on t.id = m.job_id
left join client a4 on a4.id = t.client_id
where m.user_id = $3::bigint
and m.status not in (10,11)
and (true
and ($5::boolean)
and exists (select 1
from user_account a5
join client_account_manager l on l.user_id = a5.id
where l.client_id = a4.id
and true
and true
and ($2::boolean or a5.id = $3::bigint or exists (select 1
from unit_member l
where l.user_id = a5.id
and l.left_at is null
and l.unit_id = any($4::bigint[])))
and a5.id = $7::bigint))
and (true
and ($5::boolean)
and not exists (select 1
from contact a6
where a6.client_id = a4.id
and true
and true
and ($5::boolean)
and true))
order by m.created desc, m.job_id desc
limit 64)) s
order by s.k0 desc, s.k1 desc
limit 64)) s
limit 64) p
limit $8::bigint offset $9::bigint)::text, true);
-- $1 = 18
-- $2 = false
-- $3 = 3
-- $4 = {}
-- $5 = true
-- $6 = {}
-- $7 = 18
-- $8 = 51
-- $9 = 0
-- rows
select t.id, t.id
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
order by w.place;
-- count
select (select coalesce(sum((select count(*)
from job t
left join client a1 on a1.id = t.client_id
where t.unit_id = u.id
and t.status not in (10,11)
and (true
and ($5::boolean)
and exists (select 1
from user_account a2
join client_account_manager l on l.user_id = a2.id
where l.client_id = a1.id
and true
and true
and ($2::boolean or a2.id = $3::bigint or exists (select 1
from unit_member l
where l.user_id = a2.id
and l.left_at is null
and l.unit_id = any($4::bigint[])))
and a2.id = $1::bigint))
and (true
and ($5::boolean)
and not exists (select 1
from contact a3
where a3.client_id = a1.id
and true
and true
and ($5::boolean)
and true)))), 0)
from unnest($6::bigint[]) u(id)) + (select count(*)
from job_team m
join job t on t.id = m.job_id
left join client a4 on a4.id = t.client_id
where m.user_id = $3::bigint
and m.status not in (10,11)
and (true
and ($5::boolean)
and exists (select 1
from user_account a5
join client_account_manager l on l.user_id = a5.id
where l.client_id = a4.id
and true
and true
and ($2::boolean or a5.id = $3::bigint or exists (select 1
from unit_member l
where l.user_id = a5.id
and l.left_at is null
and l.unit_id = any($4::bigint[])))
and a5.id = $7::bigint))
and (true
and ($5::boolean)
and not exists (select 1
from contact a6
where a6.client_id = a4.id
and true
and true
and ($5::boolean)
and true))
and m.unit_id <> all($6::bigint[]));
-- $1 = 18
-- $2 = false
-- $3 = 3
-- $4 = {}
-- $5 = true
-- $6 = {}
-- $7 = 18
