// What events and the audit trail tell of a change (rules 6, 11.15).
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

using test::Answer;
using test::get;
using test::new_job;
using test::patch;

BOOST_AUTO_TEST_SUITE(told)

BOOST_AUTO_TEST_CASE(an_event_names_what_has_changed_in_order)
{
    const std::string job = new_job();
    const auto changed_by = [&](const std::string& body) {
        BOOST_TEST(patch("jobs/" + job + "/", body).status == 200);
        return test::scalar("select data ->> 'changed_fields' from event where name = "
                            "'job.updated' and object_id = $1::bigint order by id desc limit 1",
                            {job});
    };
    BOOST_TEST(changed_by(R"({"title":"U"})") == R"(["title"])");
    BOOST_TEST(changed_by(R"({"title":"V","high_risk":true,"description":"D"})") ==
               R"(["description", "high_risk", "title"])");
    BOOST_TEST(changed_by(R"({"title":"V","description":"E"})") == R"(["description"])");
}

BOOST_AUTO_TEST_CASE(the_history_tells_field_by_field_what_was_before_and_after)
{
    const std::string id = new_job();
    patch("jobs/" + id + "/", R"({"title":"New","revenue":7.5})", "sarah.johnson");
    patch("jobs/" + id + "/", R"({"title":"New"})");
    const Answer history = get("/api/jobs/" + id + "/history/");
    BOOST_REQUIRE(history.at("count") == 2);
    BOOST_TEST(history.at("results.0.action") == "update");
    BOOST_TEST(history.at("results.0.actor.username") == "sarah.johnson");
    BOOST_TEST(boost::json::serialize(history.at("results.0.changes.title")) == R"(["T","New"])");
    BOOST_TEST(history.at("results.0.changes.revenue").as_array().front().is_null());
    BOOST_TEST(history.at("results.0.changes").as_object().size() == 2U);
    BOOST_TEST(history.at("results.1.action") == "create");
    BOOST_TEST(get("/api/jobs/" + id + "/history/", "olivia.outside").status == 404);
    for (const char* path : {"/api/audit/", "/api/audit/1/", "/api/audit/export/?format=csv"})
        BOOST_TEST(get(path, "john.doe").status == 403, path);
    BOOST_TEST(get("/api/audit/?object_type=job&object_id=" + id).at("count") == 2);
    db::Session app({.conninfo = test::app_conninfo()});
    for (const char* sql : {"update audit set action = 'x'", "delete from audit", "truncate audit"})
        BOOST_CHECK_EXCEPTION(app.run({sql, {}}), db::Error,
                              [](const db::Error& error) { return error.sqlstate == "42501"; });
}

BOOST_AUTO_TEST_SUITE_END()
