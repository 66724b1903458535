-- page
select t.id, t.id, t.name
from contact t
where true
and ($1::boolean)
and t.client_id = $2::bigint
order by t.id
limit 51;
-- $1 = true
-- $2 = 15
-- count
select (select count(*)
from contact t
where true
and ($1::boolean)
and t.client_id = $2::bigint);
-- $1 = true
-- $2 = 15
