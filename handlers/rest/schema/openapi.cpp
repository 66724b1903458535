// The document as a whole and its operations; what these are made of stands in openapi_schemas.cpp
// and openapi_answers.cpp.
#include "handlers/rest/schema/openapi.hpp"

#include "fcgi/text/ascii.hpp"
#include "handlers/rest/schema/openapi_answers.hpp"
#include "handlers/rest/schema/openapi_bodies.hpp"
#include "handlers/rest/schema/openapi_parameters.hpp"
#include "handlers/rest/schema/openapi_schemas.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <set>
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
    "`/api/v1/` as well. The same data comes as JSON or XML, by `Accept` or `format`.\n\n"
    "Lists are filtered by `field=value` and `field__lookup=value`, also across relations: "
    "`client__name__icontains=bank`. The parameters of a list name the fields of its rows and of "
    "the "
    "rows these refer to; a path may cross up to four relations in the same way. All filters must "
    "hold. A parameter that does not exist is refused, not ignored.\n\n"
    "`fields` and `exclude` choose members of objects. Schemas therefore require none, but allow "
    "no "
    "other than those they name.";

std::string verb_of(const Endpoint& endpoint)
{
    if (endpoint.method == "GET")
        return endpoint.kind == Kind::list     ? "list"
               : endpoint.kind == Kind::detail ? "detail"
               : endpoint.kind == Kind::file   ? "export"
                                               : "";
    if (endpoint.kind == Kind::list && endpoint.method == "POST")
        return "create";
    return text::lower(endpoint.method);
}

/// "jobs_list", "jobs_detail"; "users_me_detail" where the path is not the resource's own;
/// "health".
std::string operation_id(const Endpoint& endpoint)
{
    std::string name;
    const std::vector<std::string> segments = segments_of(endpoint.pattern);
    const bool own = endpoint.resource != nullptr &&
                     (endpoint.kind != Kind::detail || segments.back() == "{id}");
    if (own)
        name = endpoint.resource->name;
    for (std::size_t i = 0; i < segments.size() && !own; ++i) {
        if (segments[i].front() != '{' && (i > 0 || segments[i] != "api"))
            name += (name.empty() ? "" : "_") + segments[i];
    }
    const std::string verb = verb_of(endpoint);
    return (name.empty() ? "root" : name) + (verb.empty() ? "" : "_" + verb);
}

object page_schema(const Resource& resource, bool counted)
{
    const object link{{"type", array{"string", "null"}}, {"format", "uri"}};
    object properties;
    if (counted)
        properties["count"] =
            object{{"type", array{"integer", "null"}},
                   {"description", "All rows that match; null with `count=none`."}};
    properties["next"] = link;
    properties["previous"] = link;
    properties["results"] =
        object{{"type", "array"}, {"items", component("schemas", Schemas::row_name(resource))}};
    array required;
    for (const auto& property : properties)
        required.emplace_back(property.key());
    return {{"type", "object"},
            {"required", std::move(required)},
            {"properties", std::move(properties)},
            {"additionalProperties", false}};
}

object file_content()
{
    const object text{{"schema", object{{"type", "string"}}}};
    const auto& [csv, xlsx, json, xml] = answer::file_formats;
    return {{csv.type, text},
            {xlsx.type, object()},
            {json.type,
             object{{"schema", object{{"type", "array"}, {"items", object{{"type", "object"}}}}}}},
            {xml.type, text}};
}

object success(const Endpoint& endpoint)
{
    object headers = answer_headers();
    if (endpoint.success == 204)
        return {{"description", endpoint.doc}, {"headers", std::move(headers)}};
    if (endpoint.success == 201 && endpoint.kind == Kind::detail)
        headers["Location"] = component("headers", "Location");
    if (endpoint.kind == Kind::file) {
        headers["Content-Disposition"] = component("headers", "Content-Disposition");
        return {{"description", endpoint.doc},
                {"headers", std::move(headers)},
                {"content", file_content()}};
    }
    if (endpoint.plain)
        return {
            {"description", endpoint.doc},
            {"headers", std::move(headers)},
            {"content", object{{"text/plain", object{{"schema", object{{"type", "string"}}}}}}}};
    object schema{{"type", "object"}};
    if (endpoint.kind == Kind::list) {
        headers["Link"] = component("headers", "Link");
        const std::string name = Schemas::detail_name(*endpoint.resource);
        schema = {{"oneOf", array{component("schemas", name + "Page"),
                                  component("schemas", name + "CursorPage")}}};
    } else if (endpoint.kind == Kind::detail) {
        headers["ETag"] = component("headers", "ETag");
        schema = component("schemas", Schemas::detail_name(*endpoint.resource));
    } else if (!endpoint.answer_schema.empty()) {
        schema = boost::json::parse(endpoint.answer_schema).as_object();
    }
    if (endpoint.kind == Kind::document)
        headers["ETag"] = component("headers", "ETag");
    object content = content_of(*endpoint.dialect,
                                endpoint.dialect->success_schema(std::move(schema)), endpoint.yaml);
    if (endpoint.bytes)
        content["application/octet-stream"] = object();
    return {{"description", endpoint.doc},
            {"headers", std::move(headers)},
            {"content", std::move(content)}};
}

