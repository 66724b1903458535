// Phases' states and moves: who may make them, what stands against them, what they bring about.
#include "handlers/outgoing/events.hpp"
#include "handlers/workflow/machines.hpp"
#include "handlers/workflow/notes.hpp"
#include "handlers/workflow/states.hpp"

namespace workflow {

namespace {

using rest::describe::Guard;
using rest::describe::Loss;
using rest::describe::Machine;
using rest::describe::Move;

const std::string qa_due = "(t.number_of_reports <> 0 and not t.report_to_be_left_on_client_site)";
// What does not take place keeps nobody busy.
const Loss its_slots = {"timeslots", "t.phase_id = any(:moved)"};
const char* const has_slot = "exists (select 1 from timeslot s where s.phase_id = t.id)";

Guard feedback(const std::string& type, const std::string& unless)
{
    return {"feedback",
            unless + " or exists (select 1 from feedback f where f.phase_id = t.id and f.type = '" +
                type + "')",
            "Feedback of the type " + type + " is needed"};
}

Guard may_review(const std::string& who, const std::string& permission)
{
    return {.field = who,
            .holds = "t." + who +
                     "_id = :actor or (select j.unit_id from job j where j.id = "
                     "t.job_id) = any(:units(" +
                     permission + "))",
            .sentence = "You are not the reviewer, and may not review in this unit",
            .kind = Guard::Kind::right};
}

Guard is_reviewer(const std::string& who)
{
    return {.field = who,
            .holds = "t." + who + "_id = :actor",
            .sentence = "Only the reviewer can do this",
            .kind = Guard::Kind::identity};
}

Guard link(const std::string& field)
{
    return {field, "not " + qa_due + " or btrim(t." + field + ") <> ''",
            "This is needed before the review"};
}

std::vector<Move> scheduling_moves()
{
    return {
        {.name = "to_pending_sched", .from = {0, 2, 3, 17}, .to = 1},
        {.name = "to_sched_tentative",
         .from = {1, 3},
         .to = 2,
         .guards = {{"timeslots", has_slot, "At least one time slot is needed"}}},
        {.name = "to_sched_confirmed",
         .from = {1, 2},
         .to = 3,
         .guards = {{"timeslots", has_slot, "At least one time slot is needed"},
                    {"project_lead", "t.project_lead_id is not null", "A project lead is needed"},
                    {"report_author", "t.number_of_reports = 0 or t.report_author_id is not null",
                     "An author is needed for the report"},
                    {"job", "(select j.status from job j where j.id = t.job_id) >= 5",
                     "The job's scope is not complete yet"}},
         .cascades = {{"jobs",
                       "t.id in (select p.job_id from phase p where p.id = any(:moved)) and "
                       "t.status = 5",
                       "to_pending_start"}}},
        {.name = "to_pre_checks", .from = {3}, .to = 4},
        {.name = "to_not_ready", .from = {4}, .to = 5},
        {.name = "to_ready", .from = {4, 5}, .to = 6, .sets = {{"pre_checks_done_date", now}}},
        {.name = "to_in_progress",
         .from = {6},
         .to = 7,
         .sets = {{"actual_start_date", now}},
         .cascades = {{"jobs",
                       "t.id in (select p.job_id from phase p where p.id = any(:moved)) and "
                       "t.status = 6",
                       "to_in_progress"}}},
    };
}

std::vector<Move> review_moves()
{
    return {
        {.name = "to_pending_tech_qa",
         .from = {7, 10},
         .to = 8,
         .guards = {{"feedback_scope_correct", "t.feedback_scope_correct is not null",
                     "Say whether the scope turned out right"},
                    feedback("scoping", "coalesce(t.feedback_scope_correct, true)"),
                    link("link_deliverable"),
                    link("link_tech_data"),
                    link("link_report_data")},
         .sets = {{"actual_sent_to_tqa_date", now}}},
        {.name = "to_tech_qa",
         .from = {8},
         .to = 9,
         .guards = {may_review("techqa_by", "can_tqa_jobs")},
         .sets = {{"techqa_by_id", ":actor"}}},
        {.name = "to_tech_qa_updates",
         .from = {9},
         .to = 10,
         .guards = {is_reviewer("techqa_by")},
         .sets = {{"required_tqa_updates", "true"}}},
        {.name = "to_pending_pres_qa",
         .from = {9, 13},
         .to = 11,
         .guards = {feedback("technical", "false"),
                    {"techqa_report_rating", "t.techqa_report_rating is not null",
                     "The technical review needs a rating"}},
         .sets = {{"actual_sent_to_pqa_date", now}}},
        {.name = "to_pres_qa",
         .from = {11},
         .to = 12,
         .guards = {may_review("presqa_by", "can_pqa_jobs")},
         .sets = {{"presqa_by_id", ":actor"}}},
        {.name = "to_pres_qa_updates",
         .from = {12},
         .to = 13,
         .guards = {is_reviewer("presqa_by")},
         .sets = {{"required_pqa_updates", "true"}}},
    };
}

std::vector<Move> final_moves()
{
    const std::string no_qa = "not " + qa_due;
    return {
        {.name = "to_completed",
         .from = {7, 12},
         .to = 14,
         .guards = {{"status", no_qa + " or t.status > 9",
                     "The reviews of the report have to be done first"},
                    {"presqa_by", no_qa + " or t.presqa_by_id is not null",
                     "A presentation reviewer is needed"},
                    feedback("presentation", no_qa),
                    {"presqa_report_rating", no_qa + " or t.presqa_report_rating is not null",
                     "The presentation review needs a rating"}},
         .sets = {{"actual_completed_date", now}},
         .event = &outgoing::event("phase.completed")},
        {.name = "to_delivered",
         .from = {14},
         .to = 15,
         .sets = {{"actual_delivery_date", now}},
         .cascades = {{"jobs",
                       "t.id in (select p.job_id from phase p where p.id = any(:moved)) and " +
                           job_is_done_sql(),
                       "to_complete"}}},
        {.name = "to_cancelled",
         .from = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19},
         .to = 16,
         .sets = {{"cancellation_date", now}},
         .losses = {its_slots}},
        {.name = "to_postponed",
         .from = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19},
         .to = 17},
        {.name = "to_deleted",
         .from = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19},
         .to = 18,
         .losses = {its_slots}},
        {.name = "to_archived", .from = {15, 16, 18}, .to = 19},
    };
}

} // namespace

