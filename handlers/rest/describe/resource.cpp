// Builders of descriptions: each fills the fields that its kind has, and leaves the rest alone.
#include "handlers/rest/describe/resource.hpp"

#include <utility>

namespace rest::describe {

namespace {

Field scalar(Type type, std::string name, std::string doc, Scalar rules)
{
    Field field;
    field.sql = rules.sql.empty() ? "t." + name : std::move(rules.sql);
    field.name = std::move(name);
    field.doc = std::move(doc);
    field.type = type;
    field.nullable = rules.nullable;
    field.writable = rules.writable;
    field.required = rules.required;
    field.max = rules.max;
    field.detail = rules.detail;
    field.column = std::move(rules.column);
    field.initial = std::move(rules.initial);
    field.min = rules.min;
    field.scale = rules.scale;
    field.lookup = std::move(rules.lookup);
    field.right = std::move(rules.right);
    return field;
}

} // namespace

Grant in_unit(const std::string& permission, const std::string& column)
{
    return {permission, column + " = any(:units(" + permission + "))"};
}

Grant globally(const std::string& permission)
{
    return {permission, ":global(" + permission + ")"};
}

Grant someone(std::string who, std::string sql)
{
    return {.who = std::move(who), .sql = std::move(sql), .permission = false};
}

Visibility visible_with(const std::string& permission)
{
    return {.permission = permission, .rule = globally(permission).sql};
}

bool has_single_value(const Field& field)
{
    return field.type != Type::many && field.type != Type::list && field.type != Type::group &&
           field.type != Type::json;
}

std::string column_of(const Field& field)
{
    if (!field.column.empty())
        return field.column;
    const bool own = field.sql.starts_with("t.") &&
                     field.sql.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_", 2) ==
                         std::string::npos;
    if (own)
        return field.sql.substr(2);
    return field.from.empty() && field.element.starts_with("t.") ? field.element.substr(2) : "";
}

std::string path_of(const Resource& resource)
{
    return "/api/" + resource.path_below_api() + "/";
}

const Field* Resource::field(const std::string& field_name) const
{
    for (const Field& candidate : fields) {
        if (candidate.name == field_name)
            return &candidate;
    }
    return nullptr;
}

Field id(std::string doc)
{
    return scalar(Type::integer, "id", std::move(doc), {});
}

Field integer(std::string name, std::string doc, Scalar rules)
{
    return scalar(Type::integer, std::move(name), std::move(doc), std::move(rules));
}

Field text(std::string name, std::string doc, Scalar rules)
{
    return scalar(Type::text, std::move(name), std::move(doc), std::move(rules));
}

Field boolean(std::string name, std::string doc, Scalar rules)
{
    return scalar(Type::boolean, std::move(name), std::move(doc), std::move(rules));
}

Field date(std::string name, std::string doc, Scalar rules)
{
    return scalar(Type::date, std::move(name), std::move(doc), std::move(rules));
}

Field time(std::string name, std::string doc, Scalar rules)
{
    return scalar(Type::time, std::move(name), std::move(doc), std::move(rules));
}

Field decimal(std::string name, std::string doc, Scalar rules)
{
    return scalar(Type::decimal, std::move(name), std::move(doc), std::move(rules));
}

Field choice(std::string name, std::string doc, std::vector<Choice> choices, Scalar rules)
{
    Field field = scalar(Type::choice, std::move(name), std::move(doc), std::move(rules));
    field.choices = std::move(choices);
    return field;
}

Field one(std::string name, std::string doc, Reference rules)
{
    Field field = scalar(Type::one, std::move(name), std::move(doc), {.sql = std::move(rules.key)});
    field.resource = std::move(rules.resource);
    field.show = std::move(rules.show);
    field.nullable = rules.nullable;
    field.writable = rules.writable;
    field.required = rules.required;
    field.guarded = rules.guarded;
    field.initial = std::move(rules.initial);
    field.initial_sql = std::move(rules.initial_sql);
    field.right = std::move(rules.right);
    field.usable = std::move(rules.usable);
    field.nameable = std::move(rules.nameable);
    return field;
}

Field many(std::string name, std::string doc, Children rules)
{
    Field field = scalar(Type::many, std::move(name), std::move(doc), {.sql = "-"});
    field.resource = std::move(rules.resource);
    field.show = std::move(rules.show);
    field.link = std::move(rules.link);
    field.owner = std::move(rules.owner);
    field.where = std::move(rules.where);
    field.order = std::move(rules.order);
    field.fields = std::move(rules.fields);
    field.detail = rules.detail;
    field.limit = rules.limit;
    field.writable = !rules.stored.table.empty();
    field.stored = std::move(rules.stored);
    field.usable = std::move(rules.usable);
    field.right = std::move(rules.right);
    return field;
}

Field list(std::string name, std::string doc, Elements rules)
{
    Field field = scalar(Type::list, std::move(name), std::move(doc), {.sql = "-"});
    field.from = std::move(rules.from);
    field.owner = std::move(rules.owner);
    field.element = std::move(rules.element);
    field.order = std::move(rules.order);
    field.lookup = std::move(rules.lookup);
    field.required = rules.required;
    field.writable = !rules.stored.table.empty();
    field.stored = std::move(rules.stored);
    return field;
}

std::string email_form(const std::string& sql)
{
    return sql + " ~ '^[^@[:space:]]+@[^@[:space:]]+[.][^@[:space:]]+$'";
}

Field array_column(std::string name, std::string doc, std::string column, bool writable)
{
    Field field =
        scalar(Type::list, std::move(name), std::move(doc), {.sql = "to_json(" + column + ")"});
    field.element = std::move(column);
    field.writable = writable;
    return field;
}

Field json_list(std::string name, std::string doc, std::string sql, bool detail)
{
    return scalar(Type::list, std::move(name), std::move(doc),
                  {.sql = std::move(sql), .detail = detail});
}

Field json(std::string name, std::string doc)
{
    return scalar(Type::json, std::move(name), std::move(doc), {});
}

Field group(std::string name, std::string doc, std::vector<Field> fields, bool writable)
{
    Field field =
        scalar(Type::group, std::move(name), std::move(doc), {.sql = "-", .writable = writable});
    field.fields = std::move(fields);
    return field;
}

Field user_reference(std::string name, std::string doc, std::string key, bool nullable,
                     bool writable)
{
    return one(std::move(name), std::move(doc),
               {.resource = "users",
                .key = std::move(key),
                .show = {"id", "username", "display_name"},
                .nullable = nullable,
                .writable = writable});
}

Field required_user(std::string name, std::string doc, std::string key)
{
    Field field = user_reference(std::move(name), std::move(doc), std::move(key), false, true);
    field.required = true;
    field.usable = "t.is_active";
    return field;
}

std::string choice_sql(const std::string& column, const std::vector<Choice>& choices,
                       std::string Choice::*shown)
{
    std::string sql = "case " + column;
    for (const Choice& choice : choices)
        sql += " when '" + choice.stored + "' then '" + choice.*shown + "'";
    return sql + " end";
}

std::string label_sql(const std::string& column, const std::vector<Choice>& choices)
{
    return choice_sql(column, choices, &Choice::label);
}

} // namespace rest::describe
