// Both state machines as the domain document draws them, and a job to try them on.
#pragma once

#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <map>
#include <set>
#include <string>
#include <utility>

namespace test {

/// Move -> the states it leaves -> the one it leads to.
using Graph = std::map<std::string, std::pair<std::set<int>, int>>;

// Domain, 2.2 and 2.4: move -> from -> to.
inline const Graph job_graph = {
    {"to_pending_scope", {{0}, 1}},        {"to_scoping", {{1, 4, 5}, 2}},
    {"to_additional_scope_req", {{2}, 3}}, {"to_scope_pending_signoff", {{2, 3}, 4}},
    {"to_scope_complete", {{4}, 5}},       {"to_pending_start", {{5}, 6}},
    {"to_in_progress", {{5, 6}, 7}},       {"to_complete", {{7}, 8}},
    {"to_lost", {{0, 1, 2, 3, 5, 6}, 9}},  {"to_delete", {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11}, 10}},
    {"to_archive", {{8, 9}, 11}},
};
inline const Graph phase_graph = {
    {"to_pending_sched", {{0, 2, 3, 17}, 1}},
    {"to_sched_tentative", {{1, 3}, 2}},
    {"to_sched_confirmed", {{1, 2}, 3}},
    {"to_pre_checks", {{3}, 4}},
    {"to_not_ready", {{4}, 5}},
    {"to_ready", {{4, 5}, 6}},
    {"to_in_progress", {{6}, 7}},
    {"to_pending_tech_qa", {{7, 10}, 8}},
    {"to_tech_qa", {{8}, 9}},
    {"to_tech_qa_updates", {{9}, 10}},
    {"to_pending_pres_qa", {{9, 13}, 11}},
    {"to_pres_qa", {{11}, 12}},
    {"to_pres_qa_updates", {{12}, 13}},
    {"to_completed", {{7, 12}, 14}},
    {"to_delivered", {{14}, 15}},
    {"to_cancelled", {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19}, 16}},
    {"to_postponed", {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19}, 17}},
    {"to_deleted", {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19}, 18}},
    {"to_archived", {{15, 16, 18}, 19}},
};

/// A job of admin's in unit 3 that passes every guard, with one phase that does.
struct WorkflowSample {
    std::string job;
    std::string phase;

    WorkflowSample()
    {
        job = write("POST", "/api/jobs/",
                    R"({"title":"T","client":15,"unit":3,"description":"Scope"})")
                  .text("id");
        sql("update job set status = 7 where id = $1::bigint", {job});
        phase = write("POST", "/api/phases/", R"({"job":)" + job + R"(,"name":"P","project_lead":2,
            "report_author":2,"techqa_by":2,"presqa_by":2,"link_deliverable":"a",
            "link_tech_data":"b","link_report_data":"c","feedback_scope_correct":true,
            "techqa_report_rating":3,"presqa_report_rating":3})")
                    .text("id");
        sql("insert into feedback (phase_id, author_id, type, body) select $1::bigint, 2, t, "
            "'x' from unnest('{technical,presentation}'::text[]) t",
            {phase});
        slot();
    }
    void slot() const
    {
        sql("insert into timeslot (user_id, phase_id, slot_type_id, start_at, end_at) values "
            "(2, $1::bigint, 8, '2099-01-01T09:00Z', '2099-01-01T17:00Z')",
            {phase});
    }
    void set_job(int status) const
    {
        sql("update job set status = $2::smallint where id = $1::bigint",
            {job, std::to_string(status)});
    }
    void set_phase(int status) const
    {
        sql("update phase set status = $2::smallint where id = $1::bigint",
            {phase, std::to_string(status)});
    }
};

inline Answer move(const std::string& resource, const std::string& id, const std::string& name,
                   const std::string& user = "admin")
{
    return write("POST", "/api/" + resource + "/" + id + "/transition/",
                 R"({"transition":")" + name + "\"}", user);
}

/// Moves recorded in notes, audit rows and events of an object, which have to agree.
void agrees(const std::string& kind, const std::string& id);

} // namespace test
