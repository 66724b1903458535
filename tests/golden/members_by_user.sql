-- page
select t.id, t.user_id, a1.username
from unit_member t
left join user_account a1 on a1.id = t.user_id
where true
and (($1::boolean or t.unit_id = any($2::bigint[])))
and (t.left_at is null
and exists (select 1
from user_account a
where a.id = t.user_id
and a.is_active))
and t.unit_id = $3::bigint
order by t.user_id, t.id
limit 51;
-- $1 = true
-- $2 = 
-- $3 = 3
-- count
select (select count(*)
from unit_member t
where true
and (($1::boolean or t.unit_id = any($2::bigint[])))
and (t.left_at is null
and exists (select 1
from user_account a
where a.id = t.user_id
and a.is_active))
and t.unit_id = $3::bigint);
-- $1 = true
-- $2 = 
-- $3 = 3
