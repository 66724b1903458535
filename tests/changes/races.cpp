// Several workers at the same rows: exactly one wins, nothing is lost or doubled.
#include "db/transaction.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <barrier>
#include <chrono>
#include <functional>
#include <map>
#include <thread>

namespace {

using test::Answer;
using test::Worker;

constexpr int workers = 6;

/// What each of several workers got, when all began at the same moment.
std::map<int, int> raced(const std::function<Answer(Worker&, int)>& act)
{
    test::token_of("admin");
    std::barrier start(workers);
    std::vector<int> statuses(workers);
    std::vector<std::thread> threads;
    for (int i = 0; i < workers; ++i)
        threads.emplace_back([&, i] {
            Worker worker;
            worker.write("GET", "/api/health/", "", test::nobody);
            start.arrive_and_wait();
            statuses[static_cast<std::size_t>(i)] = act(worker, i).status;
        });
    for (std::thread& thread : threads)
        thread.join();
    std::map<int, int> counts;
    for (const int status : statuses)
        ++counts[status];
    return counts;
}

struct Request {
    std::string method, path, body;
};

/// What the requests get that wait for `change`, in a statement like this, until it is committed.
std::vector<int> waited_for(db::Transaction& change, const std::string& statement,
                            const std::string& user, const std::vector<Request>& requests)
{
    if (user != test::nobody)
        test::token_of(user);
    std::vector<int> statuses(requests.size());
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < requests.size(); ++i)
        threads.emplace_back([&, i] {
            Worker worker;
            const Request& request = requests[i];
            statuses[i] = worker.write(request.method, request.path, request.body, user).status;
        });
    // Only their own role is shown what they run.
    db::Session watcher({.conninfo = test::app_conninfo()});
    std::size_t waiting = 0;
    for (int tries = 0; waiting < requests.size() && tries < 2000; ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        waiting = static_cast<std::size_t>(
            watcher
                .run({"select count(*) from pg_stat_activity where wait_event_type = 'Lock' and "
                      "datname = current_database() and query like $1::text",
                      {statement}})
                .integer(0, 0));
    }
    BOOST_TEST(waiting == requests.size());
    change.commit();
    for (std::thread& thread : threads)
        thread.join();
    return statuses;
}

} // namespace

BOOST_AUTO_TEST_SUITE(races)

BOOST_AUTO_TEST_CASE(of_the_same_moves_one_wins)
{
    for (int round = 0; round < 5; ++round) {
        const std::string id = test::new_job();
        const auto got = raced([&](Worker& worker, int) {
            return worker.write("POST", "/api/jobs/" + id + "/transition/",
                                R"({"transition":"to_pending_scope"})");
        });
        BOOST_TEST((got == std::map<int, int>{{200, 1}, {409, workers - 1}}));
        BOOST_TEST(test::number("select count(*) from audit where object_type = 'job' and action = "
                                "'transition' and object_id = $1::bigint",
                                {id}) == 1);
    }
}

BOOST_AUTO_TEST_CASE(of_the_same_unique_values_one_wins)
{
    const auto got = raced([](Worker& worker, int i) {
        return worker.write("POST", "/api/users/",
                            R"({"username":"raced)" + std::to_string(i) +
                                R"(","email":"raced@company.example"})");
    });
    BOOST_TEST((got == std::map<int, int>{{201, 1}, {409, workers - 1}}));
}

BOOST_AUTO_TEST_CASE(slugs_and_numbers_are_given_once)
{
    const auto slugs = raced([](Worker& worker, int i) {
        return worker.write("POST", "/api/client/",
                            R"({"name":"Same slug)" +
                                std::string(static_cast<std::size_t>(i), '!') + "\"}");
    });
    BOOST_TEST((slugs == std::map<int, int>{{201, workers}}));
    BOOST_TEST(
        test::number("select count(distinct slug) from client where slug like 'same-slug%'") ==
        workers);
    const std::string job = test::new_job();
    test::sql("update job set status = 2 where id = $1::bigint", {job});
    const auto phases = raced([&](Worker& worker, int) {
        return worker.write("POST", "/api/phases/", R"({"name":"P","job":)" + job + "}");
    });
    BOOST_TEST((phases == std::map<int, int>{{201, workers}}));
    BOOST_TEST(test::scalar("select min(phase_number) || ' ' || max(phase_number) || ' ' || "
                            "count(distinct phase_number) from phase where job_id = $1::bigint",
                            {job}) == "1 6 6");
}

BOOST_AUTO_TEST_CASE(of_patches_with_the_same_tag_one_wins)
{
    const std::string path = "/api/jobs/" + test::new_job() + "/";
    const std::string tag = test::get(path).header("ETag");
    const auto got = raced([&](Worker& worker, int i) {
        return worker.write("PATCH", path, R"({"title":"by )" + std::to_string(i) + "\"}", "admin",
                            {{"if-match", tag}});
    });
    BOOST_TEST((got == std::map<int, int>{{200, 1}, {412, workers - 1}}));
}

