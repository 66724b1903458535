-- owner
select v.v, (select a.id
from author a
where a.id = v.v::bigint
and true
and true
and (true)
and (a.born is not null))
from unnest($1::text[]) v(v);
-- $1 = {"4","5"}
-- keeper
select v.v, (select a.id
from author a
where a.id = v.v::bigint
and true
and (true
and (true) or a.country_id = any($2::bigint[])))
from unnest($1::text[]) v(v);
-- $1 = {"4"}
-- $2 = {}
-- keeper by an admin
select v.v, (select a.id
from author a
where a.id = v.v::bigint
and true
and (true or a.country_id = any($2::bigint[])))
from unnest($1::text[]) v(v);
-- $1 = {"4"}
-- $2 = {1,2,3}
-- area
select v.v, (select min(x.id)
from area x
where x.name = v.v)
from unnest($1::text[]) v(v);
-- $1 = {"North","a,\"b\""}
-- staff
select v.v, (select a.id
from author a
where a.id = v.v::bigint
and true
and true
and (true))
from unnest($1::text[]) v(v);
-- $1 = {"1"}
-- labels
select v.v, (select min(x.id)
from label x
where x.name = v.v)
from unnest($1::text[]) v(v);
-- $1 = {"new","it's"}
