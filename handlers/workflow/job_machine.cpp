// Jobs' states and moves: who may make them, what stands against them, what they bring about.
#include "handlers/outgoing/events.hpp"
#include "handlers/workflow/machines.hpp"
#include "handlers/workflow/notes.hpp"
#include "handlers/workflow/states.hpp"

namespace workflow {

namespace {

using rest::describe::Guard;
using rest::describe::Machine;
using rest::describe::Move;

Guard right(std::string field, const std::string& permission, const std::string& unless,
            std::string sentence)
{
    return {.field = std::move(field),
            .holds = unless + " or t.unit_id = any(:units(" + permission + "))",
            .sentence = std::move(sentence),
            .kind = Guard::Kind::right};
}

/// What a scope must have before it is signed off.
std::vector<Guard> scope_is_complete()
{
    return {
        {"description", "btrim(t.description) <> ''", "A scope needs a description"},
        {"reasons_for_high_risk",
         "not (t.high_risk or t.technically_complex_test) or btrim(t.reasons_for_high_risk) <> ''",
         "A risky or complex job needs the reasons"},
        {"phases",
         "exists (select 1 from phase p where p.job_id = t.id and p.status not in (16, 18))",
         "A scope needs at least one phase that is neither cancelled nor deleted"},
    };
}

std::vector<Guard> may_be_signed_off()
{
    std::vector<Guard> guards = scope_is_complete();
    guards.push_back(right("scoped_signed_off_by", "can_signoff_scopes", "false",
                           "You may not sign scopes off in this unit"));
    guards.push_back(right("scoped_by", "can_signoff_own_scopes",
                           "not exists (select 1 from job_scoper s where s.job_id = t.id and "
                           "s.user_id = :actor)",
                           "You may not sign off what you scoped yourself"));
    return guards;
}

std::vector<Move> scoping_moves()
{
    return {
        {.name = "to_pending_scope",
         .from = {0},
         .to = 1,
         .guards = {{"account_manager", "t.account_manager_id is not null",
                     "An account manager is needed"}},
         .sets = {{"scoping_requested_on", now}}},
        {.name = "to_scoping",
         .from = {1, 4, 5},
         .to = 2,
         .guards = {right("scoped_by", "can_scope_jobs",
                          "exists (select 1 from job_scoper s where s.job_id = t.id)",
                          "Nobody scopes this job yet, and you may not scope jobs in this unit")},
         .also = {"insert into job_scoper (job_id, user_id) select i, :actor from unnest(:moved) i "
                  "where :actor <> 0 and not exists (select 1 from job_scoper s where s.job_id = "
                  "i)"}},
        {.name = "to_additional_scope_req", .from = {2}, .to = 3},
        {.name = "to_scope_pending_signoff",
         .from = {2, 3},
         .to = 4,
         .guards = scope_is_complete()},
        {.name = "to_scope_complete",
         .from = {4},
         .to = 5,
         .guards = may_be_signed_off(),
         .sets = {{"scoping_completed_date", now}, {"scoped_signed_off_by_id", ":actor"}},
         .cascades = {{"phases", "t.job_id = any(:moved) and t.status in (0, 2, 3, 17)",
                       "to_pending_sched"}}},
    };
}

std::vector<Move> working_moves()
{
    return {
        {.name = "to_pending_start", .from = {5}, .to = 6},
        {.name = "to_in_progress", .from = {5, 6}, .to = 7},
        {.name = "to_complete", .from = {7}, .to = 8, .sets = {{"completed_at", now}}},
        {.name = "to_lost",
         .from = {0, 1, 2, 3, 5, 6},
         .to = 9,
         .losses = {{"timeslots", "t.phase_id in (select p.id from phase p where p.job_id = "
                                  "any(:moved))"}},
         .cascades = {{"phases", "t.job_id = any(:moved) and t.status not in (16, 18)",
                       "to_cancelled"}}},
        {.name = "to_delete",
         .from = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11},
         .to = 10,
         .cascades = {{"phases", "t.job_id = any(:moved) and t.status <> 18", "to_deleted"}},
         .event = &outgoing::event("job.deleted")},
        {.name = "to_archive", .from = {8, 9}, .to = 11},
    };
}

} // namespace

const Machine& job_machine()
{
    static const Machine machine = [] {
        Machine m{.resource = "jobs", .field = "status", .states = job_states()};
        m.moved_at = "status_changed_date";
        m.after_move = write_notes;
        m.moves = scoping_moves();
        for (Move& move : working_moves())
            m.moves.push_back(std::move(move));
        m.automatic = {{"to_complete", job_is_done_sql()}};
        m.aliases = {{"to_completed", "to_complete"},
                     {"to_deleted", "to_delete"},
                     {"to_archived", "to_archive"}};
        return m;
    }();
    return machine;
}

} // namespace workflow
