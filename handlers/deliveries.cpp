// Deliveries: what was sent to a webhook, or will be, and what came of it (rule O3.4).
#include "handlers/outgoing/signature.hpp"
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

const std::vector<Choice> statuses = {
    {"pending", "pending", "To be done"},
    {"succeeded", "succeeded", "Succeeded"},
    {"failed", "failed", "Given up"},
    {"dropped", "dropped", "Not sent"},
};

constexpr const char* headers_schema =
    R"({"type":"object","additionalProperties":{"type":["string","null"]}})";
constexpr const char* text_schema = R"({"type":"string"})";
constexpr const char* attempts_schema =
    R"({"type":"array","items":{"type":"object","properties":{"number":{"type":"integer"},"at":{"type":"string","format":"date-time"},"response_status":{"type":["integer","null"]},"response_body":{"type":["string","null"]},"error":{"type":["string","null"]},"duration_ms":{"type":"integer"}},"additionalProperties":false}})";

/// As they were sent last, but for what proves who sent it. The time is null before the first
/// attempt.
const std::string headers_sql =
    "json_build_object('Content-Type', 'application/json', 'User-Agent', '" +
    std::string(outgoing::user_agent()) +
    "', 'X-Chaotica-Event', t.event, 'X-Chaotica-Delivery', t.id, 'X-Chaotica-Signature', "
    "'sha256=***', 'webhook-id', t.id, 'webhook-timestamp', (select extract(epoch from "
    "max(a.at))::bigint::text from delivery_attempt a where a.delivery_num = t.num), "
    "'webhook-signature', 'v1,***')";

const char* const attempts_sql =
    "(select coalesce(json_agg(json_build_object('number', a.number, 'at', to_char(a.at at time "
    "zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), 'response_status', a.response_status, "
    "'response_body', a.response_body, 'error', a.error, 'duration_ms', a.duration_ms) order by "
    "a.number), '[]') from delivery_attempt a where a.delivery_num = t.num)";

std::vector<Field> fields()
{
    return {
        text("id", "Names the delivery, also to the receiver; the same at every attempt.",
             {.sql = "t.id::text"}),
        integer("event_id", "The event's number in the feed; null for a test.", {.nullable = true}),
        text("event", "The event's name.", {}),
        choice("status", "Where it stands.", statuses),
        integer("attempts", "How often it was tried.", {}),
        time("next_attempt_at", "When it is tried next; null when it is done.",
             {.sql = "date_trunc('second', t.next_attempt_at)", .nullable = true}),
        integer("response_status", "What the receiver answered last.", {.nullable = true}),
        text("response_body", "The first KiB of it, as text.", {.nullable = true}),
        text("error",
             "What went wrong last: connect, resolve, tls, timeout, blocked_address, redirect, "
             "status.",
             {.nullable = true}),
        integer("duration_ms", "How long the last attempt took.", {.nullable = true}),
        timestamp("created", "When it became due."),
        time("completed_at", "When it was done.", {.nullable = true}),
        json("request_headers", "The request's headers, signatures masked.", headers_schema,
             {.sql = headers_sql, .detail = true}),
        json("request_body", "The request's body, the same bytes at every attempt.", text_schema,
             {.sql = "to_json(t.body)", .detail = true}),
        json("attempt_log", "The attempts one by one.", attempts_schema,
             {.sql = attempts_sql, .detail = true}),
    };
}

} // namespace

Resource deliveries()
{
    Resource r;
    r.name = "deliveries";
    r.singular = "delivery";
    r.doc = "An event on its way to a webhook; kept for 30 days.";
    r.table = "delivery";
    r.uuid = true;
    r.fields = fields();
    r.order = {"-created", "-event_id"};
    r.parent = Parent{.resource = "webhooks", .column = "t.webhook_id"};
    return r;
}

} // namespace handlers
