#include "handlers/rest/statements/query.hpp"

#include "handlers/rest/statements/requirements.hpp"
#include "handlers/rest/statements/sort.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace rest::statements {

using ask::Condition;
using ask::OrderKey;
using ask::Params;
using ask::Selection;
using namespace describe;
using identity::Principal;

namespace {

/// Where one statement leaves ids for another; gone with the transaction.
constexpr const char* page_setting = "chaotica.page";

constexpr long least_reach = 32;

/// Beyond so many rows a page is looked for from the end that is nearer to it.
constexpr long far = 1024;

/// So many rows are looked for that pages up to this one share a statement and its plan.
long reach_of(long rows)
{
    long reach = least_reach;
    while (reach < rows)
        reach *= 2;
    return reach;
}

/// Whether the source is scanned at all: once for each member that the caller has.
bool has_members(StatementBuilder builder, const Source& source)
{
    builder.expand(source.each, "t");
    const std::vector<db::Value> bound = builder.finish("").parameters;
    return bound.empty() || bound.front() != "{}";
}

} // namespace

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

/// Whether a filter leaves few rows, so that all of these are looked at sooner than each source is.
/// One without members costs nothing anyway.
bool ListQuery::is_found() const
{
    const StatementBuilder sketch(catalogue_, principal_);
    std::set<std::string> fields;
    for (const Source& source : resource_.visible.sources) {
        if (!source.found_by.empty() && has_members(sketch, source))
            fields.insert(source.found_by.begin(), source.found_by.end());
    }
    return std::any_of(
        params_.conditions.begin(), params_.conditions.end(), [&](const Condition& condition) {
            return condition.path.steps.empty() && condition.names.empty() &&
                   condition.named.empty() &&
                   (condition.lookup == Lookup::exact || condition.lookup == Lookup::in) &&
                   fields.contains(condition.path.field->name);
        });
}

