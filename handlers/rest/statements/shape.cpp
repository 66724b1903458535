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

std::string list_sql(const List& list, const std::string& owner)
{
    return "(select coalesce(json_agg(" + list.element + " order by " + list.order +
           "), '[]') from " + list.from + " where " + list.owner + " = " + owner + ")";
}

std::optional<Node> Collector::member(const Field& field, const Selection& selection,
                                      std::vector<const Field*> steps)
{
    const auto below = selection.below(field.name);
    if (!below || (field.detail && !detail))
        return std::nullopt;
    if (field.is<Many>() && children == nullptr)
        return std::nullopt;
    Node node{.key = "\"" + field.name + "\":", .field = &field};
    const auto value = [&] { return column(builder.value_of(scope, steps, field)); };
    field.match(
        [&](const Group& group) { node.members = members(group.fields, *below, steps, nullptr); },
        [&](const One& one) {
            node.column = value();
            if (one.show.empty())
                return;
            steps.push_back(&field);
            node.members =
                members(builder.catalogue().at(one.resource).fields, *below, steps, &one.show);
        },
        [&](const Many&) {
            node.child = static_cast<int>(children->size());
            children->push_back({.field = &field});
        },
        [&](const List& list) {
            node.column = column(list_sql(list, builder.join(scope, steps) + ".id"));
        },
        [&](const AnyOf<Text, Integer, Decimal, Boolean, Date, Time, ChoiceOf, ArrayColumn,
                        JsonList, Json> auto&) { node.column = value(); });
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
        if (find_many(members_of(field), wanted, *below, selection) != nullptr)
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
                             const Resource& resource, Child& child, const Selection& selection,
                             const Gate& only_if)
{
    const Many& many = *child.field->as<Many>();
    std::optional<Selection> below;
    find_many(resource.fields, child.field, selection, below);
    StatementBuilder builder(catalogue, principal);
    Scope scope{.resource = &catalogue.at(many.resource), .alias = "t"};
    const std::string owner = builder.expand(many.owner, "t");
    child.columns.push_back(owner);
    Collector collector{builder, scope, child.columns, nullptr, false};
    child.members = many.fields.empty()
                        ? collector.members(scope.resource->fields, *below, {}, &many.show)
                        : collector.members(many.fields, *below, {}, nullptr);
    const std::string hidden = builder.not_hidden(scope, {}, false);
    std::string columns;
    for (const std::string& column : child.columns)
        columns += (columns.empty() ? "" : ", ") + column;
    const std::string gate = only_if ? only_if(builder) + " and " : "";
    std::string sql = "select " + columns + " from " + scope.resource->table + " t " + many.link +
                      scope.joins + " where " + gate + owner + " = any(" +
                      builder.refer("owners", "bigint[]") + ") and " +
                      (many.where.empty() ? "" : many.where + " and ") + hidden + " order by " +
                      owner + ", " + builder.expand(many.order, "t");
    if (many.limit > 0)
        sql += " limit " + std::to_string(many.limit);
    return builder.blueprint(std::move(sql));
}

} // namespace rest::statements
