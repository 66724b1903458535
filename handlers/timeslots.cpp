// Time slots: who does what when.
#include "handlers/rest/resource.hpp"

namespace handlers {

using namespace rest;

Resource timeslots()
{
    Resource r;
    r.name = "timeslots";
    r.singular = "time slot";
    r.doc = "A person's time, given to a phase or to something else.";
    r.table = "timeslot";
    r.fields = {
        id("Identifies the slot."),
        user_reference("user", "Whose time.", "t.user_id", false, true),
        one("phase", "The phase it is given to, as an id.",
            {.resource = "phases",
             .key = "t.phase_id",
             .show = {},
             .nullable = true,
             .writable = true,
             .guarded = true}),
        integer("slot_type", "What it is for: 8 is delivery, 7 unassigned.",
                {.sql = "t.slot_type_id", .writable = true}),
        time("start", "Begin.", {.sql = "t.start_at", .writable = true, .required = true}),
        time("end", "End.", {.sql = "t.end_at", .writable = true, .required = true}),
        integer("delivery_role",
                "0 none, 1 delivery, 2 reporting, 3 management, 4 QA, 5 oversight, 6 debrief, "
                "7 contingency, 8 other, 9 shadowing.",
                {.writable = true}),
        boolean("is_onsite", "At the client's site.", {.writable = true}),
        time("updated", "When it last changed."),
    };
    r.order = {"id"};
    r.visible.rule =
        "t.user_id = :actor or exists (select 1 from unit_member l where l.user_id = t.user_id "
        "and l.left_at is null and l.unit_id = any(:units(view_users_schedule)))";
    return r;
}

} // namespace handlers