/// Where the rows are looked for.
std::vector<const Source*> ListQuery::scans() const
{
    return is_found() ? std::vector<const Source*>(1) : sources();
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
        parts.push_back(builder.expand(resource_.parent->column, scope.alias) + " = " +
                        builder.bind(*parent_id_, "bigint"));
    }
    for (const Condition& condition : params_.conditions)
        parts.push_back(builder.condition(scope, condition));
    if (params_.open != nullptr) {
        scope.uses_table = true;
        parts.push_back(open_to(builder, principal_, resource_, *params_.open, scope.alias));
    }
    if (params_.searched) {
        scope.uses_table = true;
        const std::string column = builder.expand(resource_.search.column, scope.alias);
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
        keys.push_back({builder.expand(resource_.search.column, scope.alias) +
                            " @@ search_query_title(" +
                            builder.bind(db::array_literal(params_.terms), "text[]") + ")",
                        true, false, "boolean"});
    }
    for (const OrderKey& key : params_.order) {
        const Field& field = *key.path.field;
        const auto& steps = key.path.steps;
        // Of a referenced row, too, what the caller may not see is null.
        const bool nullable = may_be_null(field) || (!steps.empty() && !principal_.superuser) ||
                              std::any_of(steps.begin(), steps.end(),
                                          [](const Field* step) { return may_be_null(*step); });
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

/// Ids of one source's rows, and their sort keys.
std::string ListQuery::branch(StatementBuilder& builder, const Source* source, int tier,
                              const Cut& cut, const std::optional<Position>& position) const
{
    Scope scope{.resource = &resource_, .alias = "t", .source = source};
    std::string conditions = where(builder, scope, source, tier);
    const std::vector<SortKey> sort = keys(builder, scope);
    if (position)
        conditions += " and " + after(builder, sort, *position);
    if (cut.only_if != "true")
        conditions += " and " + cut.only_if;
    std::string columns = source == nullptr
                              ? "t.id" // which is not always what the API calls so
                              : builder.value_of(scope, {}, *resource_.field("id")) + " as id";
    for (std::size_t i = 0; cut.keyed && i < sort.size(); ++i)
        columns += ", " + sort[i].sql + " as k" + std::to_string(i);
    std::string from = source != nullptr ? source->from : resource_.table + " t";
    if (source != nullptr && scope.uses_table)
        from += " " + source->join;
    std::string sql = "select " + columns + " from " + from + scope.joins + " where " + conditions +
                      order_by(sort, cut.backward) + " limit " + cut.limit;
    if (source != nullptr && !source->each.empty())
        sql = "select x.* from unnest(" + builder.expand(source->each, "t") +
              ") u(id) cross join lateral (" + sql + ") x";
    return sql;
}

/// Rows of all sources, merged and cut: `id` and the keys `k0` ….
std::string ListQuery::from_branches(StatementBuilder& builder, long limit,
                                     const std::optional<Position>& position) const
{
    const Cut cut{.limit = std::to_string(limit), .backward = position && position->backward};
    const std::string order = order_by(keys_called("s.k"), cut.backward);
    const bool tiered = ranked() && !position;
    std::vector<std::string> tiers;
    for (const int tier :
         tiered ? std::vector<int>{best_tier, other_tier} : std::vector<int>{any_tier}) {
        std::vector<std::string> branches;
        for (const Source* source : scans())
            branches.push_back("(" + branch(builder, source, tier, cut, position) + ")");
        tiers.push_back("(select s.* from (" + joined(branches, " union ") + ") s" + order +
                        " limit " + cut.limit + ")");
    }
    // The second tier is not even begun when the first fills the page: no sort stands above.
    return "select s.* from (" + joined(tiers, " union all ") + ") s limit " + cut.limit;
}

/// From the first row or from the last, by how many there are, which is kept; else empty. Of the
/// two scans only one is begun.
std::string ListQuery::from_nearer_end(StatementBuilder& builder, const std::string& most,
                                       const std::string& before) const
{
    const auto kept = kept_count(builder, 0, nullptr);
    if (!kept)
        return "";
    const std::string rows = "(select n.rows from n)";
    const Cut first{.limit = most + " offset " + before,
                    .only_if = before + " <= " + rows + " / 2"};
    const Cut last{.limit = "greatest(least(" + most + ", " + rows + " - " + before +
                            "), 0) offset greatest(" + rows + " - " + before + " - " + most +
                            ", 0)",
                   .backward = true,
                   .only_if = before + " > " + rows + " / 2"};
    const std::string forward = branch(builder, nullptr, any_tier, first, std::nullopt);
    const std::string backward = branch(builder, nullptr, any_tier, last, std::nullopt);
    return "with n as materialized (select " + *kept + "::bigint as rows) (" + forward +
           ") union all (select l.* from (" + backward + ") l" +
           order_by(keys_called("l.k"), false) + ")";
}

/// A page's ids, with the keys where rows of several scans are merged or a cursor wants them: an
/// item of FROM, p, and what follows it.
std::string ListQuery::ids_of(StatementBuilder& builder, long limit, long offset,
                              const std::optional<Position>& position) const
{
    const bool branched = scans().front() != nullptr || (ranked() && !position);
    const long reach = reach_of(offset + limit);
    if (reach > far && !branched && !params_.cursor && sources().front() == nullptr) {
        StatementBuilder deep = builder; // without a kept count, it leaves no parameters behind
        const std::string most = deep.bind(std::to_string(limit), "bigint");
        const std::string before = deep.bind(std::to_string(offset), "bigint");
        if (const std::string found = from_nearer_end(deep, most, before); !found.empty()) {
            builder = std::move(deep);
            return "(" + found + ") p";
        }
    }
    const Cut cut{.limit = std::to_string(reach),
                  .backward = position && position->backward,
                  .keyed = params_.cursor.has_value()};
    const std::string found = branched ? from_branches(builder, reach, position)
                                       : branch(builder, nullptr, any_tier, cut, position);
    const std::string most = builder.bind(std::to_string(limit), "bigint");
    const std::string before =
        params_.cursor ? "" : " offset " + builder.bind(std::to_string(offset), "bigint");
    return "(" + found + ") p limit " + most + before;
}

ListStatements ListQuery::page(long limit, long offset,
                               const std::optional<Position>& position) const
{
    StatementBuilder builder(catalogue_, principal_);
    ListStatements result{.rows = remembered_rows(), .custom_plan = params_.searched};
    const std::string found = ids_of(builder, limit, offset, position);
    const std::string remember = std::string("select set_config('") + page_setting + "', ";
    if (!params_.cursor) {
        result.ids =
            builder.finish(remember + "array(select p.id from " + found + ")::text, true)");
        return result;
    }
    std::string keys;
    result.key_count = keys_called("").size();
    for (std::size_t i = 0; i < result.key_count; ++i)
        keys += ", p.k" + std::to_string(i) + "::text";
    result.ids = builder.finish(
        remember + "coalesce(array_agg(p.id)::text, '{}'), true), array_agg(array[p.id::text" +
        keys + "]) from (select * from " + found + ") p");
    return result;
}

/// The rows with these ids, in their order, by that array.
std::string ListQuery::rows_of(const std::string& ids, const Scope& scope) const
{
    return "select " + plan_.columns + " from unnest(" + ids +
           (resource_.uuid ? "::uuid[]" : "::bigint[]") + ") with ordinality w(id, place) join " +
           resource_.table + " t on t.id = w.id" + scope.joins;
}

db::Statement ListQuery::remembered_rows() const
{
    const std::string ids =
        "nullif(current_setting('" + std::string(page_setting) + "', true), '')";
    return plan_.builder.for_caller(principal_)
        .finish(rows_of(ids, plan_.scope) + " order by w.place");
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

std::string ListQuery::matching(StatementBuilder& builder, Scope& scope) const
{
    return where(builder, scope, nullptr, any_tier);
}

db::Statement ListQuery::rows(const std::string& ids) const
{
    StatementBuilder builder = plan_.builder.for_caller(principal_);
    Scope scope = plan_.scope;
    const std::string wanted = builder.bind(ids, "text");
    const std::string hidden = builder.not_hidden(scope, params_.asked, true);
    return builder.finish(rows_of(wanted, scope) + " where " + hidden + " and " +
                          builder.visible(resource_, "t") + " order by w.place");
}

std::optional<db::Statement> ListQuery::gap() const
{
    const auto& feed = resource_.feed;
    if (!feed || params_.after.empty())
        return std::nullopt;
    return db::Statement{"select " + feed->removed + " + 1 where $1::bigint between 1 and " +
                             feed->removed,
                         {params_.after}};
}

} // namespace rest::statements
