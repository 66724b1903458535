#include "handlers/rest/statements/query.hpp"

#include <algorithm>
#include <utility>

namespace rest::statements {

using ask::Condition;
using ask::OrderKey;
using ask::Params;
using ask::Selection;
using namespace describe;
using identity::Principal;

namespace {

constexpr int any_tier = 0;   ///< Every match.
constexpr int best_tier = 1;  ///< All words in the fields of weight A.
constexpr int other_tier = 2; ///< The rest.

std::string joined(const std::vector<std::string>& parts, const char* separator)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : separator) + part;
    return text;
}

std::string order_by(const std::vector<SortKey>& keys, bool backward)
{
    std::vector<std::string> parts;
    for (const SortKey& key : keys) {
        const bool descending = key.descending != backward;
        // NULLS LAST is said only where there can be any: otherwise it would hide the index.
        const char* nulls = !key.nullable ? "" : backward ? " nulls first" : " nulls last";
        parts.push_back(key.sql + (descending ? " desc" : "") + nulls);
    }
    return " order by " + joined(parts, ", ");
}

/// "comes after the value" for one key, under NULLS LAST forward and NULLS FIRST backward.
std::string strictly_after(const SortKey& key, const std::string& value, bool is_null,
                           bool backward)
{
    const bool descending = key.descending != backward;
    if (is_null)
        return backward ? key.sql + " is not null" : "false";
    const std::string beyond = key.sql + (descending ? " < " : " > ") + value;
    return key.nullable && !backward ? "(" + beyond + " or " + key.sql + " is null)" : beyond;
}

std::string after(StatementBuilder& builder, const std::vector<SortKey>& keys,
                  const Position& position)
{
    const bool uniform = std::all_of(keys.begin(), keys.end(), [&](const SortKey& key) {
        return !key.nullable && key.descending == keys.front().descending;
    });
    std::vector<std::string> values;
    std::vector<std::string> columns;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        // What stands nowhere in the statement has no type there, and would be refused.
        values.push_back(position.keys[i] ? builder.bind(position.keys[i], keys[i].cast) : "");
        columns.push_back(keys[i].sql);
    }
    if (uniform) {
        const bool descending = keys.front().descending != position.backward;
        return "(" + joined(columns, ", ") + ")" + (descending ? " < (" : " > (") +
               joined(values, ", ") + ")";
    }
    std::string condition;
    std::string equal;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const bool is_null = !position.keys[i];
        condition += (i == 0 ? "(" : " or ") + std::string("(") + equal +
                     strictly_after(keys[i], values[i], is_null, position.backward) + ")";
        equal += columns[i] + (is_null ? " is null and " : " = " + values[i] + " and ");
    }
    return condition + ")";
}

} // namespace

std::shared_ptr<const RowsPlan> rows_plan(const Catalogue& catalogue, const Principal& principal,
                                          const Resource& resource, const Selection& selection)
{
    auto plan = std::make_shared<RowsPlan>(
        RowsPlan{StatementBuilder(catalogue, principal), {.resource = &resource, .alias = "t"}});
    plan->shape = shape_of(plan->builder, plan->scope, selection, false);
    plan->columns = joined(plan->shape.columns, ", ");
    for (Child& child : plan->shape.children)
        plan->children.push_back(
            children_blueprint(catalogue, principal, resource, child, selection));
    return plan;
}

ListQuery::ListQuery(const Catalogue& catalogue, const Principal& principal,
                     const Resource& resource, const Params& params, const RowsPlan& plan,
                     std::optional<std::string> parent_id)
    : catalogue_(catalogue),
      principal_(principal),
      resource_(resource),
      params_(params),
      plan_(plan),
      parent_id_(std::move(parent_id))
{
}

/// A null source is the table itself under the visibility rule.
std::vector<const Source*> ListQuery::sources() const
{
    std::vector<const Source*> all;
    if (!principal_.superuser) {
        for (const Source& source : resource_.visible.sources)
            all.push_back(&source);
    }
    if (all.empty())
        all.push_back(nullptr);
    return all;
}