BOOST_AUTO_TEST_CASE(one_key_does_one_thing)
{
    const std::int64_t before = test::number("select count(*) from job");
    const auto got = raced([](Worker& worker, int) {
        return worker.write("POST", "/api/jobs/", R"({"title":"T","client":15,"unit":3})", "admin",
                            {{"idempotency-key", "raced"}});
    });
    BOOST_TEST(test::number("select count(*) from job") == before + 1);
    for (const auto& [status, count] : got)
        BOOST_TEST((status == 201 || status == 409), status << " x " << count);
}

// The first was done: a retry is told so, however many there are.
BOOST_AUTO_TEST_CASE(retries_of_what_was_done_are_all_answered)
{
    const auto ask = [](Worker& worker, int) {
        return worker.write("POST", "/api/jobs/", R"({"title":"T","client":15,"unit":3})", "admin",
                            {{"idempotency-key", "retried"}});
    };
    Worker first;
    BOOST_TEST(ask(first, 0).status == 201);
    BOOST_TEST((raced(ask) == std::map<int, int>{{201, workers}}));
}

BOOST_AUTO_TEST_CASE(of_changes_of_attributes_with_the_same_tag_one_wins)
{
    const std::string path = "/api/attributes/admin";
    const std::string tag(test::get(path).header("ETag"));
    const auto got = raced([&](Worker& worker, int i) {
        return worker.write("PUT", path,
                            R"({"type":"cidr","action":"add","items":["10.66.)" +
                                std::to_string(i) + R"(.0/24"]})",
                            "admin", {{"if-match", tag}});
    });
    BOOST_TEST((got == std::map<int, int>{{200, 1}, {412, workers - 1}}));
}

// Seen when it was asked for, private before it could be used.
BOOST_AUTO_TEST_CASE(a_ticket_that_becomes_private_meanwhile_is_not_there)
{
    const std::string num = test::write("POST", "/api/ticket", R"({"type":"data"})", "john.doe")
                                .text("data.ticket.num");
    const std::string topic = "/api/ticket/topic/" + num + ":data:mine";
    test::write("POST", "/api/ticket/" + num + "/topic", R"({"name":"mine"})", "emily.clark");
    db::Session owner({.conninfo = test::app_conninfo()});
    db::Transaction change(owner, db::Transaction::Kind::read_write);
    owner.run({"update ticket set private = true where num = $1::bigint", {num}});
    const std::vector<int> statuses =
        waited_for(change, "%from ticket t%for % of t%", "emily.clark",
                   {{"POST", "/api/ticket/" + num + "/topic", R"({"name":"late"})"},
                    {"PUT", topic, R"({"content":"late"})"},
                    {"DELETE", topic, ""}});
    BOOST_TEST(statuses == std::vector<int>(3, 404), boost::test_tools::per_element());
    BOOST_TEST(test::number("select count(*) from ticket_topic where ticket_num = $1::bigint",
                            {num}) == 1);
}

// Judged as it is when the lock is theirs, not as it was when they asked.
BOOST_AUTO_TEST_CASE(nothing_is_added_to_a_job_that_closes_meanwhile)
{
    const std::string job = test::new_job();
    const std::string other = test::new_job();
    test::sql("update job set status = 5 where id = any(array[$1::bigint, $2::bigint])",
              {job, other});
    const auto phase_of = [](const std::string& of) {
        return test::write("POST", "/api/phases/", R"({"name":"P","job":)" + of + "}").text("id");
    };
    const std::string phase = phase_of(job);
    const std::string times = R"("start":"2030-01-07T09:00:00Z","end":"2030-01-07T17:00:00Z")";
    const auto slot_of = [&](const std::string& of) {
        return R"({"user":1,"slot_type":8,"phase":)" + of + "," + times + "}";
    };
    const std::string slot =
        test::write("POST", "/api/timeslots/", slot_of(phase_of(other))).text("id");
    db::Session owner({.conninfo = test::app_conninfo()});
    db::Transaction change(owner, db::Transaction::Kind::read_write);
    owner.run({"update job set status = 9 where id = $1::bigint", {job}});
    const std::string late = R"({"name":"late","job":)" + job + "}";
    const std::vector<int> statuses =
        waited_for(change, "select 1 from job j%for no key update", "admin",
                   {{"POST", "/api/phases/", late},
                    {"POST", "/api/phases/batch/", "{\"phases\":[" + late + "]}"},
                    {"POST", "/api/timeslots/", slot_of(phase)},
                    {"PATCH", "/api/timeslots/" + slot + "/", R"({"phase":)" + phase + "}"},
                    {"PATCH", "/api/phases/" + phase + "/", R"({"description":"late"})"}});
    BOOST_TEST(statuses == (std::vector<int>{409, 422, 409, 409, 409}),
               boost::test_tools::per_element());
    BOOST_TEST(test::number("select count(*) from phase where job_id = $1::bigint", {job}) == 1);
    BOOST_TEST(test::number("select count(*) from timeslot where phase_id = $1::bigint", {phase}) ==
               0);
}

