#include "handlers/rest/statements/plans.hpp"

#include "handlers/rest/statements/sort.hpp"

namespace rest::statements {

using ask::Condition;
using ask::Params;
using ask::Selection;
using namespace describe;
using identity::Principal;

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
    if (resource.parent)
        conditions += " and " + builder.expand(resource.parent->column, "t") + " = " +
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
