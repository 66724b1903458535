// Several workers at the same rows: exactly one wins, nothing is lost or doubled.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <barrier>
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

// Which no other 409 says: it is the only one that passes by itself.
BOOST_AUTO_TEST_CASE(a_retry_that_comes_too_early_is_told_when_to_come)
{
    const auto ask = [] {
        return test::write("POST", "/api/jobs/", R"({"title":"T","client":15,"unit":3})", "admin",
                           {{"idempotency-key", "early"}});
    };
    {
        const std::string lock = "(2, hashtext('early'))"; // of the admin's first request
        const test::Change first("select pg_advisory_lock" + lock,
                                 "select pg_advisory_unlock" + lock);
        const Answer early = ask();
        BOOST_TEST(early.status == 409);
        BOOST_TEST(early.header("Retry-After") == "1");
    }
    BOOST_TEST(ask().status == 201);
    BOOST_TEST(test::write("POST", "/api/services/", R"({"name":"Web Application Testing"})")
                   .header("Retry-After")
                   .empty());
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
