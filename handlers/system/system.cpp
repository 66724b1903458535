// Root, health, readiness, schema, metrics, and the caller as a user.
#include "handlers/system/system.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/exporting/metrics.hpp"
#include "handlers/outgoing/metrics.hpp"
#include "handlers/rest/api.hpp"
#include "handlers/rest/ask/params.hpp"
#include "handlers/rest/endpoints/reads.hpp"
#include "handlers/rest/statements/query.hpp"
#include "handlers/system/counts.hpp"
#include "handlers/system/login.hpp"
#include "handlers/system/migrations.hpp"

#include <memory>
#include <utility>

namespace handlers {

namespace {

using rest::endpoints::Call;
using rest::endpoints::Endpoint;

/// GET /api/: a link to every list and to what describes them.
void answer_root(Call& call)
{
    std::string& json = call.response.body;
    const std::string base = rest::endpoints::base_url(call) + "/api/";
    const auto append = [&](const std::string& name, const std::string& path) {
        json += json.empty() ? "{" : ",";
        text::append_string(json, name);
        json += ':';
        text::append_string(json, base + path);
    };
    for (const rest::describe::Resource& resource : call.service.catalogue.all()) {
        if (!resource.parent)
            append(resource.name, resource.name + "/");
    }
    append("ticket", "ticket");
    append("schema", "schema/");
    append("docs", "docs/");
    append("health", "health/");
    append("ready", "ready/");
    json += '}';
}

void answer_health(Call& call)
{
    call.response.body = R"({"status":"ok"})";
}

constexpr const char* no_such_schema = "3F000";
constexpr const char* no_uuid = "00000000-0000-0000-0000-000000000000";

fcgi::ApiError schema_refusal(const std::string& message, const std::string& cause)
{
    fcgi::ApiError refusal(fcgi::Code::service_unavailable, message);
    refusal.cause = cause;
    return refusal;
}

/// Names the migrations that the program was built with and the database lacks. More of them may
/// be there: migrations only add, so an older program works with a newer schema.
void demand_migrations(const db::Rows& missing)
{
    if (missing.is_null(0, 0))
        return;
    const std::string names(missing.text(0, 0));
    throw schema_refusal("The schema of the database is older than this program, which needs the "
                         "migrations " +
                             names + ": chaotica migrate.",
                         "migrations " + names);
}

db::Statement missing_migrations()
{
    return {"select string_agg(needed.name, ', ' order by needed.nr) "
            "from unnest($1::text[]) with ordinality needed (name, nr) "
            "where not exists (select from sqitch.changes c "
            "where c.project = 'chaotica' and c.change = needed.name)",
            {db::array_literal(migrations())}};
}

/// Ready means: the database answers, has the migrations that the program needs, and every column
/// that the descriptions name.
void answer_ready(Call& call)
{
    const rest::identity::Principal nobody;
    const rest::ask::Params params;
    std::vector<db::Statement> statements;
    for (const rest::describe::Resource& resource : call.service.catalogue.all())
        statements.push_back(
            rest::statements::detail_plan(call.service.catalogue, nobody, resource, params)
                ->row.run_by(nobody, {.key = resource.uuid ? no_uuid : "0", .parent = "0"}));
    try {
        demand_migrations(call.service.session.run(missing_migrations()));
        call.service.session.run(statements);
    } catch (const db::Error& error) {
        if (!error.sqlstate.starts_with("42") && error.sqlstate != no_such_schema)
            throw;
        throw schema_refusal(
            "The schema of the database is not that of this program: chaotica migrate.",
            "sqlstate " + error.sqlstate);
    }
    call.response.body = R"({"status":"ready"})";
}

void answer_schema(Call& call)
{
    call.response.body = call.service.api.openapi(call.media);
    call.response.header("Content-Type", std::string(rest::answer::content_type(call.media)));
}

void answer_metrics(Call& call)
{
    call.response.header("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
    if (call.service.stats != nullptr)
        call.response.body = call.service.stats->prometheus();
    for (const auto figures : {outgoing::prometheus, exporting::prometheus}) {
        try {
            call.response.body += figures(call.service.session);
        } catch (const db::Error&) { // counted, and no reason to tell nothing of all else
        }
    }
}

/// Where limits are on, nginx answers this itself, and nobody here is asked.
void answer_rate_limit(Call& call)
{
    const rest::identity::Principal& caller = call.principal;
    const std::string subject =
        caller.anonymous() ? "address" : "user:" + std::to_string(caller.id);
    call.response.body = R"({"subject":")" + subject + R"(","windows":{}})";
}

constexpr const char* window_schema =
    R"({"type":"object","required":["limit","remaining","reset"],"properties":{"limit":{"type":"integer"},"remaining":{"type":"integer"},"reset":{"type":"integer","description":"Seconds since 1970."}},"additionalProperties":false})";
const std::string rate_limit_schema =
    std::string(
        R"({"type":"object","required":["subject","windows"],"properties":{"subject":{"type":"string","description":"`user:5` or `address`."},"windows":{"type":"object","properties":{"hour":)") +
    window_schema + R"(,"minute":)" + window_schema +
    R"(},"additionalProperties":false}},"additionalProperties":false})";
constexpr const char* status_schema =
    R"({"type":"object","required":["status"],"properties":{"status":{"type":"string"}},"additionalProperties":false})";
constexpr const char* links_schema =
    R"({"type":"object","additionalProperties":{"type":"string","format":"uri"}})";

Endpoint open_endpoint(std::string pattern, std::string name, std::string doc,
                       std::function<void(Call&)> run, std::string answer_schema)
{
    return {.method = "GET",
            .pattern = std::move(pattern),
            .name = std::move(name),
            .doc = std::move(doc),
            .anonymous = true,
            .run = std::move(run),
            .answer_schema = std::move(answer_schema)};
}

} // namespace

std::vector<Endpoint> system_endpoints(const rest::describe::Catalogue& catalogue)
{
    Endpoint schema = open_endpoint("/api/schema/", "OpenAPI schema",
                                    "This description of the API, as JSON or YAML.", answer_schema,
                                    R"({"type":"object"})");
    schema.kind = Endpoint::Kind::document;
    schema.yaml = true;
    Endpoint metrics =
        open_endpoint("/metrics/", "Metrics", "Counters for Prometheus.", answer_metrics, "");
    metrics.plain = true;
    metrics.documented = false;
    metrics.query = rest::endpoints::Query::own; // scrapers add what they like
    std::vector<Endpoint> endpoints = {
        open_endpoint("/api/", "API root", "Links to every list.", answer_root, links_schema),
        open_endpoint("/api/health/", "Health", "The process is alive.", answer_health,
                      status_schema),
        open_endpoint("/api/ready/", "Readiness",
                      "The database is reachable and migrated; 503 else.", answer_ready,
                      status_schema),
        open_endpoint("/api/rate_limit/", "Rate limits",
                      "What is left of the caller's windows; it costs nothing. A window without "
                      "limit is left out.",
                      answer_rate_limit, rate_limit_schema),
        std::move(schema),
        std::move(metrics),
    };
    for (const auto& more : {session_endpoints(), own_session_endpoints(),
                             token_endpoints(catalogue), count_endpoints(catalogue)})
        endpoints.insert(endpoints.end(), more.begin(), more.end());
    return endpoints;
}

} // namespace handlers
