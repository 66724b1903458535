#include "handlers/rest/answer/writer.hpp"

#include "fcgi/text/json.hpp"

#include <algorithm>

namespace rest::answer {

using namespace describe;
using statements::Node;
using statements::Shape;

namespace {

void append_time(std::string& json, std::string_view text)
{
    // "2023-03-15 14:20:00+00", as PostgreSQL prints it under UTC and ISO.
    json += '"';
    json.append(text.substr(0, 10));
    json += 'T';
    json.append(text.substr(11, text.size() - 11 - 3));
    json += "Z\"";
}

void append_choice(std::string& json, const ChoiceOf& field, std::string_view text)
{
    const auto found = std::find_if(field.choices.begin(), field.choices.end(),
                                    [&](const Choice& choice) { return choice.stored == text; });
    text::append_string(json, found == field.choices.end() ? text : found->name);
}

} // namespace

void append_scalar(std::string& json, const Field& field, std::string_view text)
{
    field.match(
        [&](const AnyOf<Integer, Decimal, List, ArrayColumn, JsonList, One, Json> auto&) {
            json.append(text);
        },
        [&](const Boolean&) { json += text.starts_with('t') ? "true" : "false"; },
        [&](const Time&) { append_time(json, text); },
        [&](const ChoiceOf& choice) { append_choice(json, choice, text); },
        [&](const AnyOf<Text, Date, Many, Group> auto&) { text::append_string(json, text); });
}

void Writer::many(const Node& node, const db::Rows& rows, std::string& json) const
{
    json += '[';
    for (int row = 0; row < rows.size(); ++row) {
        if (row > 0)
            json += ',';
        members(node.members, rows, row, json);
    }
    json += ']';
}

/// As where they are joined, a row that is not there is left out.
void Writer::mentioned(const Node& node, const db::Rows& rows, std::string& json) const
{
    json += '[';
    const std::size_t begin = json.size();
    for (int row = 0; row < rows.size(); ++row) {
        const std::string_view id = rows.text(row, 0);
        const Names::Name* const name = names_->find(*node.mention, id);
        if (name == nullptr || name->empty())
            continue;
        if (json.size() > begin)
            json += ',';
        mention(node, id, name, json);
    }
    json += ']';
}

/// Of a `one` that shows nothing but the id, nothing has to be known.
const Names::Name* Writer::name_of(const Node& node, std::string_view id) const
{
    static const Names::Name nothing(1);
    const bool named = std::any_of(node.members.begin(), node.members.end(),
                                   [](const Node& member) { return member.column >= 0; });
    return named ? names_->find(*node.mention, id) : &nothing;
}

/// As where they are joined, all but the id is null of a row that is not there.
void Writer::mention(const Node& node, std::string_view id, const Names::Name* name,
                     std::string& json) const
{
    if (name == nullptr)
        return;
    json += '{';
    for (const Node& member : node.members) {
        json += &member == &node.members.front() ? "" : ",";
        json += member.key;
        const auto column = static_cast<std::size_t>(member.column);
        json += member.column < 0 ? id : name->empty() ? "null" : std::string_view((*name)[column]);
    }
    json += '}';
}

void Writer::value(const Node& node, const db::Rows& rows, int row, std::string& json) const
{
    if (node.field->is<Many>() && node.mention)
        mentioned(node, rows.within(row, node.column), json);
    else if (node.field->is<Many>())
        many(node, rows.within(row, node.column), json);
    else if (node.column >= 0 && rows.is_null(row, node.column))
        json += "null";
    else if (node.mention)
        mention(node, rows.text(row, node.column), name_of(node, rows.text(row, node.column)),
                json);
    else if (node.field->is<Group>() || !shown_of(*node.field).empty())
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

} // namespace rest::answer
