// Builders of descriptions: each fills the fields that its kind has, and leaves the rest alone.
#include "handlers/rest/resource.hpp"

#include <utility>

namespace rest {

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
    return field;
}

} // namespace

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
    return field;
}

Field list(std::string name, std::string doc, Elements rules)
{
    Field field = scalar(Type::list, std::move(name), std::move(doc), {.sql = "-"});
    field.from = std::move(rules.from);
    field.owner = std::move(rules.owner);
    field.element = std::move(rules.element);
    field.order = std::move(rules.order);
    field.writable = rules.writable;
    return field;
}

Field array_column(std::string name, std::string doc, std::string column)
{
    Field field =
        scalar(Type::list, std::move(name), std::move(doc), {.sql = "to_json(" + column + ")"});
    field.element = std::move(column);
    return field;
}

Field json_list(std::string name, std::string doc, std::string sql, bool detail)
{
    return scalar(Type::list, std::move(name), std::move(doc),
                  {.sql = std::move(sql), .detail = detail});
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

std::string label_sql(const std::string& column, const std::vector<Choice>& choices)
{
    std::string sql = "case " + column;
    for (const Choice& choice : choices)
        sql += " when '" + choice.stored + "' then '" + choice.label + "'";
    return sql + " end";
}

} // namespace rest
