// Time slots: who does what when.
#include "handlers/rest/describe/resource.hpp"
#include "handlers/rest/hooks.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

// Whoever books for a phase sees it, whatever else he sees of the job (rule 12.6).
const char* const phase_is_booked =
    "(select j.unit_id from phase p join job j on j.id = p.job_id where p.id = t.phase_id) = "
    "any(:units(can_schedule_job))";

const std::string may_schedule =
    std::string(
        "(case when t.phase_id is null then exists (select 1 from unit_member l where l.user_id = "
        "t.user_id and l.left_at is null and l.unit_id = any(:units(can_schedule_job))) else ") +
    phase_is_booked + " end)";

/// Phases that a slot was given to, or taken from, move by themselves (domain, 2.4).
void move_phases(const rest::work::Written& written)
{
    const rest::identity::Principal nobody;
    const rest::work::Work work{written.work.catalogue, written.work.session, nobody,
                                written.work.request_id};
    const Resource& phases = work.catalogue.at("phases");
    const auto move = [&](const char* name, const db::Statement& which) {
        const db::Rows rows = work.session.run(which);
        if (rows.size() > 0)
            rest::work::carry_out(work, phases, rest::work::ids_literal(rows),
                                  *phases.writing.machine->move(name));
    };
    if (written.action != "delete")
        move("to_sched_tentative",
             {"select p.id from phase p where p.status = 1 and p.id in (select s.phase_id from "
              "timeslot s where s.id = any($1::bigint[]) and s.slot_type_id = 8) order by p.id "
              "for no key update",
              {db::array_literal(written.ids)}});
    if (!written.before.empty())
        move("to_pending_sched",
             {"select p.id from phase p where p.status in (2, 3) and p.id in (select (r::jsonb ->> "
              "'phase_id')::bigint from unnest($1::text[]) r) and not exists (select 1 from "
              "timeslot s where s.phase_id = p.id) order by p.id for no key update",
              {db::array_literal(written.before)}});
}

// The days that the phase shows, which come from its slots where nobody has set them.
std::string phase_ends_after_it_starts()
{
    const auto of_the_others = [](const char* which, const char* roles) {
        return std::string("(select (") + which +
               " at time zone 'UTC')::date from timeslot s where s.phase_id = p.id and "
               "s.delivery_role in " +
               roles + " and s.id is distinct from was.id)";
    };
    return "(select coalesce(p.desired_delivery_date, greatest(case when t.delivery_role in (1, 2) "
           "then (t.end_at at time zone 'UTC')::date end, " +
           of_the_others("max(s.end_at)", "(1, 2)") +
           ") + 7) >= coalesce(p.desired_start_date, least(case when t.delivery_role = 1 then "
           "(t.start_at at time zone 'UTC')::date end, " +
           of_the_others("min(s.start_at)", "(1)") + ")) from phase p where p.id = t.phase_id)";
}

std::vector<Field> fields()
{
    return {
        id("Identifies the slot."),
        required_user("user", "Whose time.", "t.user_id"),
        one("phase", "The phase it is given to, as an id.",
            {.resource = "phases",
             .key = "t.phase_id",
             .show = {},
             .nullable = true,
             .writable = true,
             .guarded = true,
             .nameable = "(select j.unit_id from job j where j.id = t.job_id) = "
                         "any(:units(can_schedule_job))"}),
        integer("slot_type", "What it is for: 8 is delivery, 7 unassigned.",
                {.sql = "t.slot_type_id", .writable = true, .initial = "7", .min = 1}),
        time("start", "Begin.", {.sql = "t.start_at", .writable = true, .required = true}),
        time("end", "End.", {.sql = "t.end_at", .writable = true, .required = true}),
        integer("delivery_role",
                "0 none, 1 delivery, 2 reporting, 3 management, 4 QA, 5 oversight, 6 debrief, "
                "7 contingency, 8 other, 9 shadowing.",
                {.writable = true, .max = 9}),
        boolean("is_onsite", "At the client's site.", {.writable = true}),
        last_change("updated", "When it last changed."),
    };
}

} // namespace

Resource timeslots()
{
    Resource r;
    r.name = "timeslots";
    r.singular = "time slot";
    r.doc = "A person's time, given to a phase or to something else.";
    r.table = "timeslot";
    r.fields = fields();
    r.order = {"id"};
    r.telling.place = 4;
    r.visible.rule =
        std::string("t.user_id = :actor or exists (select 1 from unit_member l where l.user_id = "
                    "t.user_id and l.left_at is null and l.unit_id = "
                    "any(:units(view_users_schedule))) or ") +
        phase_is_booked;
    r.writing.create = Right{Grant{"can_schedule_job", may_schedule}};
    r.writing.update = r.writing.create;
    r.writing.remove = r.writing.create;
    r.writing.rules = {
        {"end", "t.end_at >= t.start_at", "This may not be before the start"},
        {"start", phase_ends_after_it_starts(), "The phase would end before it starts"},
        {"slot_type", "exists (select 1 from timeslot_type y where y.id = t.slot_type_id)",
         "There is no such type of slot"},
        {"phase",
         "(select j.status from phase p join job j on j.id = p.job_id where p.id = t.phase_id) not "
         "in (8, 9, 10, 11)",
         "The job of this phase is closed", Rule::Kind::conflict},
    };
    r.writing.hold = {
        .column = "phase_id",
        .sql = "select 1 from job j where j.id in (select p.job_id from phase p join :rows r "
               "on r.phase_id = p.id) order by j.id for no key update"};
    r.writing.after = move_phases;
    return r;
}

} // namespace handlers
