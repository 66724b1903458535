#include "handlers/rest/schema/openapi_answers.hpp"

#include "fcgi/error.hpp"
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
