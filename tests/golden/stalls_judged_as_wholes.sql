-- new
select t.ordinality, coalesce((false), false), coalesce((fits((t))), true)
from jsonb_populate_recordset(null::stall, $1::jsonb) with ordinality t
left join stall was on false
order by t.ordinality;
-- $1 = [{"tables":4}]
-- 403 (row)
-- 422 tables: There is no room for them
-- changed
select was.id, coalesce((false
and false), false), coalesce((fits((t))), true)
from stall was
cross join jsonb_populate_record(null::stall, $1::jsonb) given
cross join lateral jsonb_populate_record(was, $1::jsonb) t
where was.id = any($2::bigint[])
order by was.id;
-- $1 = {"tables":4}
-- $2 = {7}
-- 403 (row)
-- 422 tables: There is no room for them
