// The document as a whole and its operations; what these are made of stands in openapi_schemas.cpp
// and openapi_answers.cpp.
#include "handlers/rest/schema/openapi.hpp"

#include "fcgi/text/ascii.hpp"
#include "handlers/rest/schema/openapi_answers.hpp"
#include "handlers/rest/schema/openapi_bodies.hpp"
#include "handlers/rest/schema/openapi_parameters.hpp"
#include "handlers/rest/schema/openapi_schemas.hpp"
#include "handlers/rest/schema/operations.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <utility>

namespace rest::schema {

using answer::Dialect;
using namespace describe;
using endpoints::Endpoint;

namespace {

using boost::json::array;
using boost::json::object;

using Kind = Endpoint::Kind;

constexpr const char* introduction =
    "Every answer carries `X-Request-ID` and `API-Version`. `HEAD` works wherever `GET` does, and "
    "`OPTIONS` describes a path. Paths are served with and without the slash at their end, and "
    "under "
    "`/api/v1/` as well. The same data comes as JSON or XML, by `Accept` or `format`; "
    "`indent=2` lays JSON out for people, wherever it comes.\n\n"
    "Lists are filtered by `field=value` and `field__lookup=value`, also across relations: "
    "`client__name__icontains=bank`. The parameters of a list name the fields of its rows; "
    "`x-lookups` has the lookups of each, `x-relations` the resource whose filters follow behind "
    "it and `__`, over up to four relations. All filters must hold. A parameter that does not "
    "exist is refused, not ignored.\n\n"
    "`fields` and `exclude` choose members of objects. Schemas therefore require none, but allow "
    "no "
    "other than those they name.";

object page_schema(const Resource& resource)
{
    const object link{{"type", array{"string", "null"}}, {"format", "uri"}};
    object count{
        {"type", array{"integer", "null"}},
        {"description", "All rows that match; null with `count=none`, not there with `cursor`."}};
    object results{{"type", "array"}, {"items", component("schemas", Schemas::name_of(resource))}};
    return {{"type", "object"},
            {"required", array{"next", "previous", "results"}},
            {"properties", object{{"count", std::move(count)},
                                  {"next", link},
                                  {"previous", link},
                                  {"results", std::move(results)}}},
            {"additionalProperties", false}};
}

/// What the answer is made of, where all goes well.
object success_content(const Endpoint& endpoint)
{
    if (endpoint.plain)
        return {{"text/plain", object{{"schema", object{{"type", "string"}}}}}};
    object schema{{"type", "object"}};
    if (endpoint.kind == Kind::list) {
        schema = component("schemas", Schemas::name_of(*endpoint.resource) + "Page");
    } else if (endpoint.kind == Kind::detail) {
        schema = component("schemas", Schemas::name_of(*endpoint.resource));
    } else if (!endpoint.answer_schema.empty()) {
        schema = boost::json::parse(endpoint.answer_schema).as_object();
    }
    object content = content_of(*endpoint.dialect,
                                endpoint.dialect->success_schema(std::move(schema)), endpoint.yaml);
    if (endpoint.bytes)
        content["application/octet-stream"] = object();
    return content;
}

object success(const Endpoint& endpoint)
{
    object answer{{"description", endpoint.name + "."}};
    object headers;
    const auto add = [&](const char* name, bool has) {
        if (has)
            headers[name] = component("headers", name);
    };
    const bool made = endpoint.success == 201 || endpoint.success == 202;
    add("Location", made && endpoint.kind == Kind::detail);
    add("Link", endpoint.kind == Kind::list);
    add("ETag", endpoint.success != 204 &&
                    (endpoint.kind == Kind::detail || endpoint.kind == Kind::document));
    if (!headers.empty())
        answer["headers"] = std::move(headers);
    if (endpoint.success != 204)
        answer["content"] = success_content(endpoint);
    return answer;
}

object answers_of(const Endpoint& endpoint)
{
    // Of a list as it is now, or as it was when the file was made.
    const bool file = endpoint.kind == Kind::file || (endpoint.plain && endpoint.bytes);
    object answers{{std::to_string(endpoint.success),
                    file ? component("responses", "File") : success(endpoint)}};
    if (endpoint.may_change)
        answers["200"] = success(endpoint);
    if ((endpoint.kind == Kind::detail || endpoint.kind == Kind::document) &&
        endpoint.method == "GET")
        answers["304"] = component("responses", "NotModified");
    add_error_answers(*endpoint.dialect, answers);
    return answers;
}

object operation(const Catalogue& catalogue, const Endpoint& endpoint)
{
    object result{{"tags", array{chapter_of(endpoint)}},
                  {"operationId", operation_id(endpoint)},
                  {"summary", endpoint.name},
                  {"parameters", parameters_of(catalogue, endpoint)},
                  {"responses", answers_of(endpoint)}};
    if (endpoint.resource == nullptr || endpoint.doc != endpoint.resource->doc)
        result["description"] = endpoint.doc; // that of a resource stands on its chapter
    if (object body = request_body(endpoint); !body.empty())
        result["requestBody"] = std::move(body);
    if (endpoint.anonymous || endpoint.method != "GET")
        result["security"] = security_of(endpoint);
    return result;
}

object paths_of(const Catalogue& catalogue, const std::vector<Endpoint>& endpoints)
{
    object paths;
    std::set<std::string> ids;
    for (const Endpoint& endpoint : endpoints) {
        if (!endpoint.documented)
            continue;
        if (!ids.insert(operation_id(endpoint)).second)
            throw std::logic_error("two operations are called " + operation_id(endpoint));
        object& path = paths[endpoint.pattern].is_null() ? paths[endpoint.pattern].emplace_object()
                                                         : paths[endpoint.pattern].as_object();
        if (array named = path_parameters(catalogue, endpoint); path.empty() && !named.empty())
            path["parameters"] = std::move(named);
        path[text::lower(endpoint.method)] = operation(catalogue, endpoint);
    }
    return paths;
}

/// Puts a reference in the place of each schema that has a title, and the schema into `named`.
void gather_titled(boost::json::value& json, object& named)
{
    if (json.is_array()) {
        for (boost::json::value& element : json.get_array())
            gather_titled(element, named);
    }
    if (!json.is_object())
        return;
    object& schema = json.get_object();
    for (auto& member : schema)
        gather_titled(member.value(), named);
    const auto title = schema.find("title");
    if (title == schema.end() || !title->value().is_string())
        return;
    const std::string name(title->value().get_string());
    schema.erase(title);
    object reference = component("schemas", name);
    for (const char* of_the_place : {"description", "default"}) {
        if (const boost::json::value* const said = schema.if_contains(of_the_place)) {
            reference[of_the_place] = *said;
            schema.erase(of_the_place);
        }
    }
    if (const auto there = named.find(name); there != named.end() && there->value() != json)
        throw std::logic_error("two schemas are called " + name);
    named[name] = json;
    json = std::move(reference);
}

/// What stands in several places has a title, and is described once.
void share_titled(object& document)
{
    object& schemas = document["components"].as_object()["schemas"].as_object();
    object named;
    gather_titled(document["paths"], named);
    for (auto& schema : schemas)
        gather_titled(schema.value(), named);
    for (auto& [name, schema] : named) {
        if (!schemas.emplace(name, std::move(schema)).second)
            throw std::logic_error("two schemas are called " + std::string(name));
    }
}

std::vector<const Dialect*> dialects_of(const std::vector<Endpoint>& endpoints)
{
    std::vector<const Dialect*> dialects;
    for (const Endpoint& endpoint : endpoints) {
        if (std::find(dialects.begin(), dialects.end(), endpoint.dialect) == dialects.end())
            dialects.push_back(endpoint.dialect);
    }
    return dialects;
}

object all_parameters(const Catalogue& catalogue)
{
    object parameters = common_parameters();
    for (const Resource& resource : catalogue.all())
        add_filters(catalogue, resource, parameters);
    return parameters;
}

object components_of(const Catalogue& catalogue, const std::vector<const Dialect*>& dialects)
{
    Schemas book(catalogue);
    for (const Resource& resource : catalogue.all())
        book.add(resource);
    object schemas = std::move(book).take();
    for (const Resource& resource : catalogue.all()) {
        schemas[Schemas::name_of(resource) + "Page"] = page_schema(resource);
        add_body_schemas(resource, schemas);
    }
    schemas["Error"] = error_schema();
    return {{"schemas", std::move(schemas)},
            {"parameters", all_parameters(catalogue)},
            {"headers", common_headers()},
            {"responses", common_answers(dialects)},
            {"securitySchemes", security_schemes()}};
}

} // namespace

std::string openapi(const Catalogue& catalogue, const std::vector<Endpoint>& endpoints,
                    const Examples& examples)
{
    const std::vector<const Dialect*> dialects = dialects_of(endpoints);
    object document{{"openapi", "3.1.0"},
                    {"info", object{{"title", "Chaotica"},
                                    {"version", CHAOTICA_VERSION},
                                    {"description", introduction},
                                    {"license", object{{"name", "Proprietary"},
                                                       {"identifier", "LicenseRef-Proprietary"}}},
                                    {"contact", object{{"name", "Chaotica's maintainers"}}}}},
                    {"servers", array{object{{"url", "/"}}}},
                    {"security", security_of({.method = "GET"})},
                    {"tags", tags_of(catalogue, dialects)},
                    {"paths", paths_of(catalogue, endpoints)},
                    {"components", components_of(catalogue, dialects)}};
    share_titled(document);
    add_examples(examples, document);
    return boost::json::serialize(document);
}

} // namespace rest::schema
