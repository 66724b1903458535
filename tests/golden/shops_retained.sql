-- retained
select was.id, coalesce((was.owner_id is not distinct from $3::bigint), true), coalesce((exists (select 1
from shop_staff l
where l.shop_id = was.id
and l.author_id = $4::bigint)), true), coalesce((exists (select 1
from shop_author l
where l.shop_id = was.id
and l.author_id = $5::bigint
and l.rank >= 1)), true), coalesce((was.code ~ '^[A-Z]*$'), true), coalesce((was.state is distinct from 1), true)
from shop was
cross join jsonb_populate_record(null::shop, $1::jsonb) given
where was.id = any($2::bigint[])
order by was.id;
-- $1 = {}
-- $2 = {7}
-- $3 = 4
-- $4 = 4
-- $5 = 4
-- 422 owner: There is no author 4 to choose
-- 422 staff.0: There is no author 4 to choose
-- 422 best.1: There is no author 4 to choose
-- 422 code: This may have capital letters
-- 409 (row): This shop is shut
