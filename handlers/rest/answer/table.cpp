#include "handlers/rest/answer/table.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <utility>

namespace rest::answer {

using namespace describe;
using statements::Node;
using statements::Shape;

namespace {

void collect(const std::vector<Node>& nodes, const std::string& prefix,
             std::vector<Column>& columns)
{
    for (const Node& node : nodes) {
        const std::string name = prefix + node.field->name;
        if (node.members.empty())
            columns.push_back({name, &node});
        else
            collect(node.members, name + "__", columns);
    }
}

bool is_text(const Field& field)
{
    return field.match(
        [](const AnyOf<Text, ChoiceOf, List, ArrayColumn, JsonList, Many, Json> auto&) {
            return true;
        },
        [](const AnyOf<Integer, Decimal, Boolean, Date, Time, One, Group> auto&) { return false; });
}

std::string joined_list(std::string_view json)
{
    std::string text;
    const boost::json::value list =
        boost::json::parse(boost::json::string_view(json.data(), json.size()));
    for (const boost::json::value& element : list.as_array())
        text += (text.empty() ? "" : "; ") + std::string(element.as_string());
    return text;
}

} // namespace

std::vector<Column> columns_of(const Shape& shape, const std::vector<std::string>& names)
{
    std::vector<Column> all;
    collect(shape.members, "", all);
    if (names.empty())
        return all;
    std::vector<Column> chosen;
    for (const std::string& name : names) {
        for (const Column& column : all) {
            const bool meant = column.name == name || column.name.starts_with(name + "__");
            const bool there = std::any_of(chosen.begin(), chosen.end(), [&](const Column& other) {
                return other.name == column.name;
            });
            if (meant && !there)
                chosen.push_back(column);
        }
    }
    return chosen;
}

std::string cell_text(const Column& column, const Writer& writer, const db::Rows& rows, int row)
{
    const Node& node = *column.node;
    std::string json;
    writer.value(node, rows, row, json);
    if (json == "null")
        return {};
    if (node.field->is<List>() || node.field->is<ArrayColumn>() || node.field->is<JsonList>())
        return joined_list(json);
    if (!json.starts_with('"'))
        return json;
    return std::string(boost::json::parse(json).as_string());
}

void append_csv_cell(std::string& line, const Field& field, std::string_view text)
{
    const bool formula = is_text(field) && !text.empty() &&
                         std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    const bool quoted = formula || text.find_first_of(",\"\r\n") != std::string_view::npos ||
                        text.starts_with(' ') || text.ends_with(' ');
    if (!quoted) {
        line += text;
        return;
    }
    line += formula ? "\"'" : "\"";
    for (const char c : text) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

} // namespace rest::answer
