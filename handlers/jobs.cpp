// Jobs: a unit of work for one client, split into phases. Table: sql/deploy/jobs.sql.
#include "handlers/outgoing/events.hpp"
#include "handlers/rest/describe/resource.hpp"
#include "handlers/workflow/machines.hpp"
#include "handlers/workflow/states.hpp"
#include "handlers/workflow/visibility.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

// Planned days: what was asked for, else what the phases say, else what is in the calendar. Of rows
// as they will be; of those that are there, columns tell (sql/deploy/planned.sql).
const char* const start_sql =
    "coalesce(t.desired_start_date, (select d.first_date from dates_of_phases(t.id) d))";
const char* const end_sql =
    "coalesce(t.desired_delivery_date, (select d.last_date from dates_of_phases(t.id) d))";

// Every phase delivered, archived or out of the count, and at least one of the former.
const char* const delivered_sql = "t.status in (8, 11) and exists (select 1 from phase p where "
                                  "p.job_id = t.id and p.status in (15, 19)) "
                                  "and not exists (select 1 from phase p where p.job_id = t.id and "
                                  "p.status not in (15, 16, 17, 18, 19))";

// The client's first account manager, else the caller.
const char* const default_manager_sql =
    "coalesce((select a.user_id from client_account_manager a join user_account u on "
    "u.id = a.user_id and u.is_active where a.client_id = t.client_id order by a.user_id limit 1), "
    ":actor)";

std::vector<Rule> rules()
{
    return {
        {"start_date",
         "was.id is not null or t.desired_start_date >= (now() at time zone 'Etc/GMT+12')::date or "
         "coalesce(t.unit_id = any(:units(can_backdate_job)), false)",
         "Date must be in the future"},
        {"end_date", std::string("(") + end_sql + ") >= (" + start_sql + ")",
         "The end date may not be before the start date"},
        {"framework_agreement",
         "(select f.client_id from framework_agreement f where f.id = t.framework_agreement_id) = "
         "t.client_id",
         "This is an agreement of another client"},
        {"unit",
         "was.id is null or t.unit_id = was.unit_id or t.unit_id = any(:units(can_add_job))",
         "You may not add jobs to this unit", Rule::Kind::forbidden},
        {"framework_agreement",
         "t.framework_agreement_id is not distinct from was.framework_agreement_id or not (select "
         "f.closed from framework_agreement f where f.id = t.framework_agreement_id)",
         "This agreement is closed", Rule::Kind::conflict},
        {"revenue",
         "coalesce(t.revenue, 0) <= coalesce(was.revenue, 0) or not (select f.closed from "
         "framework_agreement f where f.id = t.framework_agreement_id)",
         "The agreement is closed: the revenue may not rise", Rule::Kind::conflict},
        {"status", "was.status not in (8, 9, 10, 11)", "This job is closed and can't be changed",
         Rule::Kind::conflict},
    };
}

Visibility visibility()
{
    Visibility visible;
    visible.rule = workflow::job_is_seen("t");
    visible.sources = {
        {.each = ":units(can_view_jobs)",
         .found_by = {"id", "external_id", "client", "account_manager"},
         .from = "job t",
         .where = "t.unit_id = u.id"},
        {.from = "job_team m",
         .join = "join job t on t.id = m.job_id",
         .where = "m.user_id = :actor",
         .apart = "m.unit_id <> all(:units(can_view_jobs))",
         .columns = {{"id", "m.job_id"},
                     {"created", "m.created"},
                     {"status", "m.status"},
                     {"unit", "m.unit_id"},
                     {"client", "m.client_id"}}},
    };
    const char* const mine = "c.unit_id = any(:units(can_view_jobs))";
    visible.tallies = {{
        {.from = "job_tally c",
         .sum = "c.jobs",
         .where = mine,
         .columns = {{"unit", "c.unit_id"}, {"status", "c.status"}}},
        {.from = "job_client_tally c",
         .sum = "c.jobs",
         .where = mine,
         .columns = {{"client", "c.client_id"}, {"unit", "c.unit_id"}, {"status", "c.status"}}},
    }};
    return visible;
}

std::vector<Field> essentials()
{
    return {
        id("The number people use for the job."),
        text("title", "One line.", {.writable = true, .required = true, .max = 250}),
        one("client", "Who ordered it.",
            {.resource = "client",
             .key = "t.client_id",
             .show = {"id", "name", "slug"},
             .writable = true,
             .required = true}),
        choice("status", "Where the job stands; it changes by transitions only.",
               workflow::job_states(), {.conditions = {{"delivered", delivered_sql}}}),
        text("status_display", "The status for people.",
             {.sql = label_sql("t.status", workflow::job_states())}),
        timestamp("created", "When it was entered."),
        date("start_date", "First planned day.",
             {.sql = "t.planned_start_date",
              .nullable = true,
              .writable = true,
              .column = "desired_start_date"}),
        date("end_date", "Last planned day.",
             {.sql = "t.planned_end_date",
              .nullable = true,
              .writable = true,
              .column = "desired_delivery_date"}),
        one("unit", "Which unit does the work.",
            {.resource = "orgunit",
             .key = "t.unit_id",
             .show = {"id", "name", "slug"},
             .writable = true,
             .required = true}),
        one("account_manager", "Who answers for it to the client.",
            {.resource = "users",
             .key = "t.account_manager_id",
             .show = {"id", "username", "display_name"},
             .writable = true,
             .initial_sql = default_manager_sql}),
    };
}

