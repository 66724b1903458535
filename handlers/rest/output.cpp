#include "handlers/rest/output.hpp"

#include <algorithm>
#include <utility>

namespace rest {

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

void append_time(std::string& json, std::string_view text)
{
    // "2023-03-15 14:20:00+00", as PostgreSQL prints it under UTC and ISO.
    json += '"';
    json.append(text.substr(0, 10));
    json += 'T';
    json.append(text.substr(11, text.size() - 11 - 3));
    json += "Z\"";
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

void append_string(std::string& json, std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    json += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        json.append(text.substr(plain, i - plain));
        plain = i + 1;
        switch (c) {
        case '"':
            json += "\\\"";
            break;
        case '\\':
            json += "\\\\";
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            json += "\\u00";
            json += digits[c >> 4];
            json += digits[c & 15];
        }
    }
    json.append(text.substr(plain));
    json += '"';
}

void append_strings(std::string& json, const std::vector<std::string>& texts)
{
    json += '[';
    for (std::size_t i = 0; i < texts.size(); ++i) {
        json += i > 0 ? "," : "";
        append_string(json, texts[i]);
    }
    json += ']';
}

void append_details(std::string& json, const fcgi::Details& details)
{
    json += '{';
    for (const auto& [field, sentences] : details) {
        json += json.back() == '{' ? "" : ",";
        append_string(json, field);
        json += ':';
        append_strings(json, sentences);
    }
    json += '}';
}

void append_scalar(std::string& json, const Field& field, std::string_view text)
{
    switch (field.type) {
    case Type::integer:
    case Type::decimal:
    case Type::list:
    case Type::one:
    case Type::json:
        json.append(text);
        break;
    case Type::boolean:
        json += text == "t" ? "true" : "false";
        break;
    case Type::time:
        append_time(json, text);
        break;
    case Type::choice: {
        const auto found =
            std::find_if(field.choices.begin(), field.choices.end(),
                         [&](const Choice& choice) { return choice.stored == text; });
        append_string(json, found == field.choices.end() ? text : found->name);
        break;
    }
    default:
        append_string(json, text);
    }
}

Writer::Writer(const Shape& shape, const db::Rows& rows, const std::vector<db::Rows>& children)
    : shape_(shape), rows_(rows), children_(children)
{
    for (const db::Rows& child : children_) {
        auto& spans = spans_.emplace_back();
        for (int row = 0; row < child.size(); ++row) {
            auto& span = spans.try_emplace(child.text(row, 0), row, row).first->second;
            span.second = row + 1;
        }
    }
}

void Writer::many(const Node& node, std::string_view owner, std::string& json) const
{
    const auto index = static_cast<std::size_t>(node.child);
    json += '[';
    const auto found = spans_[index].find(owner);
    if (found != spans_[index].end()) {
        for (int row = found->second.first; row < found->second.second; ++row) {
            if (row > found->second.first)
                json += ',';
            members(shape_.children[index].members, children_[index], row, json);
        }
    }
    json += ']';
}

void Writer::value(const Node& node, const db::Rows& rows, int row, std::string& json) const
{
    if (node.child >= 0)
        many(node, rows.text(row, 0), json);
    else if (node.column >= 0 && rows.is_null(row, node.column))
        json += "null";
    else if (node.field->type == Type::group || !node.field->show.empty())
        members(node.members, rows, row, json);
    else
        append_scalar(json, *node.field, rows.text(row, node.column));
}

void Writer::members(const std::vector<Node>& nodes, const db::Rows& rows, int row,
                     std::string& json) const
{
    json += '{';
    bool first = true;
    for (const Node& node : nodes) {
        if (!first)
            json += ',';
        first = false;
        json += node.key;
        value(node, rows, row, json);
    }
    json += '}';
}

void Writer::object(int row, std::string& json) const
{
    members(shape_.members, rows_, row, json);
}

} // namespace rest
