// Phases: the parts of a job that are scheduled, done and reviewed one by one.
#include "handlers/outgoing/events.hpp"
#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/describe/resource.hpp"
#include "handlers/workflow/machines.hpp"
#include "handlers/workflow/states.hpp"
#include "handlers/workflow/visibility.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

// Quality assurance is due unless there is no report, or it stays at the client's site.
const char* const qa_sql = "(t.number_of_reports <> 0 and not t.report_to_be_left_on_client_site)";

const char* const job_status = "(select j.status from job j where j.id = t.job_id)";
const char* const job_unit = "(select j.unit_id from job j where j.id = t.job_id)";

// What is still written while reports are reviewed (rule 11.8), and what changes by itself.
const char* const late_columns =
    "'{link_deliverable,link_tech_data,link_report_data,feedback_scope_correct,"
    "techqa_report_rating,presqa_report_rating,updated,search}'::text[]";

/// Naming somebody gives the right to review, so whoever is named has to have it (rule 12.6).
Rule named_may_review(const std::string& who, const std::string& permission)
{
    const std::string column = who + "_id";
    return {who,
            "t." + column + " is not distinct from was." + column + " or holds_in_unit(t." +
                column + ", " + job_unit + ", '" + permission + "')",
            "This user may not review in the unit of the job"};
}

const char* const first_day = "coalesce(t.desired_start_date, t.computed_start_date)";
const char* const last_day = "coalesce(t.desired_delivery_date, t.computed_last_date + 7)";

// The days that the job shows, which are those of its phases where it has none of its own.
std::string job_ends_after_it_starts()
{
    const auto of_the_others = [](const char* which, const std::string& day) {
        return std::string("(select ") + which + "(" + day +
               ") from phase p where p.job_id = j.id and p.status <> 18 and p.id is distinct from "
               "was.id)";
    };
    return std::string("(select coalesce(j.desired_delivery_date, greatest(") + last_day + ", " +
           of_the_others("max", "coalesce(p.desired_delivery_date, p.computed_last_date + 7)") +
           ")) >= coalesce(j.desired_start_date, least(" + first_day + ", " +
           of_the_others("min", "coalesce(p.desired_start_date, p.computed_start_date)") +
           ")) from job j where j.id = t.job_id)";
}

std::vector<Rule> rules()
{
    const std::string status = job_status;
    return {
        {"job", "was.id is null or t.job_id = was.job_id", "A phase stays with its job"},
        {"desired_delivery_date", std::string(last_day) + " >= " + first_day,
         "The delivery may not be before the start date"},
        {"desired_delivery_date", job_ends_after_it_starts(),
         "The end of the job may not be before its start"},
        named_may_review("techqa_by", "can_tqa_jobs"),
        named_may_review("presqa_by", "can_pqa_jobs"),
        {"job", "was.id is not null or " + status + " between 2 and 7",
         "Phases are added while the job is in scoping to in progress", Rule::Kind::conflict},
        {"job", "was.id is null or " + status + " not in (8, 9, 10, 11)", "The job is closed",
         Rule::Kind::conflict},
        {"status",
         std::string("was.id is null or was.status <= 7 or (was.status <= 13 and to_jsonb(t) - ") +
             late_columns + " = to_jsonb(was) - " + late_columns + ")",
         "In this status it can't be changed, or only links, feedback and ratings can",
         Rule::Kind::conflict},
    };
}

Grant in_unit_of_job(const std::string& permission)
{
    return in_unit(permission, job_unit);
}

Field due(std::string name, std::string doc, const std::string& set, int days)
{
    return date(std::move(name), std::move(doc),
                {.sql = std::string("(case when ") + qa_sql + " then coalesce(" + set +
                        ", t.computed_last_date + " + std::to_string(days) + ") end)",
                 .nullable = true});
}

std::vector<Field> who_and_what()
{
    return {
        id("The phase's own number."),
        text("phase_id", "Number of the job, a dash, number of the phase.", {}),
        integer("phase_number", "Its number within the job."),
        one("job", "The job that it is part of, as an id.",
            {.resource = "jobs",
             .key = "t.job_id",
             .show = {},
             .writable = true,
             .required = true}),
        text("name", "One line.",
             {.sql = "t.title", .writable = true, .required = true, .max = 200}),
        one("service", "The service that it delivers.",
            {.resource = "services",
             .key = "t.service_id",
             .show = {"id", "name", "slug"},
             .nullable = true,
             .writable = true}),
        prose("description", "What is to be done.", {.writable = true}),
        choice("status", "Where the phase stands; it changes by transitions only.",
               workflow::phase_states(), {.aliases = {{"in_progress", "testing"}}}),
        text("status_display", "The status for people.",
             {.sql = label_sql("t.status", workflow::phase_states())}),
        timestamp("status_changed_date", "When the status last changed."),
        date("start_date", "First day: the wish, else the earliest delivery slot.",
             {.sql = first_day, .nullable = true}),
        date("delivery_date", "Day of delivery: the wish, else a week after the last slot.",
             {.sql = last_day, .nullable = true}),
        due("due_to_techqa", "Due for technical review.", "t.due_to_techqa_set", 0),
        due("due_to_presqa", "Due for presentation review.", "t.due_to_presqa_set", 5),
        user_reference("project_lead", "Who leads it.", "t.project_lead_id", true, true),
        user_reference("report_author", "Who writes the report.", "t.report_author_id", true, true),
        user_reference("techqa_by", "Who reviews the technical content.", "t.techqa_by_id", true,
                       true),
        user_reference("presqa_by", "Who reviews the presentation.", "t.presqa_by_id", true, true),
    };
}