std::vector<Field> nested()
{
    return {
        many("phases", "Its phases, in order.",
             {.resource = "phases",
              .owner = "t.job_id",
              .order = "t.phase_number",
              .fields = {id("The phase's own number."),
                         text("name", "Its title.", {.sql = "t.title"}),
                         text("service", "The service that it delivers.",
                              {.sql = "(select v.name from service v where v.id = t.service_id)",
                               .nullable = true}),
                         choice("status", "Where the phase stands.", workflow::phase_states())}}),
    };
}

std::vector<Field> details()
{
    return {
        prose("description", "What is to be done; plain text.", {.writable = true}),
        text("external_id", "Its name in another system; unique.",
             {.nullable = true, .writable = true, .max = 255}),
        decimal("revenue", "Sales revenue.", {.nullable = true, .writable = true}),
        user_reference("dep_account_manager", "Who stands in for the account manager.",
                       "t.dep_account_manager_id", true, true),
        user_reference("created_by", "Who entered it.", "t.created_by_id", false),
        last_change("updated", "When it last changed."),
        integer("duration_days", "Planned calendar days, both ends included.",
                {.sql = "(t.planned_end_date - t.planned_start_date + 1)", .nullable = true}),
        many("team_members", "Everybody with a part in it.",
             {.resource = "users",
              .over = {.table = "job_team", .owner = "job_id", .column = "user_id"},
              .order = "t.id",
              .show = {"id", "username", "display_name"}}),
    };
}

std::vector<Field> outcome()
{
    return {
        decimal("total_revenue", "Revenue, 0 where none is set.",
                {.sql = "coalesce(t.revenue, 0.00)"}),
        date("completion_date", "The day on which it was completed.",
             {.sql = "(t.completed_at at time zone 'UTC')::date", .nullable = true}),
        one("framework_agreement", "The agreement it draws on.",
            {.resource = "framework_agreements",
             .key = "t.framework_agreement_id",
             .show = {"id", "name"},
             .nullable = true,
             .writable = true,
             .right = {in_unit("can_manage_framework_job", "t.unit_id")}}),
        boolean("high_risk", "The work can harm the client's systems.", {.writable = true}),
        boolean("technically_complex_test", "It needs unusual skills.", {.writable = true}),
        prose("reasons_for_high_risk", "Why it is risky or complex.", {.writable = true}),
        many("scoped_by", "Who scoped it.",
             {.resource = "users",
              .over = {.table = "job_scoper", .owner = "job_id", .column = "user_id"},
              .order = "t.id",
              .show = {"id", "username", "display_name"}}),
        user_reference("scoped_signed_off_by", "Who signed the scope off.",
                       "t.scoped_signed_off_by_id"),
        time("scoping_requested_on", "When scoping was asked for.", {.nullable = true}),
        time("scoping_completed_date", "When the scope was signed off.", {.nullable = true}),
        timestamp("status_changed_date", "When the status last changed."),
        json_list("allowed_transitions", "Moves that the workflow has from here.",
                  workflow::moves_sql("t.status", workflow::job_machine()), true),
        many("notes", "The newest 50 notes.",
             {.resource = "notes",
              .owner = "t.object_id",
              .where = "t.content_type = 'job'",
              .order = "t.created desc, t.id desc",
              .show = {"id", "content_type", "object_id", "note", "category", "author",
                       "is_system_note", "created", "updated"},
              .detail = true,
              .limit = 50}),
    };
}

} // namespace

Resource jobs()
{
    Resource r;
    r.name = "jobs";
    r.singular = "job";
    r.doc = "A unit of work for one client, split into phases.";
    r.table = "job";
    r.fields = fields_of({essentials(), nested(), details(), outcome()});
    r.order = {"-created"};
    r.telling.place = 1;
    r.search = {
        "t.search",
        {"id", "title", "description", "external_id", "client.name", "unit.name", "phases.name"}};
    r.visible = visibility();
    r.writing.create = {in_unit("can_add_job", "t.unit_id")};
    r.writing.update = {in_unit("can_update_job", "t.unit_id"),
                        someone("team",
                                "exists (select 1 from job_team m where m.job_id = t.id and "
                                "m.user_id = :actor)")};
    r.writing.remove = {in_unit("can_delete_job", "t.unit_id")};
    r.writing.rules = rules();
    r.writing.stamps = {{"created_by_id", ":actor"}};
    r.writing.removal = ByMove{"to_delete"};
    r.writing.events = {.created = &outgoing::event("job.created"),
                        .updated = &outgoing::event("job.updated"),
                        .status_changed = &outgoing::event("job.status_changed")};
    r.history = "true";
    r.writing.bulk = true;
    r.writing.machine = &workflow::job_machine();
    r.hidden = {.field = "status", .unless_asked = {"11"}, .always = {"10"}};
    return r;
}

} // namespace handlers
