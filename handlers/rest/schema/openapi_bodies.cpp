#include "handlers/rest/schema/openapi_bodies.hpp"

#include "handlers/rest/schema/openapi_schemas.hpp"

#include <boost/json.hpp>

#include <limits>
#include <utility>

namespace rest::schema {

using namespace describe;
using endpoints::Endpoint;

namespace {

using boost::json::array;
using boost::json::object;

object fields_schema(const std::vector<Field>& fields);

/// With the bounds by which a body is read.
object bounded_schema(const Field& field)
{
    object schema = scalar_schema(field);
    if (const Integer* const integer = field.as<Integer>()) {
        schema["minimum"] = integer->min;
        schema["maximum"] =
            integer->max > 0 ? integer->max : std::numeric_limits<std::int32_t>::max();
    }
    if (const Decimal* const decimal = field.as<Decimal>()) {
        schema["minimum"] = decimal->min;
        if (decimal->max > 0)
            schema["maximum"] = decimal->max;
    }
    if (const ChoiceOf* const choice = field.as<ChoiceOf>())
        schema["enum"] = choice_names(*choice);
    const Text* const text = field.as<Text>();
    if (text != nullptr && field.required)
        schema["minLength"] = 1;
    if (text != nullptr && text->max > 0)
        schema["maxLength"] = text->max;
    return schema;
}

/// "ReferenceWithNameSlug": by what it has besides the id.
std::string title_of_reference(const object& properties)
{
    std::string members;
    for (const auto& property : properties) {
        if (property.key() != "id")
            members += pascal_case(property.key());
    }
    return members.empty() ? "Reference" : "ReferenceWith" + members;
}

/// An id, or the object that an answer shows, of which the id alone counts.
object reference_schema(const Field& field)
{
    object properties{{"id", object{{"type", "integer"}}}};
    for (const std::string& name : shown_of(field))
        properties.emplace(name, object());
    for (const Field& member : members_of(field))
        properties.emplace(member.name, object());
    return {{"title", title_of_reference(properties)},
            {"oneOf", array{object{{"type", "integer"}, {"minimum", 0}},
                            object{{"type", "object"},
                                   {"required", array{"id"}},
                                   {"properties", std::move(properties)},
                                   {"additionalProperties", false}}}}};
}

/// A member of a list: a reference, which a flag may accompany.
object linked_schema(const Field& field, const LinkTable& link)
{
    if (link.flag.empty())
        return reference_schema(field);
    const object named{{"oneOf", array{object{{"type", "integer"}, {"minimum", 0}},
                                       object{{"type", "object"}, {"required", array{"id"}}}}}};
    object with_flag = {
        {"type", "object"},
        {"required", array{link.member}},
        {"properties", object{{link.member, named},
                              {link.flag, object{{"type", "boolean"}, {"default", false}}}}},
        {"additionalProperties", false}};
    return {{"anyOf", array{std::move(with_flag), reference_schema(field)}}};
}

object value_schema(const Field& field)
{
    if (const Group* const group = field.as<Group>())
        return fields_schema(group->fields);
    object schema = field.match(
        [&](const One&) { return reference_schema(field); },
        [&](const Many& many) {
            return object{{"type", "array"}, {"items", linked_schema(field, many.stored)}};
        },
        [](const AnyOf<List, ArrayColumn, JsonList> auto&) {
            return object{{"type", "array"}, {"items", object{{"type", "string"}}}};
        },
        [](const Json& json) { return json_schema(json); },
        [&](const AnyOf<Text, Integer, Decimal, Boolean, Date, Time, ChoiceOf, Group> auto&) {
            return bounded_schema(field);
        });
    const bool clears =
        field.nullable || (field.is<Text>() && !field.required) || !field.initial_sql.empty();
    if (clears && (has_single_value(field) || field.is<Json>()))
        schema = {{"oneOf", array{std::move(schema), object{{"type", "null"}}}}};
    schema["description"] = field.doc;
    if (!field.initial.empty())
        schema["default"] = boost::json::parse(field.initial);
    return schema;
}

object fields_schema(const std::vector<Field>& fields)
{
    object properties;
    for (const Field& field : fields) {
        if (field.writable)
            properties[field.name] = value_schema(field);
    }
    return {
        {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", true}};
}

object change_schema(const Resource& resource)
{
    object schema = fields_schema(resource.fields);
    const object inputs = fields_schema(resource.writing.inputs);
    for (const auto& property : inputs.at("properties").as_object()) {
        schema["properties"].as_object()[property.key()] = property.value();
        schema["properties"].as_object()[property.key()].as_object()["writeOnly"] = true;
    }
    schema["description"] =
        "Read-only fields may be there with the values that they have, so that what was read can "
        "be put back.";
    return schema;
}

/// What a new row needs, or one that is replaced, but for what the path tells.
object whole_schema(const Resource& resource, const Below* below)
{
    array required;
    for (const std::vector<Field>* const fields : {&resource.fields, &resource.writing.inputs}) {
        for (const Field& field : *fields) {
            const bool told = below != nullptr &&
                              (below->field == field.name || below->also.contains(field.name));
            if (field.writable && field.required && !told)
                required.emplace_back(field.name);
        }
    }
    object schema = component("schemas", Schemas::name_of(resource) + "Change");
    if (required.empty())
        return schema;
    return {{"allOf", array{std::move(schema)}}, {"required", std::move(required)}};
}

} // namespace

void add_body_schemas(const Resource& resource, object& schemas)
{
    const std::string name = Schemas::name_of(resource);
    if (!resource.writing.create && !resource.writing.update)
        return;
    schemas[name + "Change"] = change_schema(resource);
    schemas[name + "Input"] = whole_schema(resource, nullptr);
}

object request_body(const Endpoint& endpoint)
{
    object schema;
    const bool row = endpoint.kind == Endpoint::Kind::detail;
    if (!endpoint.body_schema.empty())
        schema = boost::json::parse(endpoint.body_schema).as_object();
    else if (row && endpoint.below != nullptr)
        schema = whole_schema(*endpoint.resource, endpoint.below);
    else if (row && !endpoint.resource->writing.create && !endpoint.resource->writing.update)
        return {}; // something is done to it, which takes no values
    else if (row && (endpoint.method == "POST" || endpoint.method == "PUT"))
        schema = component("schemas", Schemas::name_of(*endpoint.resource) + "Input");
    else if (row && endpoint.method == "PATCH")
        schema = component("schemas", Schemas::name_of(*endpoint.resource) + "Change");
    else
        return {};
    object content{{"application/json", object{{"schema", schema}}}};
    for (const std::string& type : endpoint.form_types)
        content[type] = object{{"schema", schema}};
    return {{"required", true}, {"content", std::move(content)}};
}

} // namespace rest::schema
