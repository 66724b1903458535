#include "handlers/outgoing/endpoints.hpp"

#include "fcgi/error.hpp"
#include "handlers/outgoing/events.hpp"
#include "handlers/outgoing/signature.hpp"
#include "handlers/rest/ask/body_text.hpp"
#include "handlers/rest/ask/body_values.hpp"
#include "handlers/rest/endpoints/reads.hpp"
#include "handlers/rest/statements/query.hpp"
#include "handlers/rest/vault.hpp"
#include "handlers/rest/work/reading.hpp"

#include <boost/json.hpp>

#include <string>
#include <utility>

namespace outgoing {

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::endpoints::Call;
using rest::endpoints::Endpoint;
using rest::endpoints::key_argument;
using rest::endpoints::parent_key;

const char* const wake = "select pg_notify('chaotica_deliver', '')";

/// The hook that the path names, which its owner sees, and superusers (404).
std::string webhook_of(const Call& call)
{
    const rest::describe::Resource& resource = call.service.catalogue.at("webhooks");
    const std::string id = key_argument(call, "id");
    if (call.service.session
            .run(rest::statements::exists_statement(call.service.catalogue, call.principal,
                                                    resource, id))
            .size() == 0)
        throw ApiError(Code::not_found);
    return id;
}

/// 409: to a hook that is not active nothing is sent.
void require_active(const Call& call, const std::string& webhook)
{
    const db::Rows active = call.service.session.run(
        {"select 1 from webhook w where w.id = $1::bigint and w.active for share", {webhook}});
    if (active.size() == 0)
        throw ApiError(Code::conflict, "The webhook is not active.");
}

/// POST …/rotate_secret/: for a day deliveries are signed with the old secret as well.
void answer_rotation(Call& call)
{
    const std::string id = webhook_of(call);
    const auto texts = rest::ask::body_texts(call.body.object_if_any(), {}, {"secret"});
    const auto given = texts.find("secret");
    const std::string secret = given == texts.end() ? new_secret() : given->second;
    if (const auto problem = secret_problem(secret))
        throw ApiError(Code::validation_error, "", {{"secret", {*problem}}});
    const rest::Vault vault = rest::vault_of(call.service.config);
    call.service.session.run(
        {"with changed as (update webhook set previous_secret = secret, previous_until = now() + "
         "interval '24 hours', secret = $2::bytea, updated = date_trunc('second', now()) where id "
         "= $1::bigint returning id) select audit_note($3::bigint, $4::text, 'webhook', id, "
         "'rotate') from changed",
         {id, vault.sealed(secret), std::to_string(call.principal.id), call.request.id}});
    rest::endpoints::show_written(call, call.service.catalogue.at("webhooks"), id);
    rest::endpoints::show_once(call, "secret", secret);
}

void show_delivery(Call& call, const std::string& webhook, const std::string& id)
{
    const rest::describe::Resource& deliveries = call.service.catalogue.at("deliveries");
    const auto plan = call.service.plans.detail(call.service.catalogue, call.principal, deliveries,
                                                call.params, true);
    if (!rest::work::append_detail(call.work, *plan, {.key = id, .parent = webhook},
                                   call.response.body))
        throw ApiError(Code::not_found);
}

/// POST …/test/: a ping, to that hook alone.
void answer_test(Call& call)
{
    const std::string webhook = webhook_of(call);
    require_active(call, webhook);
    const db::Rows made = call.service.session.run(
        {"insert into delivery (webhook_id, event, object_type, object_id, body) select "
         "$1::bigint, $2::text, 'webhook', $1::bigint, '{\"event\":' || to_json($2::text) || "
         "',\"timestamp\":\"' || to_char(now() at time zone 'UTC', "
         "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') || '\",\"data\":' || (select row_to_json(x) from "
         "(select $1::bigint as webhook_id, (select row_to_json(b) from (select u.id, u.username "
         "from user_account u where u.id = $3::bigint) b) as changed_by) x) || '}' returning id",
         {webhook, std::string(ping), std::to_string(call.principal.id)}});
    call.service.session.run({wake, {}});
    show_delivery(call, webhook, std::string(made.text(0, 0)));
}

/// POST …/deliveries/{id}/redeliver/
void answer_redelivery(Call& call)
{
    const std::string webhook = *parent_key(call, call.service.catalogue.at("deliveries"));
    const std::string id = key_argument(call, "id");
    const db::Rows there = call.service.session.run(
        {"select d.num from delivery d where d.webhook_id = $1::bigint and d.id = $2::uuid",
         {webhook, id}});
    if (there.size() == 0)
        throw ApiError(Code::not_found);
    require_active(call, webhook);
    call.service.session.run({"select redeliver($1::bigint, array[$2::bigint])",
                              {webhook, std::string(there.text(0, 0))}});
    call.service.session.run({wake, {}});
    show_delivery(call, webhook, id);
}

/// Deliveries of that status, made since then if at all, the oldest first; how many. In steps, so
/// that no statement takes too long.
std::int64_t send_again(db::Session& session, const std::string& webhook, const std::string& status,
                        const db::Value& since)
{
    constexpr std::int64_t most = 100'000;
    constexpr std::int64_t step = 10'000;
    db::Statement some{
        "select redeliver($1::bigint, n.nums), cardinality(n.nums), n.nums[cardinality(n.nums)] "
        "from (select array(select x.num from delivery x where x.webhook_id = $1::bigint and "
        "x.taken_by is null and x.status = $2::text and ($3::timestamptz is null or x.created >= "
        "$3::timestamptz) and x.num > $4::bigint order by x.num limit $5::bigint) as nums) n",
        {webhook, status, since, "0", std::to_string(step)}};
    std::int64_t count = 0;
    for (std::int64_t looked = 0; looked < most; looked += step) {
        const db::Rows sent = session.run(some);
        count += sent.integer(0, 0);
        if (sent.integer(0, 1) < step)
            break;
        some.parameters[3] = std::string(sent.text(0, 2));
    }
    return count;
}

/// POST …/deliveries/redeliver/ {status?, since?}
void answer_redeliveries(Call& call)
{
    const std::string webhook = *parent_key(call, call.service.catalogue.at("deliveries"));
    const auto texts = rest::ask::body_texts(call.body.object_if_any(), {}, {"status", "since"});
    fcgi::Details violations;
    const auto status = texts.find("status");
    if (status != texts.end() && status->second != "failed" && status->second != "dropped" &&
        status->second != "succeeded" && status->second != "pending")
        violations.add("status", "This has to be one of pending, succeeded, failed, dropped");
    db::Value since;
    if (const auto given = texts.find("since"); given != texts.end()) {
        since = rest::ask::stored_time(given->second);
        if (!since)
            violations.add("since", rest::ask::right_time);
    }
    if (!violations.empty())
        throw ApiError(Code::validation_error, "", violations);
    require_active(call, webhook);
    const std::int64_t count = send_again(call.service.session, webhook,
                                          status == texts.end() ? "failed" : status->second, since);
    call.service.session.run({wake, {}});
    call.response.body = "{\"count\":" + std::to_string(count) + "}";
}

constexpr const char* count_schema =
    R"({"type":"object","required":["count"],"properties":{"count":{"type":"integer"}},"additionalProperties":false})";
constexpr const char* secret_body =
    R"({"type":"object","properties":{"secret":{"type":"string","minLength":16,"maxLength":255}},"additionalProperties":false})";
constexpr const char* redeliver_body =
    R"({"type":"object","properties":{"status":{"type":"string","enum":["pending","succeeded","failed","dropped"],"default":"failed"},"since":{"type":"string","format":"date-time"}},"additionalProperties":false})";
constexpr const char* webhook_created = R"({"$ref":"#/components/schemas/WebhookCreated"})";
constexpr const char* one_delivery = R"({"$ref":"#/components/schemas/Delivery"})";

} // namespace

