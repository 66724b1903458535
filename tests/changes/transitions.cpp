// The two state machines, edge by edge against a copy of the domain document's tables, and what a
// move leaves behind (rules 4.3, 11.10).
#include "handlers/rest/describe/machine.hpp"
#include "tests/support/api.hpp"
#include "tests/support/workflow.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>

namespace {

using test::agrees;
using test::Answer;
using test::get;
using test::job_graph;
using test::move;
using test::phase_graph;
using test::write;
using Sample = test::WorkflowSample;

std::string status_of(const std::string& table, const std::string& id)
{
    return test::scalar("select status from " + table + " where id = $1::bigint", {id});
}

std::size_t complaints(const Answer& answer)
{
    return answer.at("error.details").as_object().size();
}

} // namespace

BOOST_AUTO_TEST_SUITE(transitions)

BOOST_AUTO_TEST_CASE(every_edge_of_the_job_leads_where_it_should_and_every_other_is_refused)
{
    for (const auto& [name, edges] : job_graph) {
        for (int from = 0; from < 12; ++from) {
            if (from == 10)
                continue; // deleted jobs are not seen
            const Sample sample;
            sample.set_job(from);
            const Answer answer = move("jobs", sample.job, name);
            const bool edge = edges.first.contains(from);
            BOOST_TEST(answer.status == (edge ? 200 : 409),
                       name << " from " << from << answer.body);
            BOOST_TEST(status_of("job", sample.job) == std::to_string(edge ? edges.second : from),
                       name << " from " << from);
            if (edge)
                agrees("job", sample.job);
            else
                BOOST_TEST(answer.error_code() == "INVALID_TRANSITION");
        }
    }
}

BOOST_AUTO_TEST_CASE(every_edge_of_the_phase_leads_where_it_should_and_every_other_is_refused)
{
    for (const auto& [name, edges] : phase_graph) {
        for (int from = 0; from < 20; ++from) {
            if (from == 18)
                continue;
            const Sample sample;
            sample.set_phase(from);
            const Answer answer = move("phases", sample.phase, name);
            const bool reviews = name == "to_completed" && from == 7; // the reviews were left out
            const bool edge = edges.first.contains(from) && !reviews;
            BOOST_TEST(answer.status == (edge      ? 200
                                         : reviews ? 422
                                                   : 409),
                       name << " from " << from << answer.body);
            BOOST_TEST(status_of("phase", sample.phase) ==
                       std::to_string(edge ? edges.second : from));
            if (edge)
                agrees("phase", sample.phase);
        }
    }
}

BOOST_AUTO_TEST_CASE(allowed_transitions_are_the_graphs)
{
    const Sample sample;
    for (int from = 0; from < 12; ++from) {
        if (from == 10)
            continue;
        sample.set_job(from);
        std::set<std::string> expected;
        for (const auto& [name, edges] : job_graph) {
            if (edges.first.contains(from))
                expected.insert(name);
        }
        std::set<std::string> shown;
        const Answer detail = get("/api/jobs/" + sample.job + "/");
        for (const auto& one : detail.at("allowed_transitions").as_array())
            shown.insert(std::string(one.as_string()));
        BOOST_TEST(shown == expected, boost::test_tools::per_element());
        std::set<std::string> open;
        const Answer moves = get("/api/jobs/" + sample.job + "/transition/");
        for (const auto& one : moves.at("transitions").as_array()) {
            if (one.at("open").as_bool())
                open.insert(std::string(one.at("transition").as_string()));
        }
        BOOST_TEST(open == expected, boost::test_tools::per_element());
    }
    const Answer refused = move("jobs", sample.job, "to_complete");
    BOOST_TEST(refused.at("error.allowed_transitions").is_array());
}

