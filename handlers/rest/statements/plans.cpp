#include "handlers/rest/statements/plans.hpp"

#include "handlers/rest/statements/sort.hpp"

namespace rest::statements {

using ask::Condition;
using ask::Params;
using ask::Selection;
using namespace describe;
using identity::Principal;

std::shared_ptr<const RowsPlan> rows_plan(const Catalogue& catalogue, const Principal& principal,
                                          const Resource& resource, const Selection& selection,
                                          Mentions mentions)
{
    auto plan = std::make_shared<RowsPlan>(
        RowsPlan{StatementBuilder(catalogue, principal), {.resource = &resource, .alias = "t"}});
    plan->shape = shape_of(plan->builder, plan->scope, selection, false, mentions);
    plan->columns = joined(plan->shape.columns, ", ");
    return plan;
}

namespace {

/// Which row a detail shows, and that the caller may see it.
std::string row_conditions(StatementBuilder& builder, Scope& scope, const Params& params,
                           bool written)
{
    const Resource& resource = *scope.resource;
    std::string conditions = builder.expand(resource.key, scope.alias) + " = " +
                             builder.refer("key", resource.uuid ? "uuid" : "bigint");
    if (!written)
        conditions += " and " + builder.not_hidden(scope, params.asked, false) + " and " +
                      builder.visible(resource, scope.alias);
    if (resource.parent)
        conditions += " and " + builder.expand(resource.parent->column, scope.alias) + " = " +
                      builder.refer("parent", "bigint");
    for (const Condition& condition : params.conditions)
        conditions += " and " + builder.condition(scope, condition);
    return conditions;
}

} // namespace

std::shared_ptr<const DetailPlan> detail_plan(const Catalogue& catalogue,
                                              const Principal& principal, const Resource& resource,
                                              const Params& params, bool written, Mentions mentions)
{
    StatementBuilder builder(catalogue, principal);
    auto plan = std::make_shared<DetailPlan>();
    Scope scope{.resource = &resource, .alias = "t"};
    plan->shape = shape_of(builder, scope, params.selection(), true, mentions);
    const std::string conditions = row_conditions(builder, scope, params, written);
    plan->row = builder.blueprint("select " + joined(plan->shape.columns, ", ") + " from " +
                                  resource.table + " t" + scope.joins + " where " + conditions);
    return plan;
}

std::shared_ptr<const DetailPlan> Plans::detail(const Catalogue& catalogue,
                                                const Principal& principal,
                                                const Resource& resource, const Params& params,
                                                bool written, Mentions mentions)
{
    if (!params.sent.empty())
        return detail_plan(catalogue, principal, resource, params, written, mentions);
    std::shared_ptr<const DetailPlan>& plan =
        details_[{&resource, principal.superuser, written, mentions}];
    if (!plan)
        plan = detail_plan(catalogue, principal, resource, params, written, mentions);
    return plan;
}

std::shared_ptr<const RowsPlan> Plans::rows(const Catalogue& catalogue, const Principal& principal,
                                            const Resource& resource, const Params& params,
                                            Mentions mentions)
{
    if (params.kept || params.dropped)
        return rows_plan(catalogue, principal, resource, params.selection(), mentions);
    std::shared_ptr<const RowsPlan>& plan = rows_[{&resource, principal.superuser, mentions}];
    if (!plan)
        plan = rows_plan(catalogue, principal, resource, params.selection(), mentions);
    return plan;
}

db::Statement exists_statement(const Catalogue& catalogue, const Principal& principal,
                               const Resource& resource, const std::string& key)
{
    StatementBuilder builder(catalogue, principal);
    Scope scope{.resource = &resource, .alias = "t"};
    std::string conditions = builder.expand(resource.key, "t") + " = " +
                             builder.bind(key, resource.uuid ? "uuid" : "bigint");
    conditions += " and " + builder.not_hidden(scope, {}, false);
    conditions += " and " + builder.visible(resource, "t");
    return builder.finish("select 1 from " + resource.table + " t where " + conditions);
}

} // namespace rest::statements