object answers_of(const Endpoint& endpoint)
{
    object answers{{std::to_string(endpoint.success), success(endpoint)}};
    if ((endpoint.kind == Kind::detail || endpoint.kind == Kind::document) &&
        endpoint.method == "GET") {
        object headers = answer_headers();
        headers["ETag"] = component("headers", "ETag");
        answers["304"] = object{{"description", "Still as it was when `If-None-Match` was got."},
                                {"headers", std::move(headers)}};
    }
    add_error_answers(*endpoint.dialect, answers, endpoint.method != "GET");
    return answers;
}

std::string tag_of(const Endpoint& endpoint)
{
    if (endpoint.resource != nullptr)
        return endpoint.resource->name;
    return endpoint.dialect->tag;
}

object operation(const Catalogue& catalogue, const Endpoint& endpoint, const std::string& id)
{
    object result{{"tags", array{tag_of(endpoint)}},
                  {"operationId", id},
                  {"summary", endpoint.name},
                  {"description", endpoint.doc},
                  {"parameters", parameters_of(catalogue, endpoint)},
                  {"responses", answers_of(endpoint)}};
    if (object body = request_body(endpoint); !body.empty())
        result["requestBody"] = std::move(body);
    if (endpoint.anonymous)
        result["security"] = array();
    return result;
}

object paths_of(const Catalogue& catalogue, const std::vector<Endpoint>& endpoints)
{
    object paths;
    std::set<std::string> ids;
    for (const Endpoint& endpoint : endpoints) {
        const std::string id = operation_id(endpoint);
        std::string unique = id;
        for (int number = 2; !ids.insert(unique).second; ++number)
            unique = id + "_" + std::to_string(number);
        object& path = paths[endpoint.pattern].is_null() ? paths[endpoint.pattern].emplace_object()
                                                         : paths[endpoint.pattern].as_object();
        path[text::lower(endpoint.method)] = operation(catalogue, endpoint, unique);
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

object components_of(const Catalogue& catalogue, const std::vector<const Dialect*>& dialects)
{
    Schemas book(catalogue);
    for (const Resource& resource : catalogue.all())
        book.add(resource);
    object schemas = std::move(book).take();
    for (const Resource& resource : catalogue.all()) {
        schemas[Schemas::detail_name(resource) + "Page"] = page_schema(resource, true);
        schemas[Schemas::detail_name(resource) + "CursorPage"] = page_schema(resource, false);
        add_body_schemas(resource, schemas);
    }
    schemas["Error"] = error_schema();
    return {{"schemas", std::move(schemas)},
            {"parameters", common_parameters()},
            {"headers", common_headers()},
            {"responses", error_answers(dialects)},
            {"securitySchemes", security_schemes()}};
}

/// Resources, dialects with paths of their own, and what is left.
array tags_of(const Catalogue& catalogue, std::vector<const Dialect*> dialects)
{
    array tags;
    for (const Resource& resource : catalogue.all())
        tags.push_back(object{{"name", resource.name}, {"description", resource.doc}});
    std::stable_partition(dialects.begin(), dialects.end(),
                          [](const Dialect* dialect) { return !dialect->paths.empty(); });
    for (const Dialect* const dialect : dialects)
        tags.push_back(object{{"name", dialect->tag}, {"description", dialect->tag_doc}});
    return tags;
}

} // namespace

std::string openapi(const Catalogue& catalogue, const std::vector<Endpoint>& endpoints)
{
    const std::vector<const Dialect*> dialects = dialects_of(endpoints);
    const object document{
        {"openapi", "3.1.0"},
        {"info", object{{"title", "Chaotica"},
                        {"version", CHAOTICA_VERSION},
                        {"description", introduction},
                        {"license",
                         object{{"name", "Proprietary"}, {"identifier", "LicenseRef-Proprietary"}}},
                        {"contact", object{{"name", "Chaotica's maintainers"}}}}},
        {"servers", array{object{{"url", "/"}}}},
        {"security", array{object{{"token", array()}}, object{{"bearer", array()}}}},
        {"tags", tags_of(catalogue, dialects)},
        {"paths", paths_of(catalogue, endpoints)},
        {"components", components_of(catalogue, dialects)}};
    return boost::json::serialize(document);
}

} // namespace rest::schema
