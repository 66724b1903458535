#include "handlers/rest/work/conflicts.hpp"

#include "handlers/rest/answer/errors.hpp"

#include <boost/json.hpp>

namespace rest::work {

using namespace describe;

namespace {

/// Name, expressions and condition of what is unique in the table, besides its key.
db::Rows unique_indexes(const Work& work, const Resource& resource)
{
    return work.session.run(
        {"select i.relname, (select string_agg(pg_get_indexdef(x.indexrelid, k, true), ', ' order "
         "by k) from generate_series(1, x.indnkeyatts::integer) k), "
         "coalesce(pg_get_expr(x.indpred, x.indrelid), 'true') from pg_index x join pg_class i on "
         "i.oid = x.indexrelid where x.indrelid = $1::text::regclass and x.indisunique and not "
         "x.indisprimary order by x.indexrelid",
         {resource.table}});
}

/// Whether another row has what the row would have there.
bool stands_against(const Work& work, const Resource& resource, const Refused& row,
                    const std::string& expressions, const std::string& condition)
{
    const std::string& table = resource.table;
    const std::string id = table + "." + resource.row_id;
    const db::Rows found = work.session.run(
        {"with given as (select r.* from jsonb_populate_record((select was from " + table +
             " was where was." + resource.row_id +
             " = $2::bigint), $1::jsonb) r), wanted as (select row(" + expressions +
             ") as value_wanted from given) select exists (select from " + table +
             ", wanted where value_wanted is not null and row(" + expressions +
             ") = value_wanted and (" + condition + ") and " + id + " is distinct from $2::bigint)",
         {boost::json::serialize(row.columns), row.id}});
    return found.text(0, 0) == "t";
}

} // namespace

fcgi::ApiError refusal_of(const Work& work, const Resource& resource, const db::Error& error,
                          const Refused& row)
{
    fcgi::ApiError refusal = answer::translated(error, work.catalogue, &resource);
    if (error.sqlstate != "23505")
        return refusal;
    const db::Rows indexes = unique_indexes(work, resource);
    for (int i = 0; i < indexes.size(); ++i) {
        const std::string name(indexes.text(i, 0));
        if (name == error.constraint ||
            !stands_against(work, resource, row, std::string(indexes.text(i, 1)),
                            std::string(indexes.text(i, 2))))
            continue;
        db::Error other = error;
        other.constraint = name;
        refusal.details.add(answer::translated(other, work.catalogue, &resource).details);
    }
    return refusal;
}

} // namespace rest::work
