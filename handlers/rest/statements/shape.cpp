#include "handlers/rest/statements/shape.hpp"

#include "db/revision.hpp"
#include "handlers/rest/statements/mentions.hpp"

#include <algorithm>
#include <optional>
#include <set>
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
    bool detail;
    bool top; ///< Below it there are no nested `many`.
    Mentions mentions;
    std::set<std::size_t>& mentioned; ///< By their ids.

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
    std::string many(const Many& many, const Selection& selection, Node& node);
    std::string ids_of(const Many& many) const;
    void one(const Field& field, const Selection& selection, std::vector<const Field*> steps,
             Node& node);
    bool is_mentioned(const std::string& resource, const std::vector<std::string>& shown,
                      const Selection& selection, Node& node);
};

std::string list_sql(const List& list, const std::string& owner)
{
    return "(select coalesce(json_agg(" + list.element + " order by " + list.order +
           "), '[]') from " + list.from + " where " + list.owner + " = " + owner + ")";
}

/// Nothing but the ids in its table decides which rows there are, and in which order.
bool is_known_by_id(const Many& many, const Resource& target)
{
    const Hidden& hidden = target.hidden;
    return !many.over.table.empty() && many.where.empty() && many.order == "t.id" &&
           many.limit == 0 && target.only.empty() && hidden.always.empty() &&
           hidden.unless_asked.empty();
}

/// The ids of its rows, from the table that has them.
std::string Collector::ids_of(const Many& many) const
{
    const LinkTable& over = many.over;
    const std::string id = "l." + over.column;
    return "array(select array[" + id + "::text] from " + over.table + " l where " + many.owner +
           " = " + builder.expand("t.id", scope.alias) +
           (over.kept.empty() ? "" : " and " + over.kept) + " order by " + id + ")";
}

/// The rows of a `many` as one value of the row that they hang on: they are looked for where that
/// row is shown, and nowhere else. What is hidden costs nothing, and so does not tell how much
/// hangs on it.
std::string Collector::many(const Many& many, const Selection& selection, Node& node)
{
    if (is_known_by_id(many, builder.catalogue().at(many.resource)) &&
        is_mentioned(many.resource, many.show, selection, node))
        return ids_of(many);
    Scope inner{.resource = &builder.catalogue().at(many.resource), .alias = builder.new_alias()};
    std::vector<std::string> cells;
    Collector below{builder, inner, cells, false, false, mentions, mentioned};
    node.members = many.fields.empty()
                       ? below.members(inner.resource->fields, selection, {}, &many.show)
                       : below.members(many.fields, selection, {}, nullptr);
    const auto own = [&](const std::string& sql) { return builder.expand(sql, inner.alias); };
    const std::string hidden = builder.not_hidden(inner, {}, false);
    if (cells.empty()) // of each row it is told that it is there
        cells.emplace_back("''");
    std::string texts;
    for (const std::string& cell : cells)
        texts += (texts.empty() ? "(" : ", (") + cell + ")::text";
    std::string sql = "array(select array[" + texts + "] from " + inner.resource->table + " " +
                      inner.alias + " " + own(many.link) + inner.joins + " where " +
                      own(many.owner) + " = " + builder.expand("t.id", scope.alias) + " and " +
                      (many.where.empty() ? "" : own(many.where) + " and ") + hidden +
                      " order by " + own(many.order);
    if (many.limit > 0)
        sql += " limit " + std::to_string(many.limit);
    return sql + ")";
}

/// Makes of the node one that mentions rows, if the fields of the resource that are shown are known
/// by heart.
bool Collector::is_mentioned(const std::string& resource, const std::vector<std::string>& shown,
                             const Selection& selection, Node& node)
{
    const Resource& target = builder.catalogue().at(resource);
    if (mentions == Mentions::joined)
        return false;
    node.mention = mention_of(target, shown);
    if (!node.mention)
        return false;
    for (const Field& field : target.fields) {
        if (std::find(shown.begin(), shown.end(), field.name) == shown.end() ||
            !selection.below(field.name))
            continue;
        const auto place = place_in(statements::mentions().at(*node.mention), field);
        node.members.push_back({.key = "\"" + field.name + "\":",
                                .field = &field,
                                .column = place ? static_cast<int>(*place) : -1});
    }
    mentioned.insert(*node.mention);
    return true;
}

void Collector::one(const Field& field, const Selection& selection, std::vector<const Field*> steps,
                    Node& node)
{
    const One& one = *field.as<One>();
    node.column = column(builder.value_of(scope, steps, field));
    if (one.show.empty() ||
        (!is_guarded(field) && is_mentioned(one.resource, one.show, selection, node)))
        return;
    steps.push_back(&field);
    node.members =
        members(builder.catalogue().at(one.resource).fields, selection, steps, &one.show);
}

std::optional<Node> Collector::member(const Field& field, const Selection& selection,
                                      std::vector<const Field*> steps)
{
    const auto below = selection.below(field.name);
    if (!below || (field.detail && !detail))
        return std::nullopt;
    if (field.is<Many>() && !top)
        return std::nullopt;
    Node node{.key = "\"" + field.name + "\":", .field = &field};
    const auto value = [&] { return column(builder.value_of(scope, steps, field)); };
    field.match(
        [&](const Group& group) { node.members = members(group.fields, *below, steps, nullptr); },
        [&](const One&) { one(field, *below, steps, node); },
        [&](const Many& many_) { node.column = column(many(many_, *below, node)); },
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

} // namespace

Shape shape_of(StatementBuilder& builder, Scope& scope, const Selection& selection, bool detail,
               Mentions mentions)
{
    Shape shape;
    shape.columns.push_back(builder.expand("t.id", scope.alias));
    std::set<std::size_t> mentioned;
    Collector collector{builder, scope, shape.columns, detail, true, mentions, mentioned};
    shape.members = collector.members(scope.resource->fields, selection, {}, nullptr);
    for (const std::size_t mention : mentioned)
        shape.revisions[mention] =
            collector.column(db::revision_sql(statements::mentions().at(mention).table));
    return shape;
}

} // namespace rest::statements