BOOST_AUTO_TEST_CASE(nobody_joins_a_unit_who_is_deactivated_meanwhile)
{
    const std::string id =
        test::write("POST", "/api/users/", R"({"username":"joining","email":"j@company.example"})")
            .text("id");
    const std::string body = R"({"user":)" + id + R"(,"roles":["consultant"]})";
    db::Session owner({.conninfo = test::app_conninfo()});
    db::Transaction change(owner, db::Transaction::Kind::read_write);
    owner.run({"update user_account set is_active = false where id = $1::bigint", {id}});
    const std::vector<int> statuses = waited_for(
        change, "select 1 from user_account u%for no key update", "admin",
        {{"POST", "/api/orgunit/3/members/", body}, {"POST", "/api/orgunit/1/members/", body}});
    BOOST_TEST(statuses == std::vector<int>(2, 409), boost::test_tools::per_element());
    BOOST_TEST(test::number("select count(*) from unit_member where user_id = $1::bigint", {id}) ==
               0);
}

// Users before roles, like everything that recomputes rights: otherwise the two wait for each
// other.
BOOST_AUTO_TEST_CASE(a_role_changes_after_those_who_have_it_are_held)
{
    const std::string role =
        test::write("POST", "/api/roles/", R"({"name":"Held","permissions":["can_view_jobs"]})")
            .text("id");
    test::sql("insert into unit_member_role (member_id, role_id) select m.id, $1::bigint from "
              "unit_member m where m.unit_id = 3 and m.user_id = 5",
              {role});
    db::Session owner({.conninfo = test::app_conninfo()});
    db::Transaction change(owner, db::Transaction::Kind::read_write);
    owner.run({"select 1 from user_account where id = 5 for no key update", {}});
    const std::vector<int> statuses =
        waited_for(change, "select 1 from user_account u%for no key update", "admin",
                   {{"PATCH", "/api/roles/" + role + "/", R"({"permissions":["can_add_job"]})"}});
    BOOST_TEST(statuses == std::vector<int>(1, 200), boost::test_tools::per_element());
    test::sql("delete from unit_member_role where role_id = $1::bigint", {role});
}

// Verified with the password as it was, before it was changed or the person left.
BOOST_AUTO_TEST_CASE(nobody_logs_in_with_what_changes_meanwhile)
{
    const std::string password = "A long password 1";
    const std::string id =
        test::write("POST", "/api/users/",
                    R"({"username":"leaving","email":"leaving@company.example","password":")" +
                        password + "\"}")
            .text("id");
    const std::string body = R"({"username":"leaving","password":")" + password + "\"}";
    db::Session owner({.conninfo = test::app_conninfo()});
    db::Transaction change(owner, db::Transaction::Kind::read_write);
    owner.run({"update user_account set password_hash = 'other' where id = $1::bigint", {id}});
    const std::vector<int> statuses =
        waited_for(change, "%password_hash = %for no key update of u%", test::nobody,
                   {{"POST", "/api/auth/login/", body}, {"POST", "/api/auth/token/", body}});
    BOOST_TEST(statuses == std::vector<int>(2, 401), boost::test_tools::per_element());
    BOOST_TEST(test::number("select (select count(*) from session where user_id = $1::bigint) + "
                            "(select count(*) from api_token where user_id = $1::bigint)",
                            {id}) == 0);
}

BOOST_AUTO_TEST_CASE(an_agreement_is_not_overdrawn_together)
{
    const std::string id =
        test::write("POST", "/api/client/15/framework_agreements/",
                    R"({"name":"Raced","total_value":100,"allow_over_allocation":false})")
            .text("id");
    const auto got = raced([&](Worker& worker, int) {
        return worker.write("POST", "/api/jobs/",
                            R"({"title":"T","client":15,"unit":3,"revenue":40,
            "framework_agreement":)" +
                                id + "}");
    });
    BOOST_TEST((got == std::map<int, int>{{201, 2}, {409, workers - 2}}));
}

BOOST_AUTO_TEST_CASE(jobs_of_a_client_that_is_deleted_meanwhile_are_refused_or_keep_it)
{
    for (int round = 0; round < 3; ++round) {
        const std::string client = test::write("POST", "/api/client/",
                                               R"({"name":"Going )" + std::to_string(round) + "\"}")
                                       .text("id");
        raced([&](Worker& worker, int i) {
            const std::string job = R"({"title":"T","client":)" + client + R"(,"unit":3})";
            return i == 0 ? worker.write("DELETE", "/api/client/" + client + "/", "")
                          : worker.write("POST", "/api/jobs/batch/",
                                         "{\"jobs\":[" + job + "," + job + "]}");
        });
        const std::int64_t jobs =
            test::number("select count(*) from job where client_id = $1::bigint", {client});
        BOOST_TEST(jobs % 2 == 0);
        BOOST_TEST((jobs == 0 || test::number("select count(*) from client where id = $1::bigint",
                                              {client}) == 1));
    }
}

BOOST_AUTO_TEST_SUITE_END()