std::string ListQuery::where(StatementBuilder& builder, Scope& scope, const Source* source,
                             int tier) const
{
    std::vector<std::string> parts;
    if (source == nullptr)
        parts.push_back(builder.visible(resource_, scope.alias));
    else
        parts.push_back(builder.expand(source->where, scope.alias));
    parts.push_back(builder.not_hidden(scope, params_.asked, true));
    if (parent_id_) {
        scope.uses_table = true;
        parts.push_back(builder.expand(resource_.parent.column, scope.alias) + " = " +
                        builder.bind(*parent_id_, "bigint"));
    }
    for (const Condition& condition : params_.conditions)
        parts.push_back(builder.condition(scope, condition));
    if (params_.searched) {
        scope.uses_table = true;
        const std::string column = builder.expand(resource_.search, scope.alias);
        const std::string terms = builder.bind(db::array_literal(params_.terms), "text[]");
        if (tier != best_tier)
            parts.push_back(column + " @@ search_query(" + terms + ")");
        if (tier != any_tier)
            parts.push_back(std::string(tier == other_tier ? "not " : "") + column +
                            " @@ search_query_title(" + terms + ")");
    }
    parts.erase(std::remove(parts.begin(), parts.end(), "true"), parts.end());
    return parts.empty() ? "true" : joined(parts, " and ");
}

std::vector<SortKey> ListQuery::keys(StatementBuilder& builder, Scope& scope) const
{
    std::vector<SortKey> keys;
    if (ranked()) {
        scope.uses_table = true;
        keys.push_back({builder.expand(resource_.search, scope.alias) + " @@ search_query_title(" +
                            builder.bind(db::array_literal(params_.terms), "text[]") + ")",
                        true, false, "boolean"});
    }
    for (const OrderKey& key : params_.order) {
        const Field& field = *key.path.field;
        const bool nullable =
            field.nullable || std::any_of(key.path.steps.begin(), key.path.steps.end(),
                                          [](const Field* s) { return s->nullable || s->guarded; });
        keys.push_back({sortable(field, builder.value_of(scope, key.path)), key.descending,
                        nullable, std::string(cast_of(field))});
    }
    return keys;
}

/// The keys as an outer query knows them: k0, k1 … of a subquery.
std::vector<SortKey> ListQuery::keys_called(const std::string& prefix) const
{
    StatementBuilder sketch(catalogue_, principal_); // only the directions are of interest
    Scope scope{.resource = &resource_, .alias = "t"};
    std::vector<SortKey> sort = keys(sketch, scope);
    for (std::size_t i = 0; i < sort.size(); ++i)
        sort[i].sql = prefix + std::to_string(i);
    return sort;
}

/// Ids and sort keys of one source's best `limit` rows.
std::string ListQuery::branch(StatementBuilder& builder, const Source* source, int tier, long limit,
                              const std::optional<Position>& position) const
{
    Scope scope{.resource = &resource_, .alias = "t", .source = source};
    std::string conditions = where(builder, scope, source, tier);
    const std::vector<SortKey> sort = keys(builder, scope);
    if (position)
        conditions += " and " + after(builder, sort, *position);
    std::string columns = builder.value_of(scope, {}, *resource_.field("id")) + " as id";
    for (std::size_t i = 0; i < sort.size(); ++i)
        columns += ", " + sort[i].sql + " as k" + std::to_string(i);
    const bool backward = position && position->backward;
    std::string from = source != nullptr ? source->from : resource_.table + " t";
    if (source != nullptr && scope.uses_table)
        from += " " + source->join;
    std::string sql = "select " + columns + " from " + from + scope.joins + " where " + conditions +
                      order_by(sort, backward) + " limit " + std::to_string(limit);
    if (source != nullptr && !source->each.empty())
        sql = "select x.* from unnest(" + builder.expand(source->each, "t") +
              ") u(id) cross join lateral (" + sql + ") x";
    return sql;
}

