#include "handlers/rest/outward.hpp"

#include "db/error.hpp"
#include "fcgi/log.hpp"
#include "fcgi/text/indent.hpp"
#include "handlers/rest/identity/auth.hpp"
#include "handlers/rest/pages/address.hpp"
#include "handlers/rest/pages/page.hpp"

#include <algorithm>
#include <exception>
#include <string>
#include <utility>

namespace rest {

using answer::Media;
using fcgi::Request;
using fcgi::Response;

namespace {

bool is_json(const Response& response)
{
    return std::any_of(response.headers.begin(), response.headers.end(),
                       [](const fcgi::Header& header) {
                           return header.name == "Content-Type" &&
                                  header.value == answer::content_type(Media::json);
                       });
}

/// Who is named on the page; the page of an error is made without a database as well.
pages::Caller caller_of(const Response& answer, db::Session& session)
{
    pages::Caller caller{.session = answer.allowance.starts_with("session")};
    if (answer.user_id == 0)
        return caller;
    try {
        caller.name = identity::name_of(session, answer.user_id);
    } catch (const db::Error&) {
        caller.name = "user " + std::to_string(answer.user_id);
    }
    return caller;
}

} // namespace

void put_headers(const Request& request, Response& response)
{
    response.header("X-Request-ID", request.id);
    response.header("API-Version", "v1");
    response.header("Vary", "Accept, Authorization, Cookie");
    response.header("X-Content-Type-Options", "nosniff");
    if (response.user_id != 0) { // for nginx, which shares out the workers by it and hides it
        response.header("X-Chaotica-Subject", std::to_string(response.user_id));
        response.header("X-Chaotica-Limit", response.allowance);
    }
    if (response.user_id != 0 || response.status >= 400)
        response.header("Cache-Control", "private, no-store");
}

void lay_out(const Request& request, Response& response)
{
    const std::size_t indent = answer::indent_of(request).value_or(0);
    if (indent > 0 && is_json(response) && !response.stream && !response.body.empty())
        response.body = text::indented(response.body, indent) + "\n";
}

bool wants_page(const Api& api, const Way& way, const Request& request)
{
    if (!fcgi::unversioned(request.path).starts_with("/api"))
        return false;
    if (way.endpoint != nullptr && way.endpoint->plain)
        return false;
    const std::string& pattern = way.match.pattern;
    const answer::Dialect& dialect = api.dialect_of(pattern.empty() ? request.path : pattern);
    const bool yaml = way.endpoint == nullptr || way.endpoint->yaml;
    return dialect.negotiated(request, yaml) == Media::html;
}

Response page_for(const Request& request, const Way& way, const endpoints::Service& service,
                  const std::function<Response(const Request&)>& answered)
{
    if (const auto address = pages::cleaned_address(request)) {
        Response elsewhere = pages::sent_on(*address);
        elsewhere.route = way.match.pattern;
        put_headers(request, elsewhere);
        return elsewhere;
    }
    Response answer = answered(pages::request_behind(request));
    if (!is_json(answer) || answer.stream)
        return answer;
    const Api& api = service.api;
    const pages::Site site{
        .catalogue = service.catalogue,
        .endpoints = api.endpoints(),
        .at = [&](std::string_view path) { return api.way("GET", path).endpoint; },
        .base = service.config.text("CHAOTICA_PUBLIC_URL")};
    try {
        return pages::page_of({.site = site,
                               .request = request,
                               .endpoint = way.endpoint,
                               .methods = way.match.allowed,
                               .answer = answer,
                               .view = pages::view_of(request),
                               .caller = caller_of(answer, service.session)});
    } catch (const std::exception& error) {
        fcgi::log::write(fcgi::log::Level::error, "unexpected",
                         {{"request_id", std::string_view(request.id)},
                          {"what", std::string_view(error.what())}});
        return answer; // which says the same
    }
}

} // namespace rest
