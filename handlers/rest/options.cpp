// Answers to OPTIONS: the same facts as in the schema, in the form that Django REST framework's
// clients read.
#include "handlers/rest/filterable.hpp"
#include "handlers/rest/openapi.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <utility>

namespace rest {

namespace {

using boost::json::array;
using boost::json::object;

const char* type_name(const Field& field)
{
    switch (field.type) {
    case Type::integer:
        return "integer";
    case Type::text:
        return "string";
    case Type::boolean:
        return "boolean";
    case Type::date:
        return "date";
    case Type::time:
        return "datetime";
    case Type::decimal:
        return "decimal";
    case Type::choice:
        return "choice";
    case Type::list:
    case Type::many:
        return "list";
    case Type::one:
        return field.show.empty() ? "integer" : "nested object";
    case Type::group:
    case Type::json:
        return "nested object";
    }
    return "field";
}

object fields_of(const Catalogue& catalogue, const std::vector<Field>& fields,
                 const std::vector<std::string>* shown, bool detail);

object description_of(const Catalogue& catalogue, const Field& field, bool detail)
{
    object result{{"type", type_name(field)},
                  {"required", field.required},
                  {"read_only", !field.writable},
                  {"nullable", field.nullable || field.guarded},
                  {"help_text", field.doc}};
    if (field.max > 0)
        result["max_length"] = field.max;
    if (field.type == Type::choice) {
        array choices;
        for (const Choice& choice : field.choices)
            choices.push_back(object{{"value", choice.name}, {"display_name", choice.label}});
        result["choices"] = std::move(choices);
    }
    if (!field.fields.empty())
        result["children"] = fields_of(catalogue, field.fields, nullptr, detail);
    else if (!field.show.empty())
        result["children"] =
            fields_of(catalogue, catalogue.at(field.resource).fields, &field.show, detail);
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
    answer["search"] = array(resource.search_fields.begin(), resource.search_fields.end());
}

} // namespace

std::string options_answer(const Catalogue& catalogue, const Endpoint& endpoint,
                           const std::vector<std::string>& methods)
{
    array renders{"application/json", "application/xml"};
    if (endpoint.yaml)
        renders.emplace_back("application/yaml");
    if (endpoint.plain)
        renders = array{"text/plain"};
    object answer{{"name", endpoint.name},
                  {"description", endpoint.doc},
                  {"methods", array(methods.begin(), methods.end())},
                  {"renders", std::move(renders)},
                  {"parses", array{"application/json"}}};
    if (endpoint.resource != nullptr) {
        const bool detail = endpoint.kind == Endpoint::Kind::detail;
        answer["fields"] = fields_of(catalogue, endpoint.resource->fields, nullptr, detail);
        if (!detail)
            add_list_facts(catalogue, *endpoint.resource, answer);
    }
    return boost::json::serialize(answer);
}

} // namespace rest
