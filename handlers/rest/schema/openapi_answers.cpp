#include "handlers/rest/schema/openapi_answers.hpp"

#include "fcgi/error.hpp"
#include "handlers/rest/describe/limits.hpp"
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
    const char* meaning;
};

constexpr Failure failures[] = {
    {400, "The request cannot be understood; `details` has the sentences that say why, by "
          "parameter."},
    {401, "There are no credentials, or they are not valid any more."},
    {403, "The caller may not do this, or the request came over plain HTTP."},
    {404, "There is no such thing, or the caller may not see it."},
    {405, "The path has no such method; `Allow` names those that it has."},
    {406, "None of the formats asked for is offered. Always JSON."},
    {409, "It stands against what is there, or there is no such move."},
    {410, "What was there is no longer kept."},
    {412, "It has changed since the tag of `If-Match` was got."},
    {413, "The request's body is too large."},
    {415, "The body is not of a type that is taken."},
    {422, "Values are wrong; `details` has all of them, by field."},
    {429, "Too many requests; `Retry-After` says when to come back."},
    {500, "Something went wrong; the request id finds the cause in our log."},
    {502, "The application did not answer."},
    {503, "The service cannot answer now; it can be asked again."},
    {504, "The request took too long and was given up."},
};

/// Failures that all operations share, one answer for each class of statuses.
struct Class {
    const char* statuses;
    const char* name;
    const char* meaning;
    int first;
};

constexpr Class classes[] = {
    {"4XX", "Refused", "It was refused; `x-statuses` says what each status means.", 400},
    {"5XX", "Failed", "It failed on our side; `x-statuses` says what each status means.", 500},
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

/// What each status of a class means, and, where errors have codes, which.
object statuses_of(const Dialect& dialect, const Class& kind)
{
    object statuses;
    for (const Failure& failure : failures) {
        if (failure.status / 100 * 100 != kind.first)
            continue;
        object facts{{"description", failure.meaning}};
        if (dialect.has_codes)
            facts["codes"] = codes_of(failure.status);
        statuses[std::to_string(failure.status)] = std::move(facts);
    }
    return statuses;
}

object failure_answer(const Dialect& dialect, const Class& kind)
{
    object headers{{"X-Request-ID", component("headers", "X-Request-ID")},
                   {"API-Version", component("headers", "API-Version")},
                   {"Retry-After", component("headers", "Retry-After")}};
    if (kind.first == 400) {
        headers["WWW-Authenticate"] = component("headers", "WWW-Authenticate");
        headers["Allow"] = component("headers", "Allow");
    }
    return {{"description", kind.meaning},
            {"headers", std::move(headers)},
            {"content", content_of(dialect, dialect.refusal_schema(kind.first))},
            {"x-statuses", statuses_of(dialect, kind)}};
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
    const object values{{"type", "object"}, {"additionalProperties", string}};
    return {
        {"filters",
         object{{"name", "filters"},
                {"in", "query"},
                {"description", "Filters with lookups, or over relations, as the list of the same "
                                "rows has them: `created__gte=2023-03-01`."},
                {"style", "form"},
                {"explode", true},
                {"schema", values}}},
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
        {"dry_run", parameter("dry_run", "query",
                              "All is judged and answered as if it were done, and nothing is.",
                              {{"type", "boolean"}, {"default", false}})},
    };
}

/// How an answer or a file is written.
object form_parameters()
{
    return {
        {"bom", parameter("bom", "query", "Whether a CSV file begins with a byte order mark.",
                          {{"type", "boolean"}, {"default", false}})},
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
    for (const object& more : {form_parameters(), header_parameters()}) {
        for (const auto& parameter : more)
            all.insert(parameter);
    }
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
                              {"description", "The same token; the word makes no difference."}}},
            {"session", object{{"type", "apiKey"},
                               {"in", "cookie"},
                               {"name", "sessionid"},
                               {"description", "Of a session, which `auth_login` begins."}}},
            {"csrf", object{{"type", "apiKey"},
                            {"in", "header"},
                            {"name", "X-CSRFToken"},
                            {"description", "The value of the cookie `csrftoken`: needed with a "
                                            "session, for whatever changes something."}}}};
}

object error_schema_of(int)
{
    return component("schemas", "Error");
}

object common_answers(const std::vector<const Dialect*>& dialects)
{
    object answers;
    for (const Dialect* const dialect : dialects) {
        for (const Class& kind : classes)
            answers[dialect->name + kind.name] = failure_answer(*dialect, kind);
    }
    answers["File"] = object{
        {"description", "All rows that match."},
        {"headers", object{{"Content-Disposition", component("headers", "Content-Disposition")}}},
        {"content", file_content()}};
    answers["NotModified"] =
        object{{"description", "Still as it was when `If-None-Match` was got."},
               {"headers", object{{"ETag", component("headers", "ETag")}}}};
    return answers;
}

void add_error_answers(const Dialect& dialect, object& answers)
{
    for (const Class& kind : classes)
        answers[kind.statuses] = component("responses", dialect.name + kind.name);
}

object content_of(const Dialect& dialect, const object& schema, bool yaml)
{
    object content; // all forms carry the same, which is described once
    for (const std::string& type : dialect.types)
        content[type] = content.empty() ? object{{"schema", schema}} : object();
    if (yaml)
        content["application/yaml"] = object();
    return content;
}

} // namespace rest::schema
