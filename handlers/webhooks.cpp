// Webhooks: where events are sent to, each its owner's (rule O2.1).
#include "handlers/outgoing/registration.hpp"
#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

Field events_field()
{
    Field field = array_column("events", "Names of events, \"job.*\" and the like, or \"*\".",
                               "t.events", true);
    field.required = true;
    return field;
}

std::vector<Field> fields()
{
    return {
        id("Identifies the webhook."),
        text("url", "Where events are sent to by POST; https, and to no private address.",
             {.writable = true, .required = true, .max = longest_link}),
        events_field(),
        boolean("active", "Whether it gets events; true again lets it begin anew.",
                {.writable = true, .initial = "true"}),
        text("description", "What it is for.", {.writable = true, .max = 1000}),
        one("unit", "Only what belongs to that unit is sent.",
            {.resource = "orgunit",
             .key = "t.unit_id",
             .show = {"id", "name"},
             .nullable = true,
             .writable = true}),
        user_reference("owner", "Who registered it, and must see what is sent.", "t.owner_id",
                       false),
        timestamp("created", "When it was registered."),
        last_change("updated", "When it was last changed."),
        by_itself(text("disabled_reason",
                       "Why it was deactivated: gone (it answered 410) or failing.",
                       {.nullable = true})),
        by_itself(time("failing_since", "When its first attempt without a success since failed.",
                       {.nullable = true})),
        by_itself(time("last_success_at", "When an attempt last succeeded.", {.nullable = true})),
        by_itself(integer("pending", "How many deliveries are to be done.",
                          {.sql = "(select count(*) from delivery d where d.webhook_id = t.id and "
                                  "d.status = 'pending')"})),
    };
}

} // namespace

Resource webhooks()
{
    const char* const of_the_owner = "t.owner_id = :actor";
    Resource r;
    r.name = "webhooks";
    r.singular = "webhook";
    r.doc = "Where events are sent to, signed, at least once, in order per object.";
    r.table = "webhook";
    r.fields = fields();
    r.order = {"id"};
    r.telling.place = 10;
    r.visible.rule = of_the_owner;
    r.writing.create = {someone("everybody", "true")};
    r.writing.update = {someone("owner", of_the_owner)};
    r.writing.remove = r.writing.update;
    r.writing.inputs = {text(
        "secret",
        "What deliveries are signed with: 16 to 255 visible characters; made "
        "and shown once where a new webhook has none.",
        {.sql = "t.secret", .nullable = true, .writable = true, .max = 255, .recorded = false})};
    r.writing.shown_once = "secret";
    r.writing.stamps = {{"owner_id", ":actor"}};
    r.writing.rules = {
        {"",
         "was.id is not null or (select count(*) from webhook w where w.owner_id = :actor) < 50",
         "One person has at most 50 webhooks", Rule::Kind::conflict}};
    r.writing.before = outgoing::judge_webhook;
    return r;
}

} // namespace handlers
