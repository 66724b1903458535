-- owner
select v.v, a.id, (a.born is not null)
from unnest($1::text[]) v(v)
left join author a on a.id = v.v::bigint
and true
and true
and (true);
-- $1 = {"4","5"}
-- keeper
select v.v, a.id, (a.born is not null)
from unnest($1::text[]) v(v)
left join author a on a.id = v.v::bigint
and true
and (true
and (true) or a.country_id = any($2::bigint[]));
-- $1 = {"4"}
-- $2 = {}
-- keeper by an admin
select v.v, a.id, (a.born is not null)
from unnest($1::text[]) v(v)
left join author a on a.id = v.v::bigint
and true
and (true or a.country_id = any($2::bigint[]));
-- $1 = {"4"}
-- $2 = {1,2,3}
-- area
select v.v, (select min(x.id)
from area x
where x.name = v.v), true
from unnest($1::text[]) v(v);
-- $1 = {"North","a,\"b\""}
-- staff
select v.v, a.id, (a.born is not null)
from unnest($1::text[]) v(v)
left join author a on a.id = v.v::bigint
and true
and true
and (true);
-- $1 = {"1"}
-- labels
select v.v, (select min(x.id)
from label x
where x.name = v.v), true
from unnest($1::text[]) v(v);
-- $1 = {"new","it's"}