BOOST_AUTO_TEST_CASE(an_unknown_name_is_422_and_an_alias_is_known)
{
    const Sample sample;
    BOOST_TEST(move("jobs", sample.job, "to_nowhere").status == 422);
    BOOST_TEST(
        write("POST", "/api/jobs/" + sample.job + "/transition/", R"({"comment":"x"})").status ==
        422);
    const Answer all = write("POST", "/api/jobs/" + sample.job + "/transition/",
                             R"({"transition":"to_nowhere","comment":5,"x":1})");
    for (const char* name : {"transition", "comment", "x"})
        BOOST_TEST(all.has(std::string("error.details.") + name), name);
    const Answer done = write("POST", "/api/jobs/" + sample.job + "/transition/",
                              R"({"transition":"to_completed","comment":"All done"})");
    BOOST_TEST(done.status == 200);
    BOOST_TEST(done.at("status") == "completed");
    BOOST_TEST(!done.at("completion_date").is_null());
    BOOST_TEST(test::scalar("select category || ' ' || note from note where content_type = 'job' "
                            "and object_id = $1::bigint and not is_system_note",
                            {sample.job}) == "status_change All done");
}

BOOST_AUTO_TEST_CASE(a_comment_is_as_long_as_a_note_counted_in_characters)
{
    const Sample sample;
    const auto commented = [&](int characters) {
        std::string comment;
        for (int i = 0; i < characters; ++i)
            comment += "é";
        return write("POST", "/api/jobs/" + sample.job + "/transition/",
                     R"({"transition":"to_complete","comment":")" + comment + "\"}")
            .status;
    };
    BOOST_TEST(move("jobs", sample.job, "to_complete\",\"comment\":\" ").status == 422); // blanks
    BOOST_TEST(commented(20001) == 422);
    BOOST_TEST(commented(20000) == 200);
}

BOOST_AUTO_TEST_CASE(each_guard_that_fails_is_named)
{
    const Sample sample;
    sample.set_job(2);
    test::sql("update job set description = '', high_risk = true where id = $1::bigint",
              {sample.job});
    sample.set_phase(16);
    const Answer scope = move("jobs", sample.job, "to_scope_pending_signoff");
    BOOST_TEST(scope.status == 422);
    BOOST_TEST(complaints(scope) == 3U);
    sample.set_job(7);
    test::sql("update phase set status = 7, feedback_scope_correct = null, link_deliverable = '', "
              "link_tech_data = '', link_report_data = '' where id = $1::bigint",
              {sample.phase});
    const Answer review = move("phases", sample.phase, "to_pending_tech_qa");
    BOOST_TEST(review.status == 422);
    BOOST_TEST(complaints(review) == 4U);
    test::sql("update phase set status = 1, project_lead_id = null, report_author_id = null where "
              "id = $1::bigint",
              {sample.phase});
    test::sql("delete from timeslot where phase_id = $1::bigint", {sample.phase});
    sample.set_job(2);
    const Answer schedule = move("phases", sample.phase, "to_sched_confirmed");
    BOOST_TEST(schedule.status == 422);
    BOOST_TEST(complaints(schedule) == 4U);
}

BOOST_AUTO_TEST_CASE(rights_among_the_guards_are_403)
{
    const Sample sample;
    test::sql("insert into timeslot (user_id, phase_id, start_at, end_at) values (1, $1::bigint, "
              "'2099-01-01T09:00Z', '2099-01-01T17:00Z')",
              {sample.phase}); // john is on the team
    sample.set_job(1);
    BOOST_TEST(move("jobs", sample.job, "to_scoping", "john.doe").status == 403);
    BOOST_TEST(move("jobs", sample.job, "to_scoping", "sarah.johnson").status == 200);
    BOOST_TEST(test::scalar("select user_id from job_scoper where job_id = $1::bigint",
                            {sample.job}) == "5");
    sample.set_job(4);
    BOOST_TEST(move("jobs", sample.job, "to_scope_complete", "john.doe").status == 403);
    sample.set_job(7);
    sample.set_phase(9);
    BOOST_TEST(move("phases", sample.phase, "to_tech_qa_updates", "sarah.johnson").status == 403);
    test::sql("update phase set techqa_by_id = 5 where id = $1::bigint", {sample.phase});
    BOOST_TEST(move("phases", sample.phase, "to_tech_qa_updates").status == 403); // admin as well
    BOOST_TEST(move("phases", sample.phase, "to_tech_qa_updates", "sarah.johnson").status == 200);
    BOOST_TEST(move("jobs", sample.job, "to_complete", "olivia.outside").status == 404);
}