/// Rows of all sources, merged and cut: `id` and the keys `k0` ….
std::string ListQuery::from_branches(StatementBuilder& builder, long limit, long offset,
                                     const std::optional<Position>& position) const
{
    const std::string order = order_by(keys_called("s.k"), position && position->backward);
    const bool tiered = ranked() && !position;
    std::vector<std::string> tiers;
    for (const int tier :
         tiered ? std::vector<int>{best_tier, other_tier} : std::vector<int>{any_tier}) {
        std::vector<std::string> branches;
        for (const Source* source : sources())
            branches.push_back("(" + branch(builder, source, tier, limit + offset, position) + ")");
        tiers.push_back("(select s.* from (" + joined(branches, " union ") + ") s" + order +
                        " limit " + std::to_string(limit + offset) + ")");
    }
    // The second tier is not even begun when the first fills the page: no sort stands above.
    return "select s.* from (" + joined(tiers, " union all ") + ") s limit " +
           std::to_string(limit) + " offset " + std::to_string(offset);
}

ListStatements ListQuery::page(long limit, long offset,
                               const std::optional<Position>& position) const
{
    StatementBuilder builder = plan_.builder.for_caller(principal_);
    Scope scope = plan_.scope;
    ListStatements result;
    result.custom_plan = params_.searched;
    const bool branched = sources().front() != nullptr || (ranked() && !position);
    const bool backward = position && position->backward;
    std::vector<SortKey> sort;
    std::string tail;
    if (branched) {
        sort = keys_called("p.k");
        tail = " from (" + from_branches(builder, limit, offset, position) + ") p join " +
               resource_.table + " t on t.id = p.id" + scope.joins + order_by(sort, backward);
    } else {
        sort = keys(builder, scope);
        std::string conditions = where(builder, scope, nullptr, any_tier);
        if (position)
            conditions += " and " + after(builder, sort, *position);
        tail = " from " + resource_.table + " t" + scope.joins + " where " + conditions +
               order_by(sort, backward) + " limit " + std::to_string(limit);
        if (offset > 0)
            tail += " offset " + std::to_string(offset);
    }
    std::string columns = plan_.columns;
    result.key_count = params_.cursor ? sort.size() : 0;
    for (std::size_t i = 0; i < result.key_count; ++i)
        columns += ", (" + sort[i].sql + ")::text";
    result.page = builder.finish("select " + columns + tail);
    return result;
}

db::Statement ListQuery::all() const
{
    StatementBuilder builder = plan_.builder.for_caller(principal_);
    Scope scope = plan_.scope;
    const std::vector<SortKey> sort = keys(builder, scope);
    const std::string conditions = where(builder, scope, nullptr, any_tier);
    return builder.finish("select " + plan_.columns + " from " + resource_.table + " t" +
                          scope.joins + " where " + conditions + order_by(sort, false));
}

db::Statement ListQuery::rows(const std::string& ids) const
{
    StatementBuilder builder = plan_.builder.for_caller(principal_);
    Scope scope = plan_.scope;
    const std::string wanted = builder.bind(ids, "bigint[]");
    const std::string hidden = builder.not_hidden(scope, params_.asked, true);
    return builder.finish("select " + plan_.columns + " from unnest(" + wanted +
                          ") with ordinality w(id, place) join " + resource_.table +
                          " t on t.id = w.id" + scope.joins + " where " + hidden + " and " +
                          builder.visible(resource_, "t") + " order by w.place");
}

/// The count from a kept tally, where the filters are all among its columns.
std::optional<std::string> ListQuery::tally(StatementBuilder& builder, const Tally& tally) const
{
    if (params_.searched || parent_id_)
        return std::nullopt;
    Source columns{.columns = tally.columns};
    Scope scope{.resource = &resource_, .alias = "t", .source = &columns};
    std::vector<std::string> parts;
    if (!principal_.superuser && !tally.where.empty())
        parts.push_back(builder.expand(tally.where, "t"));
    parts.push_back(builder.not_hidden(scope, params_.asked, true));
    for (const Condition& condition : params_.conditions)
        parts.push_back(builder.condition(scope, condition));
    if (scope.uses_table || !scope.joins.empty())
        return std::nullopt;
    return "(select coalesce(sum(" + tally.sum + "), 0) from " + tally.from + " where " +
           joined(parts, " and ") + ")";
}