std::vector<Field> how()
{
    const TextRules written{.writable = true};
    const TextRules link{.writable = true, .max = longest_link};
    const DecimalRules hours{.writable = true, .max = 999.999, .scale = 3};
    return {
        prose("test_target", "What is tested.", written),
        prose("comm_reqs", "How to communicate.", written),
        prose("restrictions", "What must not be done.", written),
        prose("scheduling_requirements", "When it can be done.", written),
        prose("prerequisites", "What must be there first.", written),
        prose("location", "Where it is done.", written),
        boolean("is_testing_onsite", "Testing takes place at the client's site.",
                {.writable = true}),
        boolean("is_reporting_onsite", "Reporting takes place at the client's site.",
                {.writable = true}),
        boolean("report_to_be_left_on_client_site", "The report does not leave the client's site.",
                {.writable = true}),
        integer("number_of_reports", "How many reports; 0 means no review.",
                {.writable = true, .max = 1000, .initial = "1"}),
        decimal("delivery_hours", "Scoped hours of delivery.", hours),
        decimal("reporting_hours", "Scoped hours of reporting.", hours),
        decimal("mgmt_hours", "Scoped hours of management.", hours),
        decimal("qa_hours", "Scoped hours of review.", hours),
        decimal("oversight_hours", "Scoped hours of oversight.", hours),
        decimal("debrief_hours", "Scoped hours of debriefing.", hours),
        decimal("contingency_hours", "Scoped hours held in reserve.", hours),
        decimal("other_hours", "Other scoped hours.", hours),
        text("link_deliverable", "Where the deliverable is.", link),
        text("link_tech_data", "Where the technical data is.", link),
        text("link_report_data", "Where the report's data is.", link),
    };
}

std::vector<Field> when()
{
    const ValueRules day{.nullable = true, .writable = true};
    const ValueRules moment{.nullable = true};
    return {
        date("desired_start_date", "Wished first day.", day),
        date("desired_delivery_date", "Wished day of delivery.", day),
        date("due_to_techqa_set", "Day of technical review, set by hand.", day),
        date("due_to_presqa_set", "Day of presentation review, set by hand.", day),
        time("actual_start_date", "When work began.", moment),
        time("actual_sent_to_tqa_date", "When it went to technical review.", moment),
        time("actual_sent_to_pqa_date", "When it went to presentation review.", moment),
        time("actual_completed_date", "When it was completed.", moment),
        time("actual_delivery_date", "When it was delivered.", moment),
        time("cancellation_date", "When it was cancelled.", moment),
        time("pre_checks_done_date", "When the pre-checks were done.", moment),
        boolean("feedback_scope_correct", "Whether the scope turned out right.",
                {.nullable = true, .writable = true}),
        integer("techqa_report_rating", "Technical quality of the report, 0 to 4.",
                {.nullable = true, .writable = true, .max = 4}),
        integer("presqa_report_rating", "Presentation of the report, 0 to 4.",
                {.nullable = true, .writable = true, .max = 4}),
        boolean("required_tqa_updates", "Technical review asked for changes."),
        boolean("required_pqa_updates", "Presentation review asked for changes."),
        timestamp("created", "When it was entered."),
        last_change("updated", "When it last changed."),
        json_list("allowed_transitions", "Moves that the workflow has from here.",
                  workflow::moves_sql("t.status", workflow::phase_machine()), true),
    };
}

} // namespace

Resource phases()
{
    Resource r;
    r.name = "phases";
    r.singular = "phase";
    r.doc = "A part of a job that is scheduled, done and reviewed as one.";
    r.table = "phase";
    r.fields = fields_of({who_and_what(), how(), when()});
    r.order = {"-job", "phase_number"};
    r.telling.place = 2;
    r.below = {{"jobs", "job"}};
    r.search = {"t.search", {"name", "description", "phase_id"}};
    // A job takes its phases along; both are shown to superusers who ask for what is deleted.
    r.visible.always = "t.status = 18 or (select j.status from job j where j.id = t.job_id) <> 10";
    r.visible.rule = "exists (select 1 from job j where j.id = t.job_id and (" +
                     workflow::job_is_seen("j") + "))";
    r.hidden = {.field = "status", .always = {"18"}};
    r.writing.create = {in_unit_of_job("can_add_phases")};
    r.writing.update = {in_unit_of_job("can_update_job"),
                        someone("team",
                                "exists (select 1 from job_team m where m.job_id = t.job_id "
                                "and m.user_id = :actor)")};
    r.writing.remove = {in_unit_of_job("can_delete_phases")};
    r.writing.rules = rules();
    r.writing.removal = ByMove{"to_deleted"};
    r.writing.events = {.created = &outgoing::event("phase.created"),
                        .status_changed = &outgoing::event("phase.status_changed")};
    r.history = "true";
    r.writing.bulk = true;
    r.writing.machine = &workflow::phase_machine();
    r.writing.hold = {
        .column = "job_id",
        .sql = "select 1 from job j where j.id in (select r.job_id from :rows r) order by "
               "j.id for no key update"};
    return r;
}

} // namespace handlers
