-- ids
select set_config('chaotica.page', array(select p.id
from (select t.id
from job t
left join client a1 on a1.id = t.client_id
where t.status not in (10,11)
and t.search @@ search_query($1::text[])
order by a1.name collate "und-x-icu" desc, t.title collate "und-x-icu", t.id
limit 64) p
limit $2::bigint offset $3::bigint)::text, true);
-- $1 = {"red"}
-- $2 = 51
-- $3 = 0
-- rows
select t.id, t.id
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join job t on t.id = w.id
order by w.place;
-- count
select (select count(*)
from job t
where t.status not in (10,11)
and t.search @@ search_query($1::text[]));
-- $1 = {"red"}
