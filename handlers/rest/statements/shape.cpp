#include "handlers/rest/statements/shape.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace rest::statements {

using ask::Selection;
using namespace describe;
using identity::Principal;

namespace {

/// Collects the columns of one statement while the tree of members is made.
struct Collector {
    StatementBuilder& builder;
    Scope& scope;
    std::vector<std::string>& columns;
    std::vector<Child>* children; ///< Null below the top: there are no nested `many` there.
    bool detail;

    int column(std::string sql)
    {
        columns.push_back(std::move(sql));
        return static_cast<int>(columns.size()) - 1;
    }

    std::vector<Node> members(const std::vector<Field>& fields, const Selection& selection,
                              std::vector<const Field*> steps,
                              const std::vector<std::string>* shown);
    std::optional<Node> member(const Field& field, const Selection& selection,
                               std::vector<const Field*> steps);
};

std::string list_sql(const Field& field, const std::string& owner)
{
    return "(select coalesce(json_agg(" + field.element + " order by " + field.order +
           "), '[]') from " + field.from + " where " + field.owner + " = " + owner + ")";
}

std::optional<Node> Collector::member(const Field& field, const Selection& selection,
                                      std::vector<const Field*> steps)
{
    const auto below = selection.below(field.name);
    if (!below || (field.detail && !detail))
        return std::nullopt;
    Node node{.key = "\"" + field.name + "\":", .field = &field};
    switch (field.type) {
    case Type::group:
        node.members = members(field.fields, *below, steps, nullptr);
        break;
    case Type::one:
        node.column = column(builder.value_of(scope, steps, field));
        if (field.show.empty())
            break;
        steps.push_back(&field);
        node.members =
            members(builder.catalogue().at(field.resource).fields, *below, steps, &field.show);
        break;
    case Type::many:
        if (children == nullptr)
            return std::nullopt;
        node.child = static_cast<int>(children->size());
        children->push_back({.field = &field});
        break;
    case Type::list:
        if (!field.from.empty()) {
            const std::string alias = builder.join(scope, steps);
            node.column = column(list_sql(field, alias + ".id"));
            break;
        }
        [[fallthrough]];
    default:
        node.column = column(builder.value_of(scope, steps, field));
    }
    return node;
}

std::vector<Node> Collector::members(const std::vector<Field>& fields, const Selection& selection,
                                     std::vector<const Field*> steps,
                                     const std::vector<std::string>* shown)
{
    std::vector<Node> nodes;
    for (const Field& field : fields) {
        const bool hidden =
            shown != nullptr && std::find(shown->begin(), shown->end(), field.name) == shown->end();
        if (hidden)
            continue;
        if (auto node = member(field, selection, steps))
            nodes.push_back(std::move(*node));
    }
    return nodes;
}

/// The selection below a `many`, whose field may sit in groups.
const Field* find_many(const std::vector<Field>& fields, const Field* wanted,
                       const Selection& above, std::optional<Selection>& selection)
{
    for (const Field& field : fields) {
        const auto below = above.below(field.name);
        if (!below)
            continue;
        if (&field == wanted) {
            selection = below;
            return &field;
        }
        if (find_many(field.fields, wanted, *below, selection) != nullptr)
            return &field;
    }
    return nullptr;
}

} // namespace

Shape shape_of(StatementBuilder& builder, Scope& scope, const Selection& selection, bool detail)
{
    Shape shape;
    shape.columns.push_back(builder.expand("t.id", scope.alias));
    Collector collector{builder, scope, shape.columns, &shape.children, detail};
    shape.members = collector.members(scope.resource->fields, selection, {}, nullptr);
    return shape;
}

Blueprint children_blueprint(const Catalogue& catalogue, const Principal& principal,
                             const Resource& resource, Child& child, const Selection& selection)
{
    const Field& field = *child.field;
    std::optional<Selection> below;
    find_many(resource.fields, &field, selection, below);
    StatementBuilder builder(catalogue, principal);
    Scope scope{.resource = &catalogue.at(field.resource), .alias = "t"};
    const std::string owner = builder.expand(field.owner, "t");
    child.columns.push_back(owner);
    Collector collector{builder, scope, child.columns, nullptr, false};
    child.members = field.fields.empty()
                        ? collector.members(scope.resource->fields, *below, {}, &field.show)
                        : collector.members(field.fields, *below, {}, nullptr);
    const std::string hidden = builder.not_hidden(scope, {}, false);
    std::string columns;
    for (const std::string& column : child.columns)
        columns += (columns.empty() ? "" : ", ") + column;
    std::string sql = "select " + columns + " from " + scope.resource->table + " t " + field.link +
                      scope.joins + " where " + owner + " = any(" +
                      builder.refer("owners", "bigint[]") + ") and " +
                      (field.where.empty() ? "" : field.where + " and ") + hidden + " order by " +
                      owner + ", " + builder.expand(field.order, "t");
    if (field.limit > 0)
        sql += " limit " + std::to_string(field.limit);
    return builder.blueprint(std::move(sql));
}

} // namespace rest::statements
