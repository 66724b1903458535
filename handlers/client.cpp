// Clients: who orders the work.
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

/// Jobs of the client that the caller sees, by statuses: the kept counts of the caller's units, and
/// the caller's own jobs elsewhere.
std::string jobs_sql(const std::string& statuses)
{
    return "((select coalesce(sum(c.jobs), 0) from job_client_tally c where c.client_id = t.id "
           "and c.unit_id = any(:units(can_view_jobs)) and c." +
           statuses +
           ") + "
           "(select count(*) from job_team m where m.user_id = :actor and m.client_id = t.id "
           "and m.unit_id <> all(:units(can_view_jobs)) and m." +
           statuses + "))";
}

std::vector<Field> address()
{
    return {
        text("street", "Street and number.", {.writable = true, .max = 255}),
        text("city", "City.", {.writable = true, .max = 255}),
        text("state", "State or county.", {.writable = true, .max = 255}),
        text("postal_code", "Postal code.", {.writable = true, .max = 32}),
        text("country", "ISO 3166 code.", {.writable = true, .max = 2}),
    };
}

std::vector<Field> essentials()
{
    return {
        id("Identifies the client."),
        text("name", "Its name; unique.", {.writable = true, .required = true, .max = 255}),
        text("slug", "The name in a form for addresses; unique.", {}),
        text("short_name", "What people call it.", {.writable = true, .max = 100}),
        text("industry", "What it does.", {.writable = true, .max = 255}),
        text("website", "Its web site.", {.writable = true, .max = 500}),
        group("address", "Where it is.", address(), true),
        many("contacts", "Whom we talk to there.",
             {.resource = "contacts",
              .owner = "t.client_id",
              .order = "t.id",
              .show = {"id", "name", "email", "phone", "role", "type"}}),
        many("framework_agreements", "Agreements that jobs draw on.",
             {.resource = "framework_agreements",
              .owner = "t.client_id",
              .order = "t.id",
              .show = {"id", "name", "start_date", "end_date", "total_value", "remaining_value",
                       "allow_over_allocation", "closed"}}),
        by_itself(integer("active_jobs_count", "Jobs not yet finished, of those you see.",
                          {.sql = jobs_sql("status <= 7")})),
        by_itself(integer("total_jobs_count", "All jobs but deleted ones, of those you see.",
                          {.sql = jobs_sql("status <> 10")})),
    };
}

std::vector<Field> terms()
{
    return {
        many("account_managers", "Who answers to the client.",
             {.resource = "users",
              .order = "t.id",
              .show = {"id", "username", "display_name"},
              .stored = {.table = "client_account_manager",
                         .owner = "client_id",
                         .column = "user_id"},
              .right = {globally("assign_account_managers_client")}}),
        text("external_id", "Its name in another system.", {.writable = true, .max = 255}),
        decimal("hours_in_day", "Working hours of a day sold.",
                {.writable = true, .max = 24, .initial = "7.5", .scale = 1}),
        prose("specific_requirements", "What the client asks of every job.", {.writable = true}),
        prose("specific_reporting_requirements", "What the client asks of every report.",
              {.writable = true}),
        boolean("onboarding_required", "People need to be onboarded before work.",
                {.writable = true}),
        timestamp("created", "When it was entered."),
        last_change("updated", "When it last changed."),
    };
}

} // namespace

Resource client()
{
    Resource r;
    r.name = "client";
    r.singular = "client";
    r.doc = "A company that orders work.";
    r.table = "client";
    r.fields = fields_of({essentials(), terms()});
    r.order = {"name"};
    r.telling.place = 5;
    r.search = {"t.search", {"name", "short_name", "external_id", "contacts.name"}};
    r.visible.rule = ":global(view_client)";
    r.writing.create = {globally("add_client")};
    r.writing.update = {globally("change_client")};
    r.writing.remove = {globally("delete_client")};
    r.writing.rules = {
        {"address.country", "t.country ~ '^([A-Z]{2})?$'",
         "This has to be an ISO 3166 code of two letters"},
        {"hours_in_day", "t.hours_in_day > 0", "This has to be more than 0"},
    };
    r.history = "true";
    r.writing.bulk = true;
    return r;
}

} // namespace handlers