std::string ListQuery::branch_count(StatementBuilder& builder, const Source* source) const
{
    Scope scope{.resource = &resource_, .alias = "t", .source = source};
    std::string conditions = where(builder, scope, source, any_tier);
    if (source != nullptr && !source->apart.empty())
        conditions += " and " + builder.expand(source->apart, scope.alias);
    std::string from = source != nullptr ? source->from : resource_.table + " t";
    if (source != nullptr && scope.uses_table)
        from += " " + source->join;
    std::string sql = "(select count(*) from " + from + scope.joins + " where " + conditions + ")";
    if (source != nullptr && !source->each.empty())
        sql = "(select coalesce(sum(" + sql + "), 0) from unnest(" +
              builder.expand(source->each, "t") + ") u(id))";
    return sql;
}

ListQuery::Count ListQuery::count() const
{
    Count result;
    std::vector<std::string> parts;
    StatementBuilder builder(catalogue_, principal_);
    const std::vector<const Source*> all = sources();
    for (std::size_t i = 0; i < all.size(); ++i) {
        std::optional<std::string> kept;
        if (i < resource_.visible.tallies.size()) {
            for (const Tally& candidate : resource_.visible.tallies[i]) {
                StatementBuilder sketch = builder; // an unusable tally leaves no parameters behind
                kept = tally(sketch, candidate);
                if (kept) {
                    builder = std::move(sketch);
                    break;
                }
            }
        }
        result.kept = result.kept && kept;
        parts.push_back(kept ? *kept : branch_count(builder, all[i]));
    }
    result.statement = builder.finish("select " + joined(parts, " + "));
    return result;
}

std::shared_ptr<const DetailPlan> detail_plan(const Catalogue& catalogue,
                                              const Principal& principal, const Resource& resource,
                                              const Params& params, bool written)
{
    StatementBuilder builder(catalogue, principal);
    auto plan = std::make_shared<DetailPlan>();
    Scope scope{.resource = &resource, .alias = "t"};
    plan->shape = shape_of(builder, scope, params.selection(), true);
    std::string conditions =
        builder.expand(resource.key, "t") + " = " + builder.refer("key", "bigint");
    if (!written)
        conditions += " and " + builder.not_hidden(scope, params.asked, false) + " and " +
                      builder.visible(resource, "t");
    if (!resource.parent.resource.empty())
        conditions += " and " + builder.expand(resource.parent.column, "t") + " = " +
                      builder.refer("parent", "bigint");
    for (const Condition& condition : params.conditions)
        conditions += " and " + builder.condition(scope, condition);
    plan->row = builder.blueprint("select " + joined(plan->shape.columns, ", ") + " from " +
                                  resource.table + " t" + scope.joins + " where " + conditions);
    for (Child& child : plan->shape.children)
        plan->children.push_back(
            children_blueprint(catalogue, principal, resource, child, params.selection()));
    return plan;
}

std::shared_ptr<const DetailPlan> Plans::detail(const Catalogue& catalogue,
                                                const Principal& principal,
                                                const Resource& resource, const Params& params,
                                                bool written)
{
    if (!params.sent.empty())
        return detail_plan(catalogue, principal, resource, params, written);
    std::shared_ptr<const DetailPlan>& plan = details_[{&resource, principal.superuser, written}];
    if (!plan)
        plan = detail_plan(catalogue, principal, resource, params, written);
    return plan;
}

std::shared_ptr<const RowsPlan> Plans::rows(const Catalogue& catalogue, const Principal& principal,
                                            const Resource& resource, const Params& params)
{
    if (params.kept || params.dropped)
        return rows_plan(catalogue, principal, resource, params.selection());
    std::shared_ptr<const RowsPlan>& plan = rows_[{&resource, principal.superuser}];
    if (!plan)
        plan = rows_plan(catalogue, principal, resource, params.selection());
    return plan;
}

db::Statement exists_statement(const Catalogue& catalogue, const Principal& principal,
                               const Resource& resource, const std::string& key)
{
    StatementBuilder builder(catalogue, principal);
    Scope scope{.resource = &resource, .alias = "t"};
    std::string conditions =
        builder.expand(resource.key, "t") + " = " + builder.bind(key, "bigint");
    conditions += " and " + builder.not_hidden(scope, {}, false);
    conditions += " and " + builder.visible(resource, "t");
    return builder.finish("select 1 from " + resource.table + " t where " + conditions);
}

} // namespace rest::statements
