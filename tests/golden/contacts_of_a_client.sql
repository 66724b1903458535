-- ids
select set_config('chaotica.page', array(select p.id
from (select t.id
from contact t
where true
and ($1::boolean)
and t.client_id = $2::bigint
order by t.id
limit 64) p
limit $3::bigint offset $4::bigint)::text, true);
-- $1 = true
-- $2 = 15
-- $3 = 51
-- $4 = 0
-- rows
select t.id, t.id, t.name
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join contact t on t.id = w.id
order by w.place;
-- count
select (select count(*)
from contact t
where true
and ($1::boolean)
and t.client_id = $2::bigint);
-- $1 = true
-- $2 = 15
