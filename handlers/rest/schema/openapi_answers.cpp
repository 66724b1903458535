#include "handlers/rest/schema/openapi_answers.hpp"

#include "fcgi/error.hpp"
#include "handlers/rest/describe/parameters.hpp"
#include "handlers/rest/schema/openapi_schemas.hpp"

#include <boost/json/array.hpp>

#include <string>
#include <utility>

namespace rest::schema {

using answer::Dialect;
using namespace describe;

namespace {

using boost::json::array;
using boost::json::object;

struct Failure {
    int status;
    const char* name;
    const char* meaning;
    bool changes = false; ///< Of methods that change something alone.
};

constexpr Failure failures[] = {
    {400, "BadRequest",
     "The request cannot be understood; `details` has the sentences that say why, by parameter."},
    {401, "Unauthorized", "There are no credentials, or they are not valid any more."},
    {403, "Forbidden", "The caller may not do this, or the request came over plain HTTP."},
    {404, "NotFound", "There is no such thing, or the caller may not see it."},
    {405, "MethodNotAllowed", "The path has no such method; `Allow` names those that it has."},
    {406, "NotAcceptable", "None of the formats asked for is offered. Always JSON."},
    {409, "Conflict", "It stands against what is there, or there is no such move.", true},
    {412, "PreconditionFailed", "It has changed since the tag of `If-Match` was got.", true},
    {415, "UnsupportedMediaType", "The body is not of a type that is taken.", true},
    {422, "Unprocessable", "Values are wrong; `details` has all of them, by field.", true},
    {413, "PayloadTooLarge", "The request's body is too large."},
    {429, "TooManyRequests", "Too many requests; `Retry-After` says when to come back."},
    {500, "InternalError", "Something went wrong; the request id finds the cause in our log."},
    {502, "BadGateway", "The application did not answer."},
    {503, "ServiceUnavailable", "The service cannot answer now; it can be asked again."},
    {504, "Timeout", "The request took too long and was given up."},
};

/// The codes of a status, or all of them for 0.
array codes_of(int status)
{
    array codes;
    for (int i = 0; i <= static_cast<int>(fcgi::Code::timeout); ++i) {
        const auto code = static_cast<fcgi::Code>(i);
        if (status == 0 || fcgi::status_of(code) == status)
            codes.emplace_back(fcgi::name_of(code));
    }
    return codes;
}

object text(const char* description)
{
    return {{"type", "string"}, {"description", description}};
}

object header(const char* description, object schema)
{
    return {{"description", description}, {"schema", std::move(schema)}};
}

object parameter(const char* name, const char* in, const char* description, object schema)
{
    return {
        {"name", name}, {"in", in}, {"description", description}, {"schema", std::move(schema)}};
}

object failure_answer(const Dialect& dialect, const Failure& failure)
{
    object headers = answer_headers();
    if (failure.status == 401)
        headers["WWW-Authenticate"] = component("headers", "WWW-Authenticate");
    if (failure.status == 405)
        headers["Allow"] = component("headers", "Allow");
    if (failure.status == 429 || failure.status == 503)
        headers["Retry-After"] = component("headers", "Retry-After");
    return {{"description", failure.meaning},
            {"headers", std::move(headers)},
            {"content", content_of(dialect, dialect.refusal_schema(failure.status))}};
}

/// Of lists, details and files.
object query_parameters()
{
    object page{{"anyOf", array{object{{"type", "integer"}, {"minimum", 1}},
                                object{{"type", "string"}, {"enum", array{"last"}}}}},
                {"default", 1}};
    object page_size{{"type", "integer"},
                     {"minimum", 1},
                     {"maximum", describe::largest_page_size},
                     {"default", describe::usual_page_size}};
    object count{{"type", "string"}, {"enum", array{"exact", "none"}}, {"default", "exact"}};
    const object string{{"type", "string"}};
    return {
        {"page",
         parameter("page", "query", "Number of the page, or `last`; past the end is 404.", page)},
        {"page_size", parameter("page_size", "query", "Rows per page.", page_size)},
        {"cursor",
         parameter(
             "cursor", "query",
             "Pages by cursor instead of by number: empty for the first, then as in `next` and "
             "`previous`. No row is seen twice or missed while others come and go.",
             string)},
        {"count",
         parameter("count", "query", "`none` does not count the rows: `count` is null.", count)},
        {"fields",
         parameter(
             "fields", "query",
             "Comma list of the members to show, nested ones as `client__name`; all others are "
             "left out.",
             string)},
        {"exclude", parameter("exclude", "query", "Comma list of members to leave out.", string)},
        {"format",
         parameter("format", "query", "The format of the answer; wins over the header Accept.",
                   {{"type", "string"}, {"enum", array{"json", "xml", "api"}}})},
        {"format_yaml",
         parameter("format", "query", "The format of the answer; wins over the header Accept.",
                   {{"type", "string"}, {"enum", array{"json", "xml", "api", "yaml"}}})},
        {"format_file",
         parameter("format", "query", "The kind of file; wins over the header Accept.",
                   {{"type", "string"}, {"enum", array{"csv", "xlsx", "json", "xml"}}})},
    };
}

object header_parameters()
{
    const object string{{"type", "string"}};
    return {
        {"if_none_match",
         parameter("If-None-Match", "header",
                   "The ETag of an earlier answer; while it is still right, the answer is 304.",
                   string)},
        {"if_match", parameter("If-Match", "header",
                               "The ETag of an earlier answer; when it is no longer right, nothing "
                               "is done and the answer is 412.",
                               string)},
        {"idempotency_key",
         parameter("Idempotency-Key", "header",
                   "1 to 255 visible ASCII characters: a retry with the same key gets the first "
                   "answer again, for 24 hours.",
                   string)},
    };
}

} // namespace

object error_schema()
{
    object sentences{{"type", "array"}, {"items", object{{"type", "string"}}}};
    object details{{"type", "object"},
                   {"description",
                    "Field or parameter -> sentences about it; `non_field_errors` for the rest."},
                   {"additionalProperties", std::move(sentences)}};
    object moves{{"type", "array"},
                 {"description", "Moves that there are from the present status (409)."},
                 {"items", object{{"type", "string"}}}};
    object retry_after{{"type", "integer"}, {"description", "Seconds to wait (429)."}};
    object timestamp{{"type", "string"}, {"format", "date-time"}};
    object properties{{"code", object{{"type", "string"}, {"enum", codes_of(0)}}},
                      {"message", text("For people.")},
                      {"details", std::move(details)},
                      {"timestamp", std::move(timestamp)},
                      {"request_id", text("As in the header X-Request-ID.")},
                      {"retry_after", std::move(retry_after)},
                      {"allowed_transitions", std::move(moves)}};
    object error{{"type", "object"},
                 {"required", array{"code", "message", "details", "timestamp", "request_id"}},
                 {"properties", std::move(properties)},
                 {"additionalProperties", false}};
    return {{"type", "object"},
            {"description", "Every failure."},
            {"required", array{"error"}},
            {"properties", object{{"error", std::move(error)}}},
            {"additionalProperties", false}};
}

object common_parameters()
{
    object all = query_parameters();
    for (const auto& parameter : header_parameters())
        all.insert(parameter);
    return all;
}

object common_headers()
{
    const object string{{"type", "string"}};
    return {
        {"X-Request-ID",
         header("Names the request in errors and logs; one of this form that was sent is kept.",
                {{"type", "string"}, {"pattern", "^req_[A-Za-z0-9_-]{6,64}$"}})},
        {"API-Version",
         header("The version that answered.", {{"type", "string"}, {"enum", array{"v1"}}})},
        {"ETag", header("Changes with whatever is shown.", string)},
        {"Location", header("Where the new row is.", string)},
        {"Link", header("The pages around this one: next, prev, first, last (RFC 8288).", string)},
        {"Allow", header("The methods of the path.", string)},
        {"Content-Disposition", header("The name of the file.", string)},
        {"Retry-After", header("Seconds to wait.", {{"type", "integer"}})},
        {"WWW-Authenticate", header("The scheme of credentials.", string)},
    };
}

object security_schemes()
{
    return {{"token", object{{"type", "apiKey"},
                             {"in", "header"},
                             {"name", "Authorization"},
                             {"description", "`Token ` and 40 hexadecimal digits."}}},
            {"bearer", object{{"type", "http"},
                              {"scheme", "bearer"},
                              {"description", "The same token; the word makes no difference."}}}};
}

object error_schema_of(int status)
{
    object code{{"properties", object{{"code", object{{"enum", codes_of(status)}}}}}};
    object narrowed{{"properties", object{{"error", std::move(code)}}}};
    return {{"allOf", array{component("schemas", "Error"), std::move(narrowed)}}};
}

object error_answers(const std::vector<const Dialect*>& dialects)
{
    object answers;
    for (const Dialect* const dialect : dialects) {
        for (const Failure& failure : failures)
            answers[dialect->name + failure.name] = failure_answer(*dialect, failure);
    }
    return answers;
}

void add_error_answers(const Dialect& dialect, object& answers, bool changes)
{
    for (const Failure& failure : failures)
        if (changes || !failure.changes)
            answers[std::to_string(failure.status)] =
                component("responses", dialect.name + failure.name);
}

object answer_headers()
{
    return {{"X-Request-ID", component("headers", "X-Request-ID")},
            {"API-Version", component("headers", "API-Version")}};
}

object content_of(const Dialect& dialect, const object& schema, bool yaml)
{
    object content;
    for (const std::string& type : dialect.types)
        content[type] = object{{"schema", schema}};
    if (yaml)
        content["application/yaml"] = object{{"schema", schema}};
    return content;
}

} // namespace rest::schema
