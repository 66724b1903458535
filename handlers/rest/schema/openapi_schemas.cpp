#include "handlers/rest/schema/openapi_schemas.hpp"

#include <boost/json.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <cctype>
#include <utility>

namespace rest::schema {

using namespace describe;

namespace {

using boost::json::array;
using boost::json::object;

/// Lets a schema made here accept null as well.
object or_null(object schema)
{
    if (schema.contains("$ref"))
        return {{"anyOf", array{std::move(schema), object{{"type", "null"}}}}};
    const boost::json::value type = schema["type"];
    schema["type"] = array{type, "null"};
    if (auto* const names = schema.if_contains("enum"))
        names->as_array().emplace_back(nullptr);
    return schema;
}

/// One value of a filter that compares.
object filter_value(const Field& field)
{
    if (field.is<Time>())
        return {{"type", "string"}}; // a time or a bare date
    object schema = scalar_schema(field);
    if (const ChoiceOf* const choice = field.as<ChoiceOf>()) {
        array names = choice_names(*choice);
        for (const auto& [alias, name] : choice->aliases)
            names.emplace_back(alias);
        schema["enum"] = std::move(names);
    }
    return schema;
}

/// With the names of conditions, which stand for values.
object filter_value_or_condition(const Field& field)
{
    object schema = filter_value(field);
    if (const ChoiceOf* const choice = field.as<ChoiceOf>()) {
        for (const auto& [name, sql] : choice->conditions)
            schema["enum"].as_array().emplace_back(name);
    }
    return schema;
}

} // namespace

object scalar_schema(const Field& field)
{
    return field.match(
        [](const AnyOf<Integer, One, Many> auto&) {
            return object{{"type", "integer"}, {"format", "int64"}};
        },
        [](const Boolean&) {
            return object{{"type", "boolean"}};
        },
        [](const Date&) {
            return object{{"type", "string"}, {"format", "date"}};
        },
        [](const Time&) {
            return object{{"type", "string"}, {"format", "date-time"}};
        },
        [](const Decimal&) {
            return object{{"type", "number"}};
        },
        [](const AnyOf<Text, ChoiceOf, List, ArrayColumn, JsonList, Json, Group> auto&) {
            return object{{"type", "string"}};
        });
}

object json_schema(const Json& json)
{
    return json.schema.empty() ? object{{"type", "object"}}
                               : boost::json::parse(json.schema).as_object();
}

boost::json::value number(double value)
{
    const auto whole = static_cast<std::int64_t>(value);
    return static_cast<double>(whole) < value ? boost::json::value(value)
                                              : boost::json::value(whole);
}

Bounds bounds_of(const Field& field)
{
    return field.match([](const Text& text) { return Bounds{.longest = text.max}; },
                       [](const AnyOf<Integer, Decimal> auto& number) {
                           return Bounds{.least = number.min,
                                         .greatest = static_cast<double>(number.max)};
                       },
                       [](const AnyOf<Boolean, Date, Time, ChoiceOf, One, Many, List, ArrayColumn,
                                      JsonList, Json, Group> auto&) { return Bounds(); });
}

array choice_names(const ChoiceOf& field)
{
    array names;
    for (const Choice& choice : field.choices)
        names.emplace_back(choice.name);
    return names;
}

std::string pascal_case(std::string_view name)
{
    std::string result;
    bool begin = true;
    for (const char c : name) {
        const bool separator = std::isalnum(static_cast<unsigned char>(c)) == 0;
        if (!separator)
            result += begin ? static_cast<char>(std::toupper(static_cast<unsigned char>(c))) : c;
        begin = separator;
    }
    return result;
}

object component(std::string_view kind, std::string_view name)
{
    return {{"$ref", "#/components/" + std::string(kind) + "/" + std::string(name)}};
}

std::string Schemas::name_of(const Resource& resource)
{
    return pascal_case(resource.singular);
}

std::string Schemas::created_name(const Resource& resource)
{
    return name_of(resource) + "Created";
}

void Schemas::add(const Resource& resource)
{
    object schema = object_schema(resource, resource.fields, nullptr);
    schema["description"] = resource.doc + " `fields` and `exclude` leave members out.";
    if (!resource.writing.shown_once.empty()) {
        object created = schema;
        created["properties"].as_object()[resource.writing.shown_once] =
            object{{"type", "string"},
                   {"readOnly", true},
                   {"description", "Shown in this answer alone, where it was made for it."}};
        schemas_[created_name(resource)] = std::move(created);
    }
    schemas_[name_of(resource)] = std::move(schema);
}

object Schemas::object_schema(const Resource& resource, const std::vector<Field>& fields,
                              const std::vector<std::string>* shown)
{
    object properties;
    for (const Field& field : fields) {
        const bool hidden =
            shown != nullptr && std::find(shown->begin(), shown->end(), field.name) == shown->end();
        if (!hidden)
            properties[field.name] = value(resource, field);
    }
    return {
        {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
}

object Schemas::value(const Resource& resource, const Field& field)
{
    object schema = field.match(
        [](const Json& json) { return json_schema(json); },
        [&](const Group& group) { return object_schema(resource, group.fields, nullptr); },
        [&](const One& one) {
            return one.show.empty() ? scalar_schema(field) : nested(resource, field);
        },
        [&](const Many& many) {
            object rows{{"type", "array"}, {"items", nested(resource, field)}};
            if (many.limit > 0)
                rows["maxItems"] = many.limit;
            return rows;
        },
        [](const AnyOf<List, ArrayColumn, JsonList> auto&) {
            return object{{"type", "array"}, {"items", object{{"type", "string"}}}};
        },
        [&](const ChoiceOf& choice) {
            object scalar = scalar_schema(field);
            scalar["enum"] = choice_names(choice);
            return scalar;
        },
        [&](const AnyOf<Text, Integer, Decimal, Boolean, Date, Time> auto&) {
            object scalar = scalar_schema(field);
            const Bounds bounds = bounds_of(field);
            if (bounds.longest > 0)
                scalar["maxLength"] = bounds.longest;
            if (bounds.greatest > 0)
                scalar["maximum"] = number(bounds.greatest);
            return scalar;
        });
    if (may_be_null(field))
        schema = or_null(std::move(schema));
    schema["description"] = field.doc;
    if (!field.writable)
        schema["readOnly"] = true;
    if (field.detail)
        schema["x-detail"] = true;
    return schema;
}

/// The objects that a relation shows, as a reference to a schema.
object Schemas::nested(const Resource& resource, const Field& field)
{
    const Resource& target = catalogue_.at(target_of(field));
    const std::string own_name = pascal_case(resource.singular) + pascal_case(field.name);
    if (!members_of(field).empty())
        return component("schemas", named(object_schema(target, members_of(field), nullptr),
                                          own_name, own_name));
    const std::vector<std::string>& shown = shown_of(field);
    return component("schemas", named(object_schema(target, target.fields, &shown),
                                      name_of(target) + "Reference", own_name));
}

/// The name under which the schema is kept: `name`, or where that is another's, `other`, numbered
/// when even that is taken.
std::string Schemas::named(const object& schema, const std::string& name, const std::string& other)
{
    std::string candidate = name;
    for (int number = 1;; ++number) {
        const auto [place, added] = schemas_.emplace(candidate, schema);
        if (added || place->value() == schema)
            return candidate;
        candidate = number == 1 ? other : other + std::to_string(number);
    }
}

object filter_schema(const Field& field, Lookup lookup)
{
    switch (lookup) {
    case Lookup::isnull:
        return {{"type", "boolean"}};
    case Lookup::year:
        return {{"type", "integer"}, {"minimum", 1}, {"maximum", 9999}};
    case Lookup::month:
        return {{"type", "integer"}, {"minimum", 1}, {"maximum", 12}};
    case Lookup::date:
        return {{"type", "string"}, {"format", "date"}};
    case Lookup::in:
        return {{"type", "array"}, {"minItems", 1}, {"items", filter_value_or_condition(field)}};
    case Lookup::range:
        return {
            {"type", "array"}, {"minItems", 2}, {"maxItems", 2}, {"items", filter_value(field)}};
    case Lookup::exact:
        return filter_value_or_condition(field);
    default:
        return filter_value(field);
    }
}

} // namespace rest::schema
