#include "handlers/rest/app.hpp"

#include "db/transaction.hpp"
#include "fcgi/error.hpp"
#include "fcgi/log.hpp"
#include "fcgi/text/xml.hpp"
#include "fcgi/text/yaml.hpp"
#include "handlers/rest/answer/conditional.hpp"
#include "handlers/rest/answer/errors.hpp"
#include "handlers/rest/answer/version.hpp"
#include "handlers/rest/endpoints/asked.hpp"
#include "handlers/rest/endpoints/refused.hpp"
#include "handlers/rest/endpoints/variants.hpp"
#include "handlers/rest/idempotency.hpp"
#include "handlers/rest/identity/auth.hpp"
#include "handlers/rest/outward.hpp"
#include "handlers/rest/resource_dialect.hpp"
#include "handlers/rest/schema/openapi.hpp"
#include "handlers/rest/work/reading.hpp"

#include <boost/json.hpp>

#include <sodium.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <thread>
#include <utility>

namespace rest {

using answer::Dialect;
using answer::Media;
using namespace describe;
using endpoints::Call;
using endpoints::Endpoint;

namespace {

using fcgi::ApiError;
using fcgi::Code;
using fcgi::Request;
using fcgi::Response;

constexpr std::size_t remembered_bytes = 1'048'576;
constexpr std::size_t rights_bytes = 1'048'576;
constexpr std::size_t names_bytes = 1'048'576;
constexpr int most_attempts = 3;
constexpr std::uint32_t longest_pause_ms = 50;

/// Deadlocks and serialization failures: another try can succeed.
bool was_a_race(const db::Error& error)
{
    return error.sqlstate == "40P01" || error.sqlstate == "40001";
}

/// A random time, so that those who have met do not meet again.
void wait_apart(int attempts)
{
    const auto longest = static_cast<std::uint32_t>(attempts) * longest_pause_ms;
    std::this_thread::sleep_for(std::chrono::milliseconds(randombytes_uniform(longest)));
}

/// Without a time to come back: whoever does so by that would do it twice.
ApiError outcome_unknown()
{
    ApiError error(Code::service_unavailable,
                   "The database was lost while the change was saved: it may have been made or "
                   "not. Look before you send it again, or send it with an Idempotency-Key.");
    error.headers.clear();
    return error;
}

/// How the caller was known, and the limit of that user alone: "token", "session 500". Both are
/// windows of their own at nginx (rule E1.1).
std::string allowance_of(const identity::Principal& principal)
{
    std::string text = principal.session.empty() ? "token" : "session";
    if (!principal.rate_limit.empty())
        text += " " + principal.rate_limit;
    return text;
}

/// Whose request an answer that takes another's place is to.
void keep_caller(const Response& from, Response& to)
{
    to.user_id = from.user_id;
    to.allowance = from.allowance;
}

/// A page is made of the JSON of the same answer (see outward.hpp).
Media made_as(Media media)
{
    return media == Media::html ? Media::json : media;
}

bool has_tag(const Endpoint& endpoint)
{
    return endpoint.kind == Endpoint::Kind::detail || endpoint.kind == Endpoint::Kind::document;
}

/// JSON so far becomes what was negotiated, with its type and, for what has one, its ETag. What an
/// endpoint has typed itself is complete.
void represent(const Call& call, Response& response)
{
    if (response.status == 204)
        return;
    const bool tagged = has_tag(call.endpoint) && call.request.method != "OPTIONS";
    const bool row = tagged && call.endpoint.kind == Endpoint::Kind::detail &&
                     call.endpoint.resource != nullptr && !response.has("Content-Type");
    const auto version =
        row ? answer::version_of(call.service.catalogue, *call.endpoint.resource, response.body)
            : std::nullopt;
    if (!response.has("Content-Type")) {
        if (call.endpoint.dialect->success != nullptr)
            response.body = call.endpoint.dialect->success(std::move(response.body));
        response.header("Content-Type", std::string(answer::content_type(call.media)));
        if (call.media == Media::xml)
            response.body = text::xml_of(response.body);
        else if (call.media == Media::yaml)
            response.body = text::yaml_of(response.body);
    }
    answer::refuse_oversized(response.body.size());
    if (tagged)
        answer::make_conditional(call.request, response, endpoints::variant_of(call), version);
}

/// OPTIONS: what the path takes and gives.
void describe_path(Call& call, const std::vector<std::string>& methods)
{
    const Api& api = call.service.api;
    call.response.body =
        schema::options_answer(api.catalogue(), api.endpoints(), call.endpoint, methods,
                               endpoints::refused_to_caller(call, api.endpoints()));
    call.response.header("Allow", allow_header(methods));
}

/// All that COMMIT would look at; what was done is undone with the transaction.
void end_dry_run(const Call& call)
{
    call.service.session.run({"set constraints all immediate", {}});
    call.response.header("Dry-Run", "true");
}

/// The id that a dry run gave itself was taken meanwhile.
bool lost_its_id(const Call& call, const db::Error& error)
{
    return call.work.dry_run && error.sqlstate == "23505" && error.constraint.ends_with("_pkey");
}

/// What a replay answers: a secret is shown once.
Response without_secret(const Call& call)
{
    Response kept = call.response;
    boost::json::object members = boost::json::parse(kept.body).as_object();
    members.erase(call.endpoint.shown_once);
    kept.body = boost::json::serialize(members);
    represent(call, kept);
    return kept;
}

} // namespace

App::App(const fcgi::Config& config, const Api& api, db::Session& session, fcgi::SharedStats* stats)
    : api_(api),
      cursors_(config.text("CHAOTICA_CURSOR_KEY"), config.text("CHAOTICA_CURSOR_KEY_OLD")),
      vault_(vault_of(config)),
      memo_(remembered_bytes),
      rights_(rights_bytes),
      names_(names_bytes),
      service_{api.catalogue(), config, session, cursors_, api, memo_, plans_, names_, stats}
{
    if (stats != nullptr)
        session.report([stats](const db::Error& error) { stats->database_error(error.sqlstate); });
}

void App::serve(const Request& request, const Way& way, Response& response)
{
    if (way.endpoint == nullptr)
        throw api_.astray(way.match, request.path);
    const Endpoint& endpoint = *way.endpoint;
    Call call{.service = service_,
              .request = request,
              .endpoint = endpoint,
              .arguments = way.match.route->arguments,
              .response = response};
    if (request.body_too_large)
        throw ApiError(Code::payload_too_large);
    call.principal = identity::authenticate(
        request, service_.session, rights_,
        {.basic = service_.config.text("CHAOTICA_BASIC_AUTH") == "on", .cookies = !endpoint.fresh});
    response.user_id = call.principal.id;
    response.allowance = allowance_of(call.principal);
    if (call.principal.anonymous() && !endpoint.anonymous)
        throw identity::unauthenticated(request);
    const bool described = request.method == "OPTIONS"; // which says what is refused
    if (endpoint.resource != nullptr && !described &&
        !work::may_read(call.principal, *endpoint.resource))
        throw ApiError(Code::permission_denied);
    if (!described)
        endpoints::read_dry_run(call);
    if (endpoint.plain && !described) {
        endpoints::read_asked(call);
        return endpoint.run(call);
    }
    const auto media = endpoint.plain ? Media::json // described, whatever it is itself
                                      : endpoint.dialect->negotiated(request, endpoint.yaml);
    if (!media)
        throw ApiError(Code::not_acceptable, endpoint.dialect->formats(endpoint.yaml));
    call.media = made_as(*media);
    if (!request.is_safe())
        return change(call);
    endpoints::read_asked(call);
    if (described)
        describe_path(call, way.match.allowed);
    else
        endpoint.run(call);
    represent(call, response);
    if (way.page && !described)
        response.beside = endpoints::told_beside(call, api_.endpoints());
}

/// An unsafe method, a POST once per idempotency key, in one transaction.
void App::change(Call& call)
{
    std::optional<IdempotentRequest> once;
    if (call.request.method == "POST" && !call.endpoint.fresh && !call.work.dry_run &&
        IdempotentRequest::wanted(call.request, call.principal))
        once.emplace(call.request, call.principal, service_.session, vault_);
    if (once && once->kept()) {
        Response kept = *once->kept();
        keep_caller(call.response, kept);
        call.response = std::move(kept);
        return;
    }
    try {
        run_change(call, once ? &*once : nullptr);
    } catch (const ApiError& error) {
        if (once)
            once->keep(call.endpoint.dialect->refusal(error, call.request.id, call.media));
        throw;
    }
}

void App::run_change(Call& call, IdempotentRequest* once)
{
    std::optional<db::Transaction> transaction;
    std::optional<Response> repeated; // where a replay is not to show all of it
    call.work.names = nullptr;
    if (!call.endpoint.own_transaction)
        transaction.emplace(service_.session, db::Transaction::Kind::read_write);
    try {
        endpoints::read_asked(call);
        call.response.status = call.endpoint.success;
        call.endpoint.run(call);
        if (once != nullptr && !call.endpoint.shown_once.empty())
            repeated = without_secret(call);
        represent(call, call.response);
        if (once != nullptr)
            once->keep(repeated ? *repeated : call.response);
        if (call.work.dry_run)
            end_dry_run(call);
        else if (transaction)
            transaction->commit();
    } catch (const db::Error& error) {
        if (error.connection_lost() || was_a_race(error))
            throw;
        if (lost_its_id(call, error))
            throw db::Error("40001", "");
        throw answer::translated(error, call.service.catalogue, call.endpoint.resource);
    }
}

/// The error as that part of the API tells it which the path is in.
Response App::refusal_for(const Request& request, const fcgi::Match& match,
                          const ApiError& error) const
{
    const Dialect& dialect = api_.dialect_of(match.pattern.empty() ? request.path : match.pattern);
    return dialect.refusal(error, request.id,
                           made_as(dialect.negotiated(request, true).value_or(Media::json)));
}

/// One try. `again` tells that another makes sense: the connection broke (and has been dropped), or
/// a race was lost, and nothing was committed before.
Response App::attempt(const Request& request, const Way& way, bool& again)
{
    Response answer;
    Response response;
    const std::uint64_t commits = service_.session.commits();
    try {
        serve(request, way, answer);
        return answer;
    } catch (const ApiError& error) {
        response = refusal_for(request, way.match, error);
    } catch (const db::Error& error) {
        const bool committed = service_.session.commits() != commits;
        again = !committed && (error.connection_lost() || was_a_race(error));
        if (error.connection_lost())
            service_.session.disconnect();
        const bool unknown = committed && error.connection_lost();
        response = refusal_for(request, way.match,
                               unknown ? outcome_unknown() : answer::translated(error));
    } catch (const std::exception& error) {
        fcgi::log::write(fcgi::log::Level::error, "unexpected",
                         {{"request_id", std::string_view(request.id)},
                          {"what", std::string_view(error.what())}});
        response = refusal_for(request, way.match, ApiError(Code::internal_error));
        response.cause = "unexpected exception";
    }
    keep_caller(answer, response);
    return response;
}

Response App::answered(const Request& request, const Way& way)
{
    service_.session.go_on(); // the client of the request before may have gone
    service_.session.renew();
    bool again = true;
    Response response;
    for (int attempts = 0; again && attempts < most_attempts; ++attempts) {
        if (attempts > 0)
            wait_apart(attempts);
        again = false;
        response = attempt(request, way, again);
    }
    if (!way.match.pattern.empty())
        response.route = way.match.pattern;
    lay_out(request, response);
    put_headers(request, response);
    return response;
}

Response App::handle(const Request& request)
{
    const Way way = api_.way(request.method, request.path);
    if (!wants_page(api_, way, request))
        return answered(request, way);
    return page_for(request, way, service_, [this](const Request& asked) {
        Way behind = api_.way(asked.method, asked.path);
        behind.page = true;
        return answered(asked, behind);
    });
}

} // namespace rest
