-- rows
select t.id, t.id, t.client_id, t.account_manager_id, array(select array[l.user_id::text]
from job_team l
where l.job_id = t.id
order by l.user_id), (select sum(r.number)
from revision r
where r.name = 'user_account'), (select sum(r.number)
from revision r
where r.name = 'client')
from unnest($1::text::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
where t.status not in (10,11)
and true
and (t.unit_id = any($2::bigint[]) or exists (select 1
from job_team m
where m.job_id = t.id
and m.user_id = $3::bigint))
order by w.place;
-- $1 = {2501}
-- $2 = {1,3}
-- $3 = 5
-- names
select w.id, t.id, t.username, t.display_name, (select sum(r.number)
from revision r
where r.name = 'user_account')
from unnest($1::bigint[]) w(id)
left join user_account t on t.id = w.id;
-- $1 = {"5","7"}
-- names
select w.id, t.id, t.name, t.slug, (select sum(r.number)
from revision r
where r.name = 'orgunit')
from unnest($1::bigint[]) w(id)
left join orgunit t on t.id = w.id;
-- $1 = {"5","7"}
-- names
select w.id, t.id, t.name, t.slug, (select sum(r.number)
from revision r
where r.name = 'client')
from unnest($1::bigint[]) w(id)
left join client t on t.id = w.id;
-- $1 = {"5","7"}
-- names
select w.id, t.id, t.name, t.slug, (select sum(r.number)
from revision r
where r.name = 'service')
from unnest($1::bigint[]) w(id)
left join service t on t.id = w.id;
-- $1 = {"5","7"}
-- names
select w.id, t.id, t.name, (select sum(r.number)
from revision r
where r.name = 'framework_agreement')
from unnest($1::bigint[]) w(id)
left join framework_agreement t on t.id = w.id;
-- $1 = {"5","7"}
