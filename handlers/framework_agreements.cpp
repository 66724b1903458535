// Framework agreements: money that a client has set aside, on which jobs draw.
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

Resource framework_agreements()
{
    Resource r;
    r.name = "framework_agreements";
    r.singular = "framework agreement";
    r.doc = "An agreement of a client on which jobs draw.";
    r.table = "framework_agreement";
    r.fields = {
        id("Identifies the agreement."),
        text("name", "Unique among the client's.",
             {.writable = true, .required = true, .max = 200}),
        date("start_date", "First day; today when left out.",
             {.writable = true, .initial_sql = "current_date"}),
        date("end_date", "Last day.", {.nullable = true, .writable = true}),
        decimal("total_value", "What was agreed.", {.writable = true}),
        by_itself(decimal(
            "remaining_value",
            "What is left: the total less the revenue of all jobs that draw on it, lost and "
            "deleted ones apart.",
            {.sql = "(t.total_value - (select coalesce(sum(j.revenue), 0) from job j "
                    "where j.framework_agreement_id = t.id and j.status not in (9, 10)))"})),
        boolean("allow_over_allocation", "Jobs may take more than is left.",
                {.writable = true, .initial = "true"}),
        boolean("closed", "No job may draw on it any more.", {.writable = true}),
        timestamp("created", "When it was entered."),
        last_change("updated", "When it last changed."),
    };
    r.order = {"id"};
    r.visible.rule = ":global(view_client)";
    r.parent = Parent{.resource = "client", .column = "t.client_id"};
    r.writing.create = {globally("add_framework")};
    r.writing.update = {globally("change_framework")};
    r.writing.remove = {globally("delete_framework")};
    r.writing.rules = {
        {"end_date", "t.end_date >= coalesce(t.start_date, current_date)",
         "This may not be before the start date"},
    };
    return r;
}

} // namespace handlers
