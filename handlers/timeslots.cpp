// Time slots: who does what when.
#include "handlers/rest/describe/resource.hpp"
#include "handlers/rest/hooks.hpp"
#include "handlers/workflow/visibility.hpp"

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

/// Days that slots say: of those of the phase `p` in some roles, as they will be. A slot that goes
/// is not among them.
class Days {
public:
    explicit Days(bool removal)
        : slots_("(select o.phase_id, o.start_at, o.end_at, o.delivery_role from timeslot o where "
                 "o.id is distinct from was.id" +
                 std::string(removal ? ""
                                     : " union all select t.phase_id, t.start_at, t.end_at, "
                                       "t.delivery_role") +
                 ")")
    {
    }

    std::string first() const { return day("min(s.start_at)", " and s.delivery_role = 1"); }
    std::string last() const { return day("max(s.end_at)", " and s.delivery_role in (1, 2)"); }
    std::string first_of_all() const { return day("min(s.start_at)", ""); }
    std::string last_of_all() const { return day("max(s.end_at)", ""); }

private:
    std::string day(const char* which, const char* roles) const
    {
        return std::string("(select (") + which + " at time zone 'UTC')::date from " + slots_ +
               " s where s.phase_id = p.id" + roles + ")";
    }

    std::string slots_;
};

// The days that phase and job show, which come from slots where nobody has set them: those to
// which the slot is given, and those from which it is taken.
std::string phases_end_after_they_start(const Days& days)
{
    return "(select bool_and(coalesce(p.desired_delivery_date, " + days.last() +
           " + 7) >= coalesce(p.desired_start_date, " + days.first() +
           ")) from phase p where p.id in (t.phase_id, was.phase_id))";
}

std::string jobs_end_after_they_start(const Days& days)
{
    const auto of_phases = [](const char* which, const std::string& day) {
        return std::string("(select ") + which + "(" + day +
               ") from phase p where p.job_id = j.id and p.status <> 18)";
    };
    return "(select bool_and(coalesce(j.desired_delivery_date, " +
           of_phases("max", "coalesce(p.desired_delivery_date, " + days.last() + " + 7)") + ", " +
           of_phases("max", days.last_of_all()) + ") >= coalesce(j.desired_start_date, " +
           of_phases("min", "coalesce(p.desired_start_date, " + days.first() + ")") + ", " +
           of_phases("min", days.first_of_all()) +
           ")) from job j where j.id in (select h.job_id from phase h where h.id in (t.phase_id, "
           "was.phase_id) and h.status <> 18))";
}

std::vector<Rule> rules()
{
    const char* const phase = "The phase would end before it starts";
    const char* const job = "The job would end before it starts";
    const Days changed(false);
    const Days without(true);
    return {
        {"end", "t.end_at >= t.start_at", "This may not be before the start"},
        {"start", phases_end_after_they_start(changed), phase},
        {"start", jobs_end_after_they_start(changed), job},
        {.field = "phase",
         .holds = phases_end_after_they_start(without),
         .sentence = phase,
         .kind = Rule::Kind::conflict,
         .removal = true},
        {.field = "phase",
         .holds = jobs_end_after_they_start(without),
         .sentence = job,
         .kind = Rule::Kind::conflict,
         .removal = true},
        {"slot_type", "exists (select 1 from timeslot_type y where y.id = t.slot_type_id)",
         "There is no such type of slot"},
        {"phase",
         "(select j.status from phase p join job j on j.id = p.job_id where p.id = t.phase_id) not "
         "in (8, 9, 10, 11)",
         "The job of this phase is closed", Rule::Kind::conflict},
    };
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
    r.visible.rule = workflow::schedule_is_seen("t.user_id") + " or " + phase_is_booked;
    r.writing.create = Right{Grant{"can_schedule_job", may_schedule}};
    r.writing.update = r.writing.create;
    r.writing.remove = r.writing.create;
    r.writing.rules = rules();
    r.writing.hold = {
        .column = "phase_id",
        .sql = "select 1 from job j where j.id in (select p.job_id from phase p join :rows r "
               "on r.phase_id = p.id) order by j.id for no key update"};
    r.writing.after = move_phases;
    return r;
}

} // namespace handlers
