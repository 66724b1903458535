// What time brings about (`chaotica clock`), who may do what (`chaotica audit`), and the diagrams.
#include "handlers/program/clock.hpp"
#include "handlers/program/audit.hpp"
#include "handlers/rest/describe/machine.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>

namespace {

using test::write;

db::Session& app_session()
{
    static db::Session session({.conninfo = test::app_conninfo()});
    [[maybe_unused]] static const bool registered = [] {
        test::before_drop([] { session.disconnect(); });
        return true;
    }();
    return session;
}

std::string made_phase(const std::string& job, int status, int days_from_today)
{
    const std::string id =
        write("POST", "/api/phases/", R"({"name":"P","job":)" + job + "}").text("id");
    test::sql("update phase set status = $2::smallint, desired_start_date = current_date + "
              "$3::integer where id = $1::bigint",
              {id, std::to_string(status), std::to_string(days_from_today)});
    return id;
}

std::string status_of(const std::string& table, const std::string& id)
{
    return test::scalar("select status from " + table + " where id = $1::bigint", {id});
}

void matches_golden(const std::string& name, const std::string& text)
{
    const std::string path = std::string(CHAOTICA_SOURCE_DIR "/tests/golden/") + name;
    if (std::getenv("CHAOTICA_WRITE_GOLDEN") != nullptr)
        std::ofstream(path) << text;
    std::ifstream file(path);
    std::ostringstream golden;
    golden << file.rdbuf();
    BOOST_TEST(text == golden.str(), name << " differs; now it is\n" << text);
}

} // namespace

BOOST_AUTO_TEST_SUITE(clock_and_audit)

BOOST_AUTO_TEST_CASE(phases_move_when_their_day_is_near_or_there)
{
    const std::string job = test::new_job(6);
    const std::string near = made_phase(job, 3, 6);
    const std::string far = made_phase(job, 3, 7);
    const std::string ready = made_phase(job, 6, 0);
    const std::string waiting = made_phase(job, 6, 1);
    BOOST_TEST(handlers::run_clock(test::catalogue(), app_session()) >= 2);
    BOOST_TEST(status_of("phase", near) == "4");
    BOOST_TEST(status_of("phase", far) == "3");
    BOOST_TEST(status_of("phase", ready) == "7");
    BOOST_TEST(status_of("phase", waiting) == "6");
    BOOST_TEST(status_of("job", job) == "7"); // its first phase has begun
    BOOST_TEST(handlers::run_clock(test::catalogue(), app_session()) == 0);
}

BOOST_AUTO_TEST_CASE(a_job_completes_when_its_phases_are_done)
{
    const std::string job = test::new_job(6);
    const std::string done = made_phase(job, 15, 0);
    const std::string postponed = made_phase(job, 17, 0);
    test::sql("update job set status = 7 where id = $1::bigint", {job});
    handlers::run_clock(test::catalogue(), app_session());
    BOOST_TEST(status_of("job", job) == "7");
    test::sql("update phase set status = 16 where id = $1::bigint", {postponed});
    handlers::run_clock(test::catalogue(), app_session());
    BOOST_TEST(status_of("job", job) == "8");
    BOOST_TEST(status_of("phase", done) == "15");
    BOOST_TEST(test::scalar("select actor_id is null from audit where object_type = 'job' and "
                            "object_id = $1::bigint and action = 'transition'",
                            {job}) == "t");
}

BOOST_AUTO_TEST_CASE(several_clocks_do_not_get_in_each_others_way)
{
    const std::string job = test::new_job(6);
    std::vector<std::string> phases;
    for (int i = 0; i < 30; ++i)
        phases.push_back(made_phase(job, 3, 0));
    std::vector<std::thread> clocks;
    for (int i = 0; i < 4; ++i)
        clocks.emplace_back([] {
            db::Session session({.conninfo = test::app_conninfo()});
            handlers::run_clock(test::catalogue(), session);
        });
    for (std::thread& clock : clocks)
        clock.join();
    handlers::run_clock(test::catalogue(), app_session());
    BOOST_TEST(test::number("select count(*) from audit where object_type = 'phase' and action = "
                            "'transition' and object_id in (select id from phase where job_id = "
                            "$1::bigint)",
                            {job}) == 30);
}

BOOST_AUTO_TEST_CASE(what_has_expired_goes)
{
    test::sql("insert into session (user_id, hash, csrf_token, expires_at) values (1, "
              "sha256('old'), 'x', now() - interval '1 minute')");
    test::sql("insert into idempotency_key (user_id, key, request_hash, status, headers, body, "
              "created) values (1, 'old', '\\x00', 200, '{}', '', now() - interval '25 hours')");
    handlers::run_clock(test::catalogue(), app_session());
    BOOST_TEST(test::number("select count(*) from session where hash = sha256('old')") == 0);
    BOOST_TEST(test::number("select count(*) from idempotency_key where key = 'old'") == 0);
}

BOOST_AUTO_TEST_CASE(what_fails_takes_nothing_else_along)
{
    const test::Change broken(
        {"create function never() returns trigger language plpgsql as $$ begin raise exception "
         "'no'; end $$",
         "create trigger never before delete on session for each statement execute function "
         "never()"},
        "drop function never() cascade");
    test::sql("insert into login_failure (subject, failures, last_failure) values ('old', 1, now() "
              "- interval '2 days')");
    BOOST_CHECK_THROW(handlers::run_clock(test::catalogue(), app_session()), handlers::StepsFailed);
    BOOST_TEST(test::number("select count(*) from login_failure where subject = 'old'") == 0);
}

BOOST_AUTO_TEST_CASE(the_matrix_of_rights_is_the_golden_one)
{
    matches_golden("audit.txt", handlers::audit_text(test::catalogue(), app_session()));
}

BOOST_AUTO_TEST_CASE(the_diagrams_are_the_golden_ones)
{
    for (const char* name : {"jobs", "phases"})
        matches_golden(std::string(name) + ".mermaid",
                       handlers::diagram_text(*test::catalogue().at(name).writing.machine));
}

BOOST_AUTO_TEST_SUITE_END()
