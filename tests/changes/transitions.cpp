// The two state machines, edge by edge against a copy of the domain document's tables, and what a
// move leaves behind (rules 4.3, 11.10).
#include "handlers/rest/describe/machine.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <set>

namespace {

using test::Answer;
using test::get;
using test::write;

// Domain, 2.2 and 2.4: move -> from -> to.
const std::map<std::string, std::pair<std::set<int>, int>> job_graph = {
    {"to_pending_scope", {{0}, 1}},        {"to_scoping", {{1, 4, 5}, 2}},
    {"to_additional_scope_req", {{2}, 3}}, {"to_scope_pending_signoff", {{2, 3}, 4}},
    {"to_scope_complete", {{4}, 5}},       {"to_pending_start", {{5}, 6}},
    {"to_in_progress", {{5, 6}, 7}},       {"to_complete", {{7}, 8}},
    {"to_lost", {{0, 1, 2, 3, 5, 6}, 9}},  {"to_delete", {{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11}, 10}},
    {"to_archive", {{8, 9}, 11}},
};
const std::map<std::string, std::pair<std::set<int>, int>> phase_graph = {
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
struct Sample {
    std::string job;
    std::string phase;

    Sample()
    {
        job = write("POST", "/api/jobs/",
                    R"({"title":"T","client":15,"unit":3,"description":"Scope"})")
                  .text("id");
        test::sql("update job set status = 7 where id = $1::bigint", {job});
        phase = write("POST", "/api/phases/", R"({"job":)" + job + R"(,"name":"P","project_lead":2,
            "report_author":2,"techqa_by":2,"presqa_by":2,"link_deliverable":"a",
            "link_tech_data":"b","link_report_data":"c","feedback_scope_correct":true,
            "techqa_report_rating":3,"presqa_report_rating":3})")
                    .text("id");
        test::sql("insert into feedback (phase_id, author_id, type, body) select $1::bigint, 2, t, "
                  "'x' from unnest('{technical,presentation}'::text[]) t",
                  {phase});
        slot();
    }
    void slot() const
    {
        test::sql("insert into timeslot (user_id, phase_id, slot_type_id, start_at, end_at) values "
                  "(2, $1::bigint, 8, '2099-01-01T09:00Z', '2099-01-01T17:00Z')",
                  {phase});
    }
    void set_job(int status) const
    {
        test::sql("update job set status = $2::smallint where id = $1::bigint",
                  {job, std::to_string(status)});
    }
    void set_phase(int status) const
    {
        test::sql("update phase set status = $2::smallint where id = $1::bigint",
                  {phase, std::to_string(status)});
    }
};

Answer move(const std::string& resource, const std::string& id, const std::string& name,
            const std::string& user = "admin")
{
    return write("POST", "/api/" + resource + "/" + id + "/transition/",
                 R"({"transition":")" + name + "\"}", user);
}

std::string status_of(const std::string& table, const std::string& id)
{
    return test::scalar("select status from " + table + " where id = $1::bigint", {id});
}

std::size_t complaints(const Answer& answer)
{
    return answer.at("error.details").as_object().size();
}

/// Moves recorded in notes, audit rows and events of an object, which have to agree.
void agrees(const std::string& kind, const std::string& id)
{
    const std::vector<db::Value> object = {kind, id};
    const auto moves = test::column(
        "select changes -> 'status' ->> 1 from audit where object_type = $1::text and object_id = "
        "$2::bigint and action = 'transition' order by id",
        object);
    BOOST_TEST(moves == test::column("select data ->> 'new_status' from event where object_type = "
                                     "$1::text and object_id = $2::bigint and name like "
                                     "'%.status_changed' order by id",
                                     object),
               boost::test_tools::per_element());
    BOOST_TEST(moves.size() ==
               test::column("select id from note where content_type = $1::text and object_id = "
                            "$2::bigint and is_system_note and note like 'Moved to %'",
                            object)
                   .size());
}

/// Of the copied table, by the numbers that the demo's own statuses have.
void every_recorded_move_is_an_edge(
    const std::string& kind, const std::string& id,
    const std::map<std::string, std::pair<std::set<int>, int>>& graph)
{
    const auto& states = test::catalogue().at(kind + "s").writing.machine->states;
    const auto number = [&](const std::string& name) {
        for (const rest::describe::Choice& state : states) {
            if (state.name == name)
                return std::stoi(state.stored);
        }
        return -1;
    };
    for (const std::string& move : test::column(
             "select (changes -> 'status' ->> 0) || ' ' || (changes -> 'status' ->> 1) from audit "
             "where object_type = $1::text and object_id = $2::bigint and action = 'transition'",
             {kind, id})) {
        const std::size_t blank = move.find(' ');
        const int from = number(move.substr(0, blank));
        const int to = number(move.substr(blank + 1));
        const bool edge = std::any_of(graph.begin(), graph.end(), [&](const auto& one) {
            return one.second.first.contains(from) && one.second.second == to;
        });
        BOOST_TEST(edge, kind << " " << move);
    }
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

BOOST_AUTO_TEST_CASE(random_moves_by_random_people_leave_nothing_out_of_step)
{
    std::mt19937 random(20261124); // NOLINT: the same sequence each time
    const std::vector<std::string> people = {"admin", "sarah.johnson", "john.doe"};
    std::vector<std::string> job_moves;
    std::vector<std::string> phase_moves;
    for (const auto& one : job_graph)
        job_moves.push_back(one.first);
    for (const auto& one : phase_graph)
        phase_moves.push_back(one.first);
    for (int round = 0; round < 12; ++round) {
        const Sample sample;
        sample.set_job(static_cast<int>(random() % 8));
        sample.set_phase(static_cast<int>(random() % 14));
        for (int step = 0; step < 25; ++step) {
            const bool job = random() % 3 == 0;
            const auto& names = job ? job_moves : phase_moves;
            const std::string& name = names[random() % names.size()];
            const Answer answer = move(job ? "jobs" : "phases", job ? sample.job : sample.phase,
                                       name, people[random() % people.size()]);
            BOOST_TEST((answer.status == 200 || answer.status == 403 || answer.status == 404 ||
                        answer.status == 409 || answer.status == 422),
                       answer.body);
            agrees("job", sample.job);
            agrees("phase", sample.phase);
        }
        every_recorded_move_is_an_edge("job", sample.job, job_graph);
        every_recorded_move_is_an_edge("phase", sample.phase, phase_graph);
    }
}

BOOST_AUTO_TEST_SUITE_END()
