#include "handlers/ticket/answer/jsend.hpp"

#include "fcgi/text/json.hpp"

#include <boost/json.hpp>

#include <string_view>
#include <utility>

namespace ticket {

namespace {

using boost::json::array;
using boost::json::object;
using fcgi::ApiError;

/// Bad input is a fail, everything else an error.
bool is_fail(int status)
{
    return status == 400 || status == 422;
}

/// Field -> reason; what concerns no field in particular is about the request.
std::string reasons(const ApiError& error)
{
    std::string json = "{";
    for (const auto& [field, sentences] : error.details) {
        std::string reason;
        for (const std::string& sentence : sentences)
            reason += (reason.empty() ? "" : ". ") + sentence;
        json += json.size() > 1 ? "," : "";
        text::append_string(json, field);
        json += ':';
        text::append_string(json, reason);
    }
    if (error.details.empty()) {
        json += "\"request\":";
        text::append_string(json, error.what());
    }
    return json + "}";
}

std::string success(std::string data)
{
    return R"({"status":"success","data":)" + (data.empty() ? "null" : std::move(data)) + "}";
}

fcgi::Response refusal(const ApiError& error, const std::string&, rest::answer::Media)
{
    fcgi::Response response;
    response.status = fcgi::status_of(error.code);
    response.headers = error.headers;
    response.header("Content-Type",
                    std::string(rest::answer::content_type(rest::answer::Media::json)));
    response.cause = error.cause;
    if (is_fail(response.status)) {
        response.body = R"({"status":"fail","data":)" + reasons(error) + "}";
    } else {
        response.body = R"({"status":"error","message":)";
        text::append_string(response.body, error.what());
        response.body += '}';
    }
    return response;
}

/// Whether the query says so at all, understood or not.
bool asks_for_bytes(std::string_view query)
{
    return ("&" + std::string(query) + "&").find("&raw=true&") != std::string::npos;
}

/// JSON, but for the bytes of a topic, which are what they are.
std::optional<rest::answer::Media> negotiated(const fcgi::Request& request, bool)
{
    if (asks_for_bytes(request.query) || rest::answer::accepts_json(request))
        return rest::answer::Media::json;
    return std::nullopt;
}

object shaped(const char* status, const char* member, object content)
{
    return {
        {"type", "object"},
        {"required", array{"status", member}},
        {"properties", object{{"status", object{{"const", status}}}, {member, std::move(content)}}},
        {"additionalProperties", false}};
}

object refusal_schema(int status)
{
    object error = shaped("error", "message", {{"type", "string"}});
    if (status >= 500)
        return error;
    object fail = shaped("fail", "data",
                         {{"type", "object"},
                          {"description", "Field or parameter -> what is wrong with it."},
                          {"additionalProperties", object{{"type", "string"}}}});
    return {{"anyOf", array{std::move(fail), std::move(error)}}};
}

object success_schema(object data)
{
    return shaped("success", "data", std::move(data));
}

} // namespace

const rest::answer::Dialect& jsend()
{
    static const rest::answer::Dialect dialect{
        .name = "Jsend",
        .paths = {"/api/ticket", "/api/attributes"},
        .types = {"application/json"},
        .tag = "ticket",
        .tag_doc = "Tickets of incident responders, in JSEND.",
        .negotiated = negotiated,
        .formats = [](bool) { return "This is available as application/json alone."; },
        .success = success,
        .refusal = refusal,
        .refusal_schema = refusal_schema,
        .success_schema = success_schema,
    };
    return dialect;
}

} // namespace ticket