BOOST_AUTO_TEST_CASE(moves_carry_others_along)
{
    const Sample lost;
    lost.set_job(5);
    lost.set_phase(2);
    BOOST_TEST(move("jobs", lost.job, "to_lost").status == 200);
    BOOST_TEST(status_of("phase", lost.phase) == "16");
    BOOST_TEST(test::number("select count(*) from timeslot where phase_id = $1::bigint",
                            {lost.phase}) == 0);
    agrees("phase", lost.phase);

    const Sample cancelled; // the phase was so before, and has a slot all the same
    cancelled.set_job(5);
    cancelled.set_phase(16);
    const std::string slots = "select count(*) from timeslot where phase_id = $1::bigint";
    BOOST_TEST(test::number(slots, {cancelled.phase}) > 0);
    BOOST_TEST(move("jobs", cancelled.job, "to_lost").status == 200);
    BOOST_TEST(test::number(slots, {cancelled.phase}) == 0);

    const Sample signed_off;
    signed_off.set_job(4);
    signed_off.set_phase(0);
    BOOST_TEST(move("jobs", signed_off.job, "to_scope_complete").status == 200);
    BOOST_TEST(status_of("phase", signed_off.phase) == "1");
    BOOST_TEST(move("phases", signed_off.phase, "to_sched_confirmed").status == 200);
    BOOST_TEST(status_of("job", signed_off.job) == "6");
    agrees("job", signed_off.job);

    const Sample delivered;
    delivered.set_phase(14);
    BOOST_TEST(move("phases", delivered.phase, "to_delivered").status == 200);
    BOOST_TEST(status_of("job", delivered.job) == "8");
    BOOST_TEST(move("phases", delivered.phase, "to_cancelled").status == 409);
    BOOST_TEST(move("phases", delivered.phase, "to_archived").status == 200);

    const Sample deleted;
    BOOST_TEST(write("DELETE", "/api/jobs/" + deleted.job + "/", "").status == 204);
    BOOST_TEST(status_of("phase", deleted.phase) == "18");
    BOOST_TEST(test::number("select count(*) from event where name = 'job.deleted' and object_id = "
                            "$1::bigint",
                            {deleted.job}) == 1);
}

BOOST_AUTO_TEST_CASE(slots_move_phases_by_themselves)
{
    const Sample sample;
    test::sql("delete from timeslot where phase_id = $1::bigint", {sample.phase});
    sample.set_phase(1);
    const std::string slot = R"({"user":1,"phase":)" + sample.phase +
                             R"(,"slot_type":8,"start":"2099-01-01T09:00:00Z",
        "end":"2099-01-01T17:00:00Z","delivery_role":1})";
    BOOST_TEST(write("POST", "/api/timeslots/", slot, "john.doe").status == 403);
    const Answer made = write("POST", "/api/timeslots/", slot, "sarah.johnson");
    BOOST_REQUIRE(made.status == 201);
    BOOST_TEST(status_of("phase", sample.phase) == "2");
    BOOST_TEST(test::scalar("select actor_id is null from audit where object_type = 'phase' and "
                            "object_id = $1::bigint and action = 'transition'",
                            {sample.phase}) == "t");
    const std::string path = "/api/timeslots/" + made.text("id") + "/";
    BOOST_TEST(write("PATCH", path, R"({"end":"2098-01-01T17:00:00Z"})").status == 422);
    BOOST_TEST(write("DELETE", path, "", "sarah.johnson").status == 204);
    BOOST_TEST(status_of("phase", sample.phase) == "1");
}

BOOST_AUTO_TEST_SUITE_END()
