#include "handlers/rest/describe/field.hpp"

namespace rest::describe {

namespace {

const std::string nothing;
const std::vector<std::string> no_names;
const std::vector<Field> no_fields;

} // namespace

bool is_relation(const Field& field)
{
    return field.is<One>() || field.is<Many>();
}

bool has_single_value(const Field& field)
{
    return field.match(
        [](const AnyOf<Text, Integer, Decimal, Boolean, Date, Time, ChoiceOf, One> auto&) {
            return true;
        },
        [](const AnyOf<Many, List, ArrayColumn, JsonList, Json, Group> auto&) { return false; });
}

bool is_guarded(const Field& field)
{
    const One* const one = field.as<One>();
    return one != nullptr && one->guarded;
}

bool is_masked(const Field& field)
{
    return is_guarded(field) || !field.shown_if.empty();
}

bool may_be_null(const Field& field)
{
    return field.nullable || is_masked(field);
}

std::string column_of(const Field& field)
{
    if (!field.column.empty())
        return field.column;
    const bool own = field.sql.starts_with("t.") &&
                     field.sql.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_", 2) ==
                         std::string::npos;
    return own ? field.sql.substr(2) : "";
}

const LinkTable* links_of(const Field& field)
{
    const auto given = [](const LinkTable& stored) {
        return stored.table.empty() ? nullptr : &stored;
    };
    if (const Many* const many = field.as<Many>())
        return given(many->stored);
    if (const List* const list = field.as<List>())
        return given(list->stored);
    return nullptr;
}

const std::string& lookup_of(const Field& field)
{
    if (const Text* const text = field.as<Text>())
        return text->lookup;
    if (const List* const list = field.as<List>())
        return list->lookup;
    return nothing;
}

const std::string& target_of(const Field& field)
{
    if (const One* const one = field.as<One>())
        return one->resource;
    if (const Many* const many = field.as<Many>())
        return many->resource;
    return nothing;
}

const std::vector<std::string>& shown_of(const Field& field)
{
    if (const One* const one = field.as<One>())
        return one->show;
    if (const Many* const many = field.as<Many>())
        return many->show;
    return no_names;
}

const std::vector<Field>& members_of(const Field& field)
{
    if (const Many* const many = field.as<Many>())
        return many->fields;
    if (const Group* const group = field.as<Group>())
        return group->fields;
    return no_fields;
}

} // namespace rest::describe
