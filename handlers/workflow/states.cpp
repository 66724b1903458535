#include "handlers/workflow/states.hpp"

#include <algorithm>

namespace workflow {

namespace {

/// Every status of a machine but one.
std::vector<int> all_but(int excluded, int states)
{
    std::vector<int> statuses;
    for (int status = 0; status < states; ++status) {
        if (status != excluded)
            statuses.push_back(status);
    }
    return statuses;
}

} // namespace

const std::vector<rest::Choice>& job_states()
{
    static const std::vector<rest::Choice> states = {
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

const std::vector<rest::Choice>& phase_states()
{
    static const std::vector<rest::Choice> states = {
        {"0", "draft", "Draft"},
        {"1", "pending_sched", "Pending Scheduling"},
        {"2", "scheduled_tentative", "Schedule Tentative"},
        {"3", "scheduled_confirmed", "Schedule Confirmed"},
        {"4", "pre_checks", "Pre-checks"},
        {"5", "client_not_ready", "Client Not Ready"},
        {"6", "ready_to_begin", "Ready to Begin"},
        {"7", "in_progress", "In Progress"},
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

const std::vector<Move>& job_moves()
{
    static const std::vector<Move> moves = {
        {"to_pending_scope", {0}, 1},        {"to_scoping", {1, 4, 5}, 2},
        {"to_additional_scope_req", {2}, 3}, {"to_scope_pending_signoff", {2, 3}, 4},
        {"to_scope_complete", {4}, 5},       {"to_pending_start", {5}, 6},
        {"to_in_progress", {5, 6}, 7},       {"to_complete", {7}, 8},
        {"to_lost", {0, 1, 2, 3, 5, 6}, 9},  {"to_delete", all_but(10, 12), 10},
        {"to_archive", {8, 9}, 11},
    };
    return moves;
}

const std::vector<Move>& phase_moves()
{
    static const std::vector<Move> moves = {
        {"to_pending_sched", {0, 2, 3, 17}, 1},
        {"to_sched_tentative", {1, 3}, 2},
        {"to_sched_confirmed", {1, 2}, 3},
        {"to_pre_checks", {3}, 4},
        {"to_not_ready", {4}, 5},
        {"to_ready", {4, 5}, 6},
        {"to_in_progress", {6}, 7},
        {"to_pending_tech_qa", {7, 10}, 8},
        {"to_tech_qa", {8}, 9},
        {"to_tech_qa_updates", {9}, 10},
        {"to_pending_pres_qa", {9, 13}, 11},
        {"to_pres_qa", {11}, 12},
        {"to_pres_qa_updates", {12}, 13},
        {"to_completed", {7, 12}, 14},
        {"to_delivered", {14}, 15},
        {"to_cancelled", all_but(16, 20), 16},
        {"to_postponed", all_but(17, 20), 17},
        {"to_deleted", all_but(18, 20), 18},
        {"to_archived", {15, 16, 18}, 19},
    };
    return moves;
}

std::string moves_sql(const std::string& column, const std::vector<Move>& moves, int states)
{
    std::string sql = "case " + column;
    for (int status = 0; status < states; ++status) {
        std::string names;
        for (const Move& move : moves) {
            if (std::find(move.from.begin(), move.from.end(), status) != move.from.end())
                names += (names.empty() ? "\"" : ",\"") + move.name + "\"";
        }
        sql += " when " + std::to_string(status) + " then '[" + names + "]'";
    }
    return sql + " end";
}

} // namespace workflow