std::vector<Endpoint> endpoints(const rest::describe::Catalogue& catalogue)
{
    const rest::describe::Resource& webhooks = catalogue.at("webhooks");
    const rest::describe::Resource& deliveries = catalogue.at("deliveries");
    const std::string hook = path_of(webhooks) + "{id}/";
    Endpoint rotate{.method = "POST",
                    .pattern = hook + "rotate_secret/",
                    .resource = &webhooks,
                    .operation = "webhooks_rotate_secret",
                    .name = "Rotate the secret of a webhook",
                    .doc = "Gives it another secret, shown in this answer alone; for 24 hours "
                           "deliveries are signed with both.",
                    .run = answer_rotation,
                    .answer_schema = webhook_created,
                    .body_schema = secret_body,
                    .shown_once = "secret"};
    Endpoint test{.method = "POST",
                  .pattern = hook + "test/",
                  .resource = &webhooks,
                  .operation = "webhooks_test",
                  .name = "Test a webhook",
                  .doc = "Sends it a ping, and answers with its delivery.",
                  .run = answer_test,
                  .answer_schema = one_delivery,
                  .success = 202};
    Endpoint one = test;
    one.pattern = path_of(deliveries) + "{id}/redeliver/";
    one.resource = &deliveries;
    one.operation = "deliveries_redeliver";
    one.name = "Send a delivery once more";
    one.doc = "Under the same id, whatever its status.";
    one.run = answer_redelivery;
    Endpoint many = one;
    many.pattern = path_of(deliveries) + "redeliver/";
    many.operation = "deliveries_redeliver_all";
    many.name = "Send deliveries once more";
    many.doc = "All of a status (failed, unless said otherwise), made since a time or at any time; "
               "100,000 at most, so that more need another request.";
    many.run = answer_redeliveries;
    many.answer_schema = count_schema;
    many.body_schema = redeliver_body;
    return {std::move(rotate), std::move(test), std::move(one), std::move(many)};
}

} // namespace outgoing
