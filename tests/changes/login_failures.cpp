// Guessing passwords is slowed down, by account and by address (rule 11.16).
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <thread>
#include <vector>

using test::Answer;
using test::forget_failures;
using test::login;
using test::nobody;
using test::Person;
using test::person_password;

BOOST_AUTO_TEST_SUITE(login_failures)

BOOST_AUTO_TEST_CASE(five_failures_slow_an_account_down)
{
    const Person person("is.guessed");
    forget_failures();
    for (int i = 0; i < 5; ++i) {
        const Answer wrong = login("is.guessed", "wrong-password-here");
        BOOST_TEST(wrong.status == 401);
        BOOST_TEST(wrong.error_code() == "INVALID_CREDENTIALS");
    }
    const Answer slowed = login("is.guessed", person_password);
    BOOST_TEST(slowed.status == 429);
    BOOST_TEST(slowed.error_code() == "RATE_LIMIT_EXCEEDED");
    const int wait = std::stoi(slowed.header("Retry-After"));
    BOOST_TEST((wait > 20 && wait <= 30));
    BOOST_TEST(slowed.at("error.retry_after") == wait);
    const std::string lock =
        "select locked_until from login_failure where subject = 'user:" + person.id + "'";
    const std::string until = test::scalar(lock);
    login("is.guessed", "wrong-password-here");
    BOOST_TEST(test::scalar(lock) == until); // tries meanwhile don't prolong it
    const auto wait_over = [&] {
        test::sql("update login_failure set locked_until = now() - interval '1 second'");
    };
    wait_over();
    BOOST_TEST(login("is.guessed", "wrong-password-here").status == 401);
    BOOST_TEST(std::stoi(login("is.guessed", person_password).header("Retry-After")) >
               50); // doubled
    wait_over();
    BOOST_TEST(login("is.guessed", person_password).status == 200);
    BOOST_TEST(test::number("select count(*) from login_failure where subject like 'user:%'") == 0);
    for (int i = 0; i < 4; ++i)
        login("is.guessed", "wrong-password-here");
    test::sql("update login_failure set last_failure = now() - interval '16 minutes'");
    BOOST_TEST(login("is.guessed", "wrong-password-here").status == 401);
    BOOST_TEST(login("is.guessed", person_password).status == 200);
    forget_failures();
}

BOOST_AUTO_TEST_CASE(unknown_names_are_slowed_down_the_same_way)
{
    forget_failures();
    for (int i = 0; i < 5; ++i)
        BOOST_TEST(login("nobody.at.all", "wrong-password-here").error_code() ==
                   "INVALID_CREDENTIALS");
    BOOST_TEST(login("nobody.at.all", "wrong-password-here").status == 429);
    BOOST_TEST(test::number("select count(*) from login_failure where subject like '%nobody%'") ==
               0);
    forget_failures();
}

BOOST_AUTO_TEST_CASE(twenty_failures_slow_an_address_down)
{
    forget_failures();
    for (int i = 0; i < 20; ++i)
        BOOST_TEST(login("name" + std::to_string(i), "wrong-password-here").status == 401);
    BOOST_TEST(login("name.other", "wrong-password-here").status == 429);
    forget_failures();
}

BOOST_AUTO_TEST_CASE(names_that_nobody_has_count_in_any_case)
{
    forget_failures();
    for (const char* name :
         {"nobody.here", "Nobody.Here", "NOBODY.HERE", "nobody.Here", "nobody.herE"})
        BOOST_TEST(login(name, "wrong-password-here").status == 401, name);
    BOOST_TEST(login("noBody.here", "wrong-password-here").status == 429); // as for a name in use
    forget_failures();
}

BOOST_AUTO_TEST_CASE(successes_neither_lock_an_address_nor_keep_its_failures_alive)
{
    const Person person("shares.address");
    forget_failures();
    const auto fail = [](int from, int count) {
        for (int i = from; i < from + count; ++i)
            BOOST_TEST(login("other" + std::to_string(i), "wrong-password-here").status == 401);
    };
    const auto pass_minutes = [](const std::string& minutes) {
        const std::string gap = " - interval '" + minutes + " minutes'";
        test::sql("update login_failure set last_failure = last_failure" + gap +
                  ", locked_until = locked_until" + gap + ", times = array(select t" + gap +
                  " from unnest(times) as u(t) order by t)");
    };
    fail(0, 10);
    pass_minutes("10");
    BOOST_TEST(login("shares.address", person_password).status == 200);
    pass_minutes("10"); // the ten are 20 minutes old
    fail(10, 10);
    BOOST_TEST(login("shares.address", person_password).status == 200);
    fail(20, 10);
    BOOST_TEST(login("shares.address", person_password).status == 429);
    pass_minutes("1");
    BOOST_TEST(login("shares.address", person_password).status == 200);
    BOOST_TEST(login("shares.address", person_password).status == 200);
    forget_failures();
}

BOOST_AUTO_TEST_CASE(a_try_that_finds_no_place_to_be_verified_does_not_count)
{
    const Person person("finds.no.place");
    forget_failures();
    {
        const test::Change places(
            "select pg_advisory_lock(1885434739, n) from generate_series(0, 3) as n",
            "select pg_advisory_unlock(1885434739, n) from generate_series(0, 3) as n");
        const Answer busy = login("finds.no.place", person_password);
        BOOST_TEST(busy.status == 503);
        BOOST_TEST(busy.error_code() == "SERVICE_UNAVAILABLE");
        BOOST_TEST(!busy.header("Retry-After").empty());
    }
    BOOST_TEST(test::number("select coalesce(sum(failures), 0) from login_failure") == 0);
    BOOST_TEST(login("finds.no.place", person_password).status == 200);
}

BOOST_AUTO_TEST_CASE(guesses_at_the_same_time_all_count)
{
    const Person person("is.raced");
    forget_failures();
    std::atomic<int> judged = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] {
            test::Worker worker;
            const Answer answer =
                worker.write("POST", "/api/auth/login/",
                             R"({"username":"is.raced","password":"wrong-password-here"})", nobody);
            judged += answer.status == 401 ? 1 : 0;
        });
    for (std::thread& thread : threads)
        thread.join();
    BOOST_TEST(judged == 5);
    forget_failures();
}

BOOST_AUTO_TEST_SUITE_END()
