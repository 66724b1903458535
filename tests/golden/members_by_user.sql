-- ids
select set_config('chaotica.page', array(select p.id
from (select t.id
from unit_member t
where true
and (($1::boolean or t.unit_id = any($2::bigint[])))
and (t.left_at is null
and exists (select 1
from user_account a
where a.id = t.user_id
and a.is_active))
and t.unit_id = $3::bigint
order by t.user_id, t.id
limit 64) p
limit $4::bigint offset $5::bigint)::text, true);
-- $1 = true
-- $2 = 
-- $3 = 3
-- $4 = 51
-- $5 = 0
-- rows
select t.id, t.user_id, a1.username
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join unit_member t on t.id = w.id
left join user_account a1 on a1.id = t.user_id
order by w.place;
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
