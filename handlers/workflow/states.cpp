#include "handlers/workflow/states.hpp"

#include <algorithm>

namespace workflow {

const std::vector<rest::describe::Choice>& job_states()
{
    static const std::vector<rest::describe::Choice> states = {
        {"0", "draft", "Draft"},
        {"1", "pending_scope", "Pending Scoping"},
        {"2", "scoping", "Scoping"},
        {"3", "scoping_additional_info_required", "Additional Scoping Required"},
        {"4", "pending_scoping_signoff", "Pending Scope Signoff"},
        {"5", "scoping_complete", "Scoping Complete"},
        {"6", "pending_start", "Pending Start"},
        {"7", "in_progress", "In Progress"},
        {"8", "completed", "Completed"},
        {"9", "lost", "Lost"},
        {"10", "deleted", "Deleted"},
        {"11", "archived", "Archived"},
    };
    return states;
}

const std::vector<rest::describe::Choice>& phase_states()
{
    static const std::vector<rest::describe::Choice> states = {
        {"0", "draft", "Draft"},
        {"1", "pending_sched", "Pending Scheduling"},
        {"2", "scheduled_tentative", "Schedule Tentative"},
        {"3", "scheduled_confirmed", "Schedule Confirmed"},
        {"4", "pre_checks", "Pre-checks"},
        {"5", "client_not_ready", "Client Not Ready"},
        {"6", "ready_to_begin", "Ready to Begin"},
        {"7", "testing", "In Progress"},
        {"8", "pending_tqa", "Pending Technical QA"},
        {"9", "qa_tech", "Tech QA"},
        {"10", "qa_tech_author_updates", "Author Tech Updates"},
        {"11", "pending_pqa", "Pending Presentation QA"},
        {"12", "qa_pres", "Pres QA"},
        {"13", "qa_pres_author_updates", "Author Pres Updates"},
        {"14", "completed", "Completed"},
        {"15", "delivered", "Delivered"},
        {"16", "cancelled", "Cancelled"},
        {"17", "postponed", "Postponed"},
        {"18", "deleted", "Deleted"},
        {"19", "archived", "Archived"},
    };
    return states;
}

std::string moves_sql(const std::string& column, const rest::describe::Machine& machine)
{
    std::vector<std::string> moves;
    for (int status = 0; status < static_cast<int>(machine.states.size()); ++status) {
        std::string names;
        for (const rest::describe::Move& move : machine.moves) {
            if (std::find(move.from.begin(), move.from.end(), status) != move.from.end())
                names += (names.empty() ? "\"" : ",\"") + move.name + "\"";
        }
        moves.push_back("[" + names + "]");
    }
    return rest::describe::by_place(column, moves);
}

} // namespace workflow
