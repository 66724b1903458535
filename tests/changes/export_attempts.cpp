// Attempts at a run and at a message: how often, with which pauses, and what becomes of those that
// were not finished (rule O4.3).
#include "handlers/exporting/messages.hpp"
#include "handlers/exporting/store.hpp"
#include "tests/support/exports.hpp"

#include <boost/test/unit_test.hpp>

#include <array>

namespace {

using test::Answer;
using test::export_session;
using test::get;
using test::post_export;
using test::run_of;
using test::runs;
using Process = test::ExportProcess;

} // namespace

BOOST_AUTO_TEST_SUITE(export_attempts)

BOOST_AUTO_TEST_CASE(a_process_that_died_leaves_a_run_that_is_started_again_from_nothing)
{
    Process process;
    process.run_all();
    const std::string id = post_export("\"active\":false").text("id");
    const std::string run = run_of(id);
    const auto dead = exporting::take(export_session());
    BOOST_REQUIRE(dead.has_value());
    exporting::PieceWriter writer(export_session(), *dead, 1 << 20);
    writer.put("half a file");
    writer.finish();
    BOOST_TEST(!process.run()); // it is held
    test::sql("update export_run set leased_until = now() where id = $1::bigint", {run});
    BOOST_TEST(process.run());
    const Answer done = get(runs(id) + run + "/", "john.doe");
    BOOST_TEST(done.text("status") == "succeeded", done.body);
    BOOST_TEST(done.text("attempts") == "2");
    const std::string file = get(runs(id) + run + "/download/", "john.doe").body;
    BOOST_TEST(file.find("half a file") == std::string::npos);
    // The first one comes back, too late.
    BOOST_TEST(!exporting::renew(export_session(), *dead));
    exporting::end(export_session(), *dead, "failed", "late");
    BOOST_TEST(get(runs(id) + run + "/", "john.doe").text("status") == "succeeded");
}

BOOST_AUTO_TEST_CASE(attempts_end_after_the_fifth)
{
    const std::array<std::string, 4> pauses = {"1", "5", "15", "60"};
    const auto waits = [](const std::string& run) {
        return test::scalar("select round(extract(epoch from next_attempt_at - now()) / 60)::int "
                            "from export_run where id = $1::bigint",
                            {run});
    };
    Process process;
    process.run_all();
    const std::string id = post_export("\"active\":false").text("id");
    const std::string run = run_of(id);
    for (int attempt = 1; attempt <= 5; ++attempt) {
        const auto held = exporting::take(export_session());
        BOOST_REQUIRE(held.has_value());
        exporting::put_off(export_session(), *held, "it was not to be");
        const Answer now = get(runs(id) + run + "/", "john.doe");
        BOOST_TEST(now.text("status") == (attempt < 5 ? "queued" : "failed"));
        BOOST_TEST(now.text("error") == "it was not to be");
        BOOST_TEST(waits(run) == (attempt < 5 ? pauses[static_cast<std::size_t>(attempt) - 1]
                                              : std::string("null")));
        BOOST_TEST(!process.run());
        test::sql("update export_run set next_attempt_at = now() where id = $1::bigint and status "
                  "= 'queued'",
                  {run});
    }
}

BOOST_AUTO_TEST_CASE(notices_are_tried_as_often_and_with_the_same_pauses)
{
    const exporting::Settings settings{
        .server = {.url = "smtp://127.0.0.1:1", .from = {.address = "chaotica@api.test"}}};
    mail::Client client(settings.server, [] { return false; });
    test::sql("delete from mail");
    test::sql("select mail_later('a@example.org', 'S', 'B', 'often')");
    std::vector<std::string> pauses;
    while (exporting::send_notice(export_session(), client, settings)) {
        pauses.push_back(test::scalar(
            "select round(extract(epoch from next_attempt_at - now()) / 60)::int from mail"));
        BOOST_TEST(!exporting::send_notice(export_session(), client, settings));
        test::sql("update mail set next_attempt_at = now() where next_attempt_at is not null");
    }
    BOOST_TEST(pauses == (std::vector<std::string>{"1", "5", "15", "60", "null"}),
               boost::test_tools::per_element());
    BOOST_TEST(test::scalar("select sent_at is null and error <> '' from mail") == "t");
}

BOOST_AUTO_TEST_CASE(a_process_that_is_stopped_gives_back_what_it_has)
{
    Process process;
    process.run_all();
    const std::string id = post_export("\"active\":false").text("id");
    const std::string run = run_of(id);
    process.give_up = true;
    process.run();
    BOOST_TEST(get(runs(id) + run + "/", "john.doe").text("status") == "queued");
    BOOST_TEST(get(runs(id) + run + "/", "john.doe").text("attempts") == "0");
    process.give_up = false;
    process.run();
    BOOST_TEST(get(runs(id) + run + "/", "john.doe").text("status") == "succeeded");
}

BOOST_AUTO_TEST_SUITE_END()
