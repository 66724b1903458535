#include "handlers/rest/answer/table.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace rest::answer {

using namespace describe;
using statements::Node;
using statements::Shape;

namespace {

bool is_object(const Node& node)
{
    return node.field->is<Group>() || (node.field->is<One>() && !shown_of(*node.field).empty());
}

void add_once(std::vector<Column>& columns, Column column)
{
    const bool there = std::any_of(columns.begin(), columns.end(),
                                   [&](const Column& other) { return other.name == column.name; });
    if (!there)
        columns.push_back(std::move(column));
}

/// What the path leads to, as far as objects go; nothing where something on it is not shown.
std::optional<Column> addressed(const std::vector<Node>& members, std::string_view path)
{
    const std::vector<Node>* level = &members;
    for (std::size_t begin = 0;;) {
        const std::size_t end = std::min(path.find("__", begin), path.size());
        const std::string_view segment = path.substr(begin, end - begin);
        const auto node = std::find_if(level->begin(), level->end(),
                                       [&](const Node& one) { return one.field->name == segment; });
        if (node == level->end())
            return std::nullopt;
        if (end == path.size() || !is_object(*node))
            return Column{std::string(path.substr(0, end)), &*node};
        level = &node->members;
        begin = end + 2;
    }
}

void flatten(const Column& column, std::vector<Column>& columns)
{
    if (!is_object(*column.node))
        return add_once(columns, column);
    for (const Node& member : column.node->members)
        flatten({column.name + "__" + member.field->name, &member}, columns);
}

bool is_text(const Field& field)
{
    return field.match(
        [](const AnyOf<Text, ChoiceOf, List, ArrayColumn, JsonList, Many, Json> auto&) {
            return true;
        },
        [](const AnyOf<Integer, Decimal, Boolean, Date, Time, One, Group> auto&) { return false; });
}

/// The length of the one with which the text begins; 0 for none.
std::size_t beginning(std::string_view text, std::span<const std::string_view> candidates)
{
    for (const std::string_view candidate : candidates) {
        if (text.starts_with(candidate))
            return candidate.size();
    }
    return 0;
}

/// Whether a spreadsheet may take the text for a formula: by its first character, blanks left out,
/// which some skip, and full-width forms among them, which some fold.
bool runs(std::string_view text)
{
    constexpr std::string_view blanks[] = {" ", "\u00A0", "\u3000", "\uFEFF"};
    constexpr std::string_view beginnings[] = {"=",  "+",      "-",      "@",      "\t",    "\r",
                                               "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    while (const std::size_t length = beginning(text, blanks))
        text.remove_prefix(length);
    return beginning(text, beginnings) > 0;
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

std::vector<Column> chosen_members(const Shape& shape, const std::vector<std::string>& names)
{
    std::vector<Column> members;
    for (const std::string& name : names) {
        if (auto member = addressed(shape.members, name))
            add_once(members, std::move(*member));
    }
    if (names.empty()) {
        for (const Node& node : shape.members)
            members.push_back({node.field->name, &node});
    }
    return members;
}

std::vector<Column> columns_of(const Shape& shape, const std::vector<std::string>& names)
{
    std::vector<Column> columns;
    for (const Column& member : chosen_members(shape, names))
        flatten(member, columns);
    return columns;
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
    const bool formula = is_text(field) && runs(text);
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
