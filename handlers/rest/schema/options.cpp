// Answers to OPTIONS: the same facts as in the schema, in the form that Django REST framework's
// clients read.
#include "handlers/rest/describe/filterable.hpp"
#include "handlers/rest/schema/openapi.hpp"
#include "handlers/rest/schema/openapi_schemas.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace rest::schema {

using namespace describe;
using endpoints::Endpoint;

namespace {

using boost::json::array;
using boost::json::object;

const char* type_name(const Field& field)
{
    return field.match(
        [](const Integer&) { return "integer"; }, [](const Text&) { return "string"; },
        [](const Boolean&) { return "boolean"; }, [](const Date&) { return "date"; },
        [](const Time&) { return "datetime"; }, [](const Decimal&) { return "decimal"; },
        [](const ChoiceOf&) { return "choice"; },
        [](const AnyOf<List, ArrayColumn, JsonList, Many> auto&) { return "list"; },
        [](const One& one) { return one.show.empty() ? "integer" : "nested object"; },
        [](const AnyOf<Group, Json> auto&) { return "nested object"; });
}

/// "start_date" to "Start date".
std::string label_of(std::string name)
{
    std::replace(name.begin(), name.end(), '_', ' ');
    name[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
    return name;
}

object fields_of(const Catalogue& catalogue, const std::vector<Field>& fields,
                 const std::vector<std::string>* shown, bool detail);

object description_of(const Catalogue& catalogue, const Field& field, bool detail)
{
    object result{{"type", type_name(field)},      {"required", field.required},
                  {"read_only", !field.writable},  {"nullable", may_be_null(field)},
                  {"label", label_of(field.name)}, {"help_text", field.doc}};
    const Bounds bounds = bounds_of(field);
    if (bounds.longest > 0)
        result["max_length"] = bounds.longest;
    if (bounds.greatest > 0) {
        result["min_value"] = bounds.least;
        result["max_value"] = number(bounds.greatest);
    }
    if (const ChoiceOf* const kind = field.as<ChoiceOf>()) {
        array choices;
        for (const Choice& choice : kind->choices)
            choices.push_back(object{{"value", choice.name}, {"display_name", choice.label}});
        result["choices"] = std::move(choices);
    }
    const std::vector<std::string>& shown = shown_of(field);
    if (!members_of(field).empty())
        result["children"] = fields_of(catalogue, members_of(field), nullptr, detail);
    else if (!shown.empty())
        result["children"] =
            fields_of(catalogue, catalogue.at(target_of(field)).fields, &shown, detail);
    return result;
}

object fields_of(const Catalogue& catalogue, const std::vector<Field>& fields,
                 const std::vector<std::string>* shown, bool detail)
{
    object result;
    for (const Field& field : fields) {
        const bool hidden =
            shown != nullptr && std::find(shown->begin(), shown->end(), field.name) == shown->end();
        if (!hidden && (detail || !field.detail))
            result[field.name] = description_of(catalogue, field, detail);
    }
    return result;
}

void add_list_facts(const Catalogue& catalogue, const Resource& resource, object& answer)
{
    object filters;
    array ordering;
    for (const Filterable& filter : filterable(catalogue, resource)) {
        array lookups;
        for (const Lookup lookup : filter.lookups)
            lookups.emplace_back(name_of(lookup));
        filters[filter.path] = std::move(lookups);
        if (filter.sortable)
            ordering.emplace_back(filter.path);
    }
    answer["filters"] = std::move(filters);
    answer["ordering"] = std::move(ordering);
    answer["search"] = array(resource.search.fields.begin(), resource.search.fields.end());
}

array parses_of(const std::vector<Endpoint>& endpoints, const std::string& pattern)
{
    array types{"application/json"};
    for (const Endpoint& endpoint : endpoints) {
        for (const std::string& type : endpoint.form_types) {
            if (endpoint.pattern == pattern &&
                std::find(types.begin(), types.end(), boost::json::value(type)) == types.end())
                types.emplace_back(type);
        }
    }
    return types;
}

/// What bodies on the path may have, by method, where no resource tells.
object bodies_of(const std::vector<Endpoint>& endpoints, const std::string& pattern)
{
    object actions;
    for (const Endpoint& endpoint : endpoints) {
        if (endpoint.pattern != pattern || endpoint.body_schema.empty())
            continue;
        const object schema = boost::json::parse(endpoint.body_schema).as_object();
        const array required =
            schema.contains("required") ? schema.at("required").as_array() : array();
        object fields;
        for (const auto& property : schema.at("properties").as_object()) {
            object field = property.value().as_object();
            field["required"] = std::find(required.begin(), required.end(),
                                          boost::json::value(property.key())) != required.end();
            field["read_only"] = false;
            if (const auto* const longest = field.if_contains("maxLength"))
                field["max_length"] = *longest;
            fields[property.key()] = std::move(field);
        }
        actions[endpoint.method] = std::move(fields);
    }
    return actions;
}

/// All fields of a resource, and those that bodies alone have.
object fields_of(const Catalogue& catalogue, const Resource& resource, bool detail)
{
    object fields = fields_of(catalogue, resource.fields, nullptr, detail);
    for (const Field& input : resource.writing.inputs) {
        object described = description_of(catalogue, input, detail);
        described["write_only"] = true;
        fields[input.name] = std::move(described);
    }
    return fields;
}

/// By method, what a body on the path has that creates or replaces a row.
void add_rows_of(const Catalogue& catalogue, const std::vector<Endpoint>& endpoints,
                 const std::string& pattern, object& actions)
{
    for (const Endpoint& endpoint : endpoints) {
        const bool writes = endpoint.method == "POST" || endpoint.method == "PUT";
        if (!writes || endpoint.pattern != pattern || endpoint.resource == nullptr ||
            endpoint.kind != Endpoint::Kind::detail || !endpoint.body_schema.empty())
            continue;
        object fields = fields_of(catalogue, *endpoint.resource, false);
        if (endpoint.below != nullptr) {
            fields[endpoint.below->field].as_object()["required"] = false; // the path tells it
            for (const auto& [name, value] : endpoint.below->also)
                fields[name].as_object()["required"] = false;
        }
        actions[endpoint.method] = std::move(fields);
    }
}

bool shows_rows(const Endpoint& endpoint)
{
    return endpoint.method == "GET" && endpoint.resource != nullptr &&
           (endpoint.kind == Endpoint::Kind::list || endpoint.kind == Endpoint::Kind::detail ||
            endpoint.kind == Endpoint::Kind::file);
}

array renders_of(const Endpoint& endpoint)
{
    if (endpoint.plain && endpoint.kind != Endpoint::Kind::file)
        return {"text/plain"};
    array renders;
    if (endpoint.kind == Endpoint::Kind::file) {
        for (const answer::FileFormat& format : answer::file_formats)
            renders.emplace_back(format.type);
        return renders;
    }
    for (const std::string& type : endpoint.dialect->types)
        renders.emplace_back(type);
    if (endpoint.yaml)
        renders.emplace_back("application/yaml");
    return renders;
}

object told(const std::map<std::string, std::vector<std::string>>& sentences)
{
    object all;
    for (const auto& [name, about] : sentences)
        all[name] = array(about.begin(), about.end());
    return all;
}

} // namespace

std::string options_answer(const Catalogue& catalogue, const std::vector<Endpoint>& endpoints,
                           const Endpoint& matched, const std::vector<std::string>& methods,
                           const endpoints::Refused& refused)
{
    const auto shown = std::find_if(endpoints.begin(), endpoints.end(), [&](const Endpoint& other) {
        return other.pattern == matched.pattern && shows_rows(other);
    });
    const Endpoint& endpoint = shown == endpoints.end() ? matched : *shown;
    object answer{{"name", endpoint.name},
                  {"description", endpoint.doc},
                  {"methods", array(methods.begin(), methods.end())},
                  {"renders", renders_of(endpoint)},
                  {"parses", parses_of(endpoints, endpoint.pattern)}};
    object fields;
    if (shows_rows(endpoint)) {
        const bool detail = endpoint.kind == Endpoint::Kind::detail;
        fields = fields_of(catalogue, *endpoint.resource, detail);
        if (!detail)
            add_list_facts(catalogue, *endpoint.resource, answer);
    }
    object actions = bodies_of(endpoints, endpoint.pattern);
    for (const auto& action : actions) {
        for (const auto& field : action.value().as_object()) {
            boost::json::value* const known = fields.if_contains(field.key());
            if (known == nullptr)
                fields.insert(field);
            else // the resource tells what it is, the action how it is written
                for (const char* fact : {"required", "read_only"})
                    known->as_object()[fact] = field.value().at(fact);
        }
    }
    answer["fields"] = std::move(fields);
    add_rows_of(catalogue, endpoints, endpoint.pattern, actions);
    if (!actions.empty() || endpoint.resource == nullptr)
        answer["actions"] = actions;
    answer["refused"] = told(refused.methods);
    answer["refused_fields"] = told(refused.fields);
    return boost::json::serialize(answer);
}

} // namespace rest::schema
