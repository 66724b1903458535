// Who has which deliveries, and for how long (rules O3.1, O3.2): a webhook's are with one sender at
// a time, and nobody's who is no more.
#include "tests/support/fixtures.hpp"
#include "tests/support/sender.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <thread>

using namespace outgoing;
using test::failure;
using test::hook_of;
using test::new_job;
using test::of_delivery;
using test::patch;
using test::Sender;
using test::success;

BOOST_AUTO_TEST_SUITE(holding)

BOOST_AUTO_TEST_CASE(what_a_sender_leaves_behind_is_taken_by_another)
{
    Sender sender;
    hook_of(R"(["job.*"])");
    new_job();
    const std::vector<Taken> lost = sender.take();
    BOOST_REQUIRE(lost.size() == 1u);
    db::Session session({.conninfo = test::app_conninfo()});
    Queue other(session, test::catalogue(), sender.vault);
    other.stay_alive();
    other.reclaim();
    BOOST_TEST(other.take(10, 10).empty());
    test::sql("update sender set alive_until = now() - interval '1 s' where id = (select taken_by "
              "from delivery where num = $1::bigint)",
              {std::to_string(lost[0].num)});
    other.reclaim();
    BOOST_TEST(other.take(10, 10).size() == 1u);
    sender.queue.record({success(lost[0])}); // it is another's now
    BOOST_TEST(of_delivery(lost[0], "status") == "pending");
    other.record({success(lost[0])});
    BOOST_TEST(of_delivery(lost[0], "status || attempts") == "succeeded1");
    other.leave();
}

BOOST_AUTO_TEST_CASE(a_hook_is_with_one_sender_at_a_time)
{
    Sender sender;
    hook_of(R"(["job.*"])");
    new_job();
    new_job();
    sender.deal();
    const std::vector<Taken> first = sender.queue.take(1, 1);
    BOOST_REQUIRE(first.size() == 1u);
    db::Session session({.conninfo = test::app_conninfo()});
    Queue other(session, test::catalogue(), sender.vault);
    other.stay_alive();
    BOOST_TEST(other.take(10, 10).empty());
    BOOST_TEST(other.next_due(5) == 5);
    BOOST_TEST(sender.queue.next_due(5) == 0);
    sender.queue.record({success(first[0])});
    const std::vector<Taken> second = other.take(10, 10);
    BOOST_TEST(second.size() == 1u);
    // Its connection ends, and with it what it held.
    session.disconnect();
    bool reclaimed = false;
    for (int look = 0; look < 100 && !reclaimed; ++look) { // the server has to notice
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        reclaimed = sender.queue.reclaim();
    }
    BOOST_TEST(reclaimed);
    BOOST_TEST(sender.queue.take(10, 10).size() == 1u);
}

BOOST_AUTO_TEST_CASE(what_waits_for_one_that_hangs_is_looked_at_less_and_less_often)
{
    Sender sender;
    hook_of(R"(["job.*"])");
    const std::string job = new_job();
    const std::vector<Taken> head = sender.take();
    BOOST_REQUIRE(head.size() == 1u);
    patch("jobs/" + job + "/", R"({"title":"V"})");
    const auto put_off_ms = [&](const std::string& under_way_for) {
        test::sql(
            "update delivery set next_attempt_at = now() - $1::interval where num = $2::bigint",
            {under_way_for, std::to_string(head[0].num)});
        test::sql("update delivery set next_attempt_at = now() where taken_by is null");
        BOOST_TEST(sender.take().empty());
        return test::number(
            "select (extract(epoch from next_attempt_at - now()) * 1000)::bigint from delivery "
            "where taken_by is null");
    };
    BOOST_TEST(put_off_ms("100 ms") <= 100);
    const auto later = put_off_ms("2 s");
    BOOST_TEST((later > 300 && later <= 600), later);
    const auto last = put_off_ms("9 s");
    BOOST_TEST((last > 700 && last <= 1000), last);
}

BOOST_AUTO_TEST_CASE(hooks_that_fail_get_a_share)
{
    Sender sender;
    const std::string hook = hook_of(R"(["job.*"])");
    for (int i = 0; i < 6; ++i)
        new_job();
    sender.deal();
    BOOST_TEST(sender.queue.take(1000, 2).size() == 2u); // nothing has succeeded so far
    test::sql("update delivery set taken_by = null");
    test::sql("update webhook set failing_since = now()");
    BOOST_TEST(sender.queue.take(1000, 1000).size() == 4u);
    test::sql("update delivery set taken_by = null");
    test::sql("update webhook set failing_since = null, last_success_at = now()");
    const std::vector<Taken> taken = sender.queue.take(1000, 0);
    BOOST_TEST(taken.size() == 6u);
    BOOST_CHECK(taken[0].standing == Standing::sound);
}

BOOST_AUTO_TEST_CASE(where_there_is_nothing_to_do_nothing_is_due_soon)
{
    Sender sender;
    BOOST_TEST(sender.queue.next_due(5) == 5);
    hook_of(R"(["job.*"])");
    new_job();
    sender.deal();
    BOOST_TEST(sender.queue.next_due(5) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
