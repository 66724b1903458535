// The document as a whole and its operations; what these are made of stands in openapi_schemas.cpp
// and openapi_answers.cpp.
#include "handlers/rest/schema/openapi.hpp"

#include "fcgi/text/ascii.hpp"
#include "handlers/rest/schema/common_parameters.hpp"
#include "handlers/rest/schema/openapi_answers.hpp"
#include "handlers/rest/schema/openapi_bodies.hpp"
#include "handlers/rest/schema/openapi_events.hpp"
#include "handlers/rest/schema/openapi_parameters.hpp"
#include "handlers/rest/schema/openapi_schemas.hpp"
#include "handlers/rest/schema/operations.hpp"
#include "handlers/rest/schema/sharing.hpp"

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
    "it and `__`, over up to four relations; nothing is sorted by what is not `x-sortable`. All "
    "filters must hold. A parameter that does not "
    "exist is refused, not ignored.\n\n"
    "`fields` and `exclude` choose members of objects. Schemas therefore require none, but allow "
    "no "
    "other than those they name.\n\n"
    "Where requests are limited, `X-RateLimit-Limit`, `-Remaining` and `-Reset` tell what is left "
    "of the caller's hour, `RateLimit-Policy` and `RateLimit` of hour and minute; so does "
    "`/api/rate_limit/`, which costs nothing.";

object page_schema(const Resource& resource)
{
    const object link{{"type", array{"string", "null"}}, {"format", "uri"}};
    object count{{"type", array{"integer", "null"}},
                 {"description", "Null with `count=none`, absent with `cursor`."}};
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
        return {{endpoint.media_type, object{{"schema", object{{"type", "string"}}}}}};
    object schema{{"type", "object"}};
    if (endpoint.kind == Kind::list) {
        schema = component("schemas", Schemas::name_of(*endpoint.resource) + "Page");
    } else if (endpoint.kind == Kind::detail) {
        schema = component("schemas", endpoint.shown_once.empty()
                                          ? Schemas::name_of(*endpoint.resource)
                                          : Schemas::created_name(*endpoint.resource));
    } else if (!endpoint.answer_schema.empty()) {
        schema = boost::json::parse(endpoint.answer_schema).as_object();
    }
    if (endpoint.dialect->success_schema != nullptr)
        schema = endpoint.dialect->success_schema(std::move(schema));
    object content = content_of(*endpoint.dialect, schema, endpoint.yaml);
    if (endpoint.bytes)
        content["application/octet-stream"] = object();
    return content;
}

object success(const Endpoint& endpoint)
{
    if (endpoint.kind == Kind::file)
        return component("responses", "File");
    object answer{{"description", endpoint.name + "."}};
    object headers;
    const auto add = [&](const char* name, bool has) {
        if (has)
            headers[name] = component("headers", name);
    };
    const bool made = endpoint.success == 201 || endpoint.success == 202;
    add("Location", made && endpoint.kind == Kind::detail);
    add("Link", endpoint.kind == Kind::list);
    add("Content-Disposition", endpoint.plain);
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
    const bool told = endpoint.resource != nullptr && endpoint.doc == endpoint.resource->doc;
    if (!told && endpoint.kind != Kind::file) // which its answer describes
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

object components_of(const Catalogue& catalogue, const std::vector<const Dialect*>& dialects,
                     bool events)
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
    object parameters = all_parameters(catalogue);
    if (events)
        add_webhook_headers(parameters);
    return {{"schemas", std::move(schemas)},
            {"parameters", std::move(parameters)},
            {"headers", common_headers()},
            {"responses", common_answers(dialects)},
            {"securitySchemes", security_schemes()}};
}

} // namespace

std::string openapi(const Catalogue& catalogue, const std::vector<Endpoint>& endpoints,
                    const Examples& examples, const std::vector<describe::Event>& events)
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
                    {"components", components_of(catalogue, dialects, !events.empty())}};
    if (!events.empty())
        document["webhooks"] = webhooks_of(events);
    share_titled(document);
    share_parameters(document);
    share_in_paths(document);
    add_examples(examples, document);
    return boost::json::serialize(document);
}

} // namespace rest::schema
