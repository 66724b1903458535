-- ids
select set_config('chaotica.page', array(select p.id
from (select t.id
from user_account t
where true
and ($1::boolean or t.id = $2::bigint or exists (select 1
from unit_member l
where l.user_id = t.id
and l.left_at is null
and l.unit_id = any($3::bigint[])))
and exists (select 1
from user_skill l
join skill s on s.id = l.skill_id
and l.rating >= 1
where l.user_id = t.id
and s.name = any($4::text[]))
and (exists (select 1
from orgunit a1
join unit_member l on l.unit_id = a1.id
and l.left_at is null
where l.user_id = t.id
and true
and true
and ($1::boolean or a1.id = any($3::bigint[]))
and a1.id = any($5::bigint[])))
order by t.id
limit 64) p
limit $6::bigint offset $7::bigint)::text, true);
-- $1 = true
-- $2 = 5
-- $3 = 
-- $4 = {"AWS"}
-- $5 = {"3"}
-- $6 = 51
-- $7 = 0
-- rows
select t.id, t.id, (case when t.id = $1::bigint or $2::boolean or t.manager_id = $1::bigint or exists (select 1
from unit_member mine
join unit_member_role r on r.member_id = mine.id
join unit_role o on o.id = r.role_id
and o.is_manager
join unit_member theirs on theirs.unit_id = mine.unit_id
and theirs.left_at is null
where mine.user_id = $1::bigint
and mine.left_at is null
and theirs.user_id = t.id) then t.phone end)
from unnest(nullif(current_setting('chaotica.page', true), '')::bigint[]) with ordinality w(id, place)
join user_account t on t.id = w.id
order by w.place;
-- $1 = 5
-- $2 = false
-- count
select (select count(*)
from user_account t
where true
and ($1::boolean or t.id = $2::bigint or exists (select 1
from unit_member l
where l.user_id = t.id
and l.left_at is null
and l.unit_id = any($3::bigint[])))
and exists (select 1
from user_skill l
join skill s on s.id = l.skill_id
and l.rating >= 1
where l.user_id = t.id
and s.name = any($4::text[]))
and (exists (select 1
from orgunit a1
join unit_member l on l.unit_id = a1.id
and l.left_at is null
where l.user_id = t.id
and true
and true
and ($1::boolean or a1.id = any($3::bigint[]))
and a1.id = any($5::bigint[]))));
-- $1 = true
-- $2 = 5
-- $3 = 
-- $4 = {"AWS"}
-- $5 = {"3"}
