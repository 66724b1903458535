// Organisational units: the teams that do the work.
#include "handlers/rest/resource.hpp"

namespace handlers {

using namespace rest;

Resource orgunit()
{
    Resource r;
    r.name = "orgunit";
    r.singular = "organisational unit";
    r.doc = "A team that does the work, with its members and how busy they are.";
    r.table = "orgunit";
    r.fields = {
        id("Identifies the unit."),
        text("name", "Its name; unique.", {.writable = true, .required = true, .max = 255}),
        text("slug", "The name in a form for addresses; unique.", {}),
        text("description", "What it does.", {.writable = true}),
        many("members", "Active members.",
             {.resource = "members",
              .owner = "t.unit_id",
              .order = "t.user_id",
              .show = {"user", "roles", "skills"}}),
        integer(
            "active_jobs", "Jobs not yet finished, of those you see.",
            {.sql =
                 "(case when t.id = any(:units(can_view_jobs)) then (select coalesce(sum(c.jobs), "
                 "0) from job_tally c "
                 "where c.unit_id = t.id and c.status <= 7) else (select count(*) from job_team m "
                 "where m.user_id = :actor and m.unit_id = t.id and m.status <= 7) end)"}),
        decimal(
            "capacity_utilization",
            "Share of the working days of this and the next three weeks that are booked on "
            "confirmed work.",
            {.sql = "coalesce((select x.utilization from unit_utilization(array[t.id]) x), 0.00)"}),
        user_reference("lead", "Who leads it.", "t.lead_id", true, true),
        boolean("approval_required", "New members wait for approval.", {.writable = true}),
        text("timezone", "IANA name of its time zone.",
             {.sql = "t.timezone", .writable = true, .max = 64}),
        text("special_requirements", "What its work needs.", {.writable = true}),
        time("created", "When it was entered."),
        time("updated", "When it last changed."),
    };
    r.order = {"name"};
    r.search = "t.search";
    r.search_fields = {"name", "description"};
    r.visible.rule =
        ":global(view_organisationalunit) or t.id = any(:units(view_organisationalunit))";
    return r;
}

} // namespace handlers
