// How many rows a list has: from tallies that are kept where the filters allow it, else counted.
#include "handlers/rest/statements/query.hpp"

namespace rest::statements {

using ask::Condition;
using namespace describe;

/// The count from a kept tally, where the filters are all among its columns; with a field the
/// counts of its values.
std::optional<std::string> ListQuery::tally(StatementBuilder& builder, const Tally& tally,
                                            const Field* by) const
{
    if (params_.searched || params_.open != nullptr || parent_id_)
        return std::nullopt;
    Source columns{.columns = tally.columns};
    Scope scope{.resource = &resource_, .alias = "t", .source = &columns};
    std::vector<std::string> parts;
    if (!principal_.superuser && !tally.where.empty())
        parts.push_back(builder.expand(tally.where, "t"));
    parts.push_back(builder.not_hidden(scope, params_.asked, true));
    for (const Condition& condition : params_.conditions)
        parts.push_back(builder.condition(scope, condition));
    const std::string value = by == nullptr ? "" : builder.value_of(scope, {}, *by);
    if (scope.uses_table || !scope.joins.empty())
        return std::nullopt;
    const std::string from = " from " + tally.from + " where " + joined(parts, " and ");
    if (by != nullptr)
        return "select " + value + " as v, sum(" + tally.sum + ") as n" + from + " group by 1";
    return "(select coalesce(sum(" + tally.sum + "), 0)" + from + ")";
}

std::optional<std::string> ListQuery::kept_count(StatementBuilder& builder, std::size_t source,
                                                 const Field* by) const
{
    if (source >= resource_.visible.tallies.size())
        return std::nullopt;
    for (const Tally& candidate : resource_.visible.tallies[source]) {
        StatementBuilder sketch = builder; // an unusable tally leaves no parameters behind
        if (auto kept = tally(sketch, candidate, by)) {
            builder = std::move(sketch);
            return kept;
        }
    }
    return std::nullopt;
}

/// The rows of the scope's source that no earlier one has: " from … where …".
std::string ListQuery::counted(StatementBuilder& builder, Scope& scope) const
{
    const Source* const source = scope.source;
    std::string conditions = where(builder, scope, source, any_tier);
    if (source != nullptr && !source->apart.empty())
        conditions += " and " + builder.expand(source->apart, scope.alias);
    std::string from = source != nullptr ? source->from : resource_.table + " t";
    if (source != nullptr && scope.uses_table)
        from += " " + source->join;
    return " from " + from + scope.joins + " where " + conditions;
}

std::string ListQuery::branch_count(StatementBuilder& builder, const Source* source) const
{
    Scope scope{.resource = &resource_, .alias = "t", .source = source};
    std::string sql = "(select count(*)" + counted(builder, scope) + ")";
    if (source != nullptr && !source->each.empty())
        sql = "(select coalesce(sum(" + sql + "), 0) from unnest(" +
              builder.expand(source->each, "t") + ") u(id))";
    return sql;
}

std::string ListQuery::branch_counts(StatementBuilder& builder, const Source* source,
                                     const Field& by) const
{
    Scope scope{.resource = &resource_, .alias = "t", .source = source};
    const std::string value = builder.value_of(scope, {}, by);
    std::string sql =
        "select " + value + " as v, count(*) as n" + counted(builder, scope) + " group by 1";
    if (source != nullptr && !source->each.empty())
        sql = "select x.* from unnest(" + builder.expand(source->each, "t") +
              ") u(id) cross join lateral (" + sql + ") x";
    return sql;
}

/// What is added up: the sources, if the first has a count that is kept.
std::vector<const Source*> ListQuery::summands(const Field* by) const
{
    StatementBuilder sketch(catalogue_, principal_);
    return kept_count(sketch, 0, by) ? sources() : scans();
}

ListQuery::Count ListQuery::count() const
{
    Count result;
    std::vector<std::string> parts;
    StatementBuilder builder(catalogue_, principal_);
    const std::vector<const Source*> all = summands(nullptr);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto kept = kept_count(builder, i, nullptr);
        result.kept = result.kept && kept;
        result.scanned = result.scanned && !kept;
        parts.push_back(kept ? *kept : branch_count(builder, all[i]));
    }
    result.statement = builder.finish("select " + joined(parts, " + "));
    return result;
}

db::Statement ListQuery::counts(const Field& by) const
{
    std::vector<std::string> parts;
    StatementBuilder builder(catalogue_, principal_);
    const std::vector<const Source*> all = summands(&by);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto kept = kept_count(builder, i, &by);
        parts.push_back("(" + (kept ? *kept : branch_counts(builder, all[i], by)) + ")");
    }
    return builder.finish("select s.v, sum(s.n)::bigint from (" + joined(parts, " union all ") +
                          ") s group by s.v");
}

} // namespace rest::statements