std::string job_is_done_sql()
{
    return "t.status = 7 and exists (select 1 from phase d where d.job_id = t.id and d.status in "
           "(15, 19)) and not exists (select 1 from phase d where d.job_id = t.id and (d.status < "
           "15 or d.status = 17))";
}

const Machine& phase_machine()
{
    static const Machine machine = [] {
        Machine m{.resource = "phases", .field = "status", .states = phase_states()};
        m.aliases = {{"to_testing", "to_in_progress"}};
        m.moved_at = "status_changed_date";
        m.after_move = write_notes;
        for (std::vector<Move>& part :
             std::vector<std::vector<Move>>{scheduling_moves(), review_moves(), final_moves()}) {
            for (Move& move : part)
                m.moves.push_back(std::move(move));
        }
        m.open = {{.field = "job",
                   .holds = "(select j.status from job j where j.id = t.job_id) not in (8, 9, 11)",
                   .sentence = "The job is closed: its phases move to archived only",
                   .except = {"to_archived"}}};
        const std::string start = "coalesce(t.desired_start_date, t.computed_start_date)";
        m.automatic = {
            {"to_pre_checks", "j.status < 8 and " + start + " - current_date < 7"},
            {"to_in_progress", "j.status < 8 and current_date >= " + start},
        };
        m.above = "join job j on j.id = t.job_id";
        return m;
    }();
    return machine;
}

} // namespace workflow
