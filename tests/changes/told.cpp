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

BOOST_AUTO_TEST_CASE(a_history_shows_references_as_the_object_shows_them)
{
    const auto changes = [](const std::string& path, const std::string& user = "admin") {
        return get(path + "history/", user).at("results.0.changes");
    };
    const auto text = [](const boost::json::value& value) { return boost::json::serialize(value); };
    const std::string job = "jobs/" + new_job() + "/";
    const Answer was = get("/api/" + job);
    const Answer is = patch(job, R"({"account_manager":1,"dep_account_manager":6})");
    const boost::json::value changed = changes("/api/" + job);
    BOOST_TEST(text(changed.at("account_manager")) ==
               "[" + text(was.at("account_manager")) + "," + text(is.at("account_manager")) + "]");
    BOOST_TEST(text(changed.at("dep_account_manager")) ==
               "[null," + text(is.at("dep_account_manager")) + "]");
    const boost::json::value made = get("/api/" + job + "history/").at("results.1.changes");
    for (const char* field : {"client", "unit"})
        BOOST_TEST(text(made.at(field)) == "[null," + text(is.at(field)) + "]");
    patch("client/15/", R"({"account_managers":[5,9]})");
    const Answer client = patch("client/15/", R"({"account_managers":[9]})");
    const boost::json::value managers = changes("/api/client/15/").at("account_managers");
    BOOST_TEST(text(managers.at(1)) == text(client.at("account_managers")));
    BOOST_TEST(managers.at(0).as_array().size() == 2U);
    patch("client/15/", R"({"address":{"city":"Ulm"}})");
    BOOST_TEST(changes("/api/client/15/").as_object().contains("address.city"));
    const Answer trail = get("/api/audit/?object_type=job&object_id=" + is.text("id"));
    BOOST_TEST(trail.at("results.0.changes") == changed);
}

BOOST_AUTO_TEST_CASE(
    a_history_names_roles_skills_and_categories_and_hides_what_the_reader_is_not_shown)
{
    const test::Person person("has.history");
    const std::string path = "users/" + person.id + "/";
    patch(path, R"({"global_role":"Manager","manager":5,"profile":{"phone":"1",
        "skills":["AWS"]}})");
    const auto last = [&](const std::string& user) {
        return get("/api/" + path + "history/", user).at("results.0.changes");
    };
    const auto text = [](const boost::json::value& value) { return boost::json::serialize(value); };
    BOOST_TEST(text(last("admin").at("global_role")) == R"(["User","Manager"])");
    BOOST_TEST(last("admin").at("manager").at(1).at("username") == "sarah.johnson");
    BOOST_TEST(text(last("admin").at("profile.phone")) == R"(["","1"])");
    BOOST_TEST(text(last("admin").at("profile.skills")) == R"([[],["AWS"]])");
    for (const char* hidden : {"global_role", "manager"})
        BOOST_TEST(text(last(person.name).at(hidden)) == "[null,null]");
    BOOST_TEST(text(last(person.name).at("profile.phone")) == R"(["","1"])");
    BOOST_TEST(get("/api/users/1/history/", person.name).at("count") == 0);

    const std::string skill =
        test::write("POST", "/api/skills/", R"({"name":"Told","category":"Infrastructure"})")
            .text("id");
    const auto trail = [&](const std::string& type, const std::string& id) {
        return get("/api/audit/?object_type=" + type + "&object_id=" + id).at("results.0.changes");
    };
    BOOST_TEST(text(trail("skill", skill).at("category")) == R"([null,"Infrastructure"])");
    const std::string group = test::write("POST", "/api/trustgroups/",
                                          R"({"name":"told","members":[{"user":5,"admin":true}]})")
                                  .text("id");
    BOOST_TEST(trail("trustgroup", group).at("members").at(1).at(0).at("user").at("username") ==
               "sarah.johnson");
    const std::string member =
        test::write("POST", "/api/orgunit/3/members/",
                    R"({"user":)" + person.id + R"(,"roles":["consultant"]})")
            .text("id");
    BOOST_TEST(trail("member", member).at("user").at(1).at("username").as_string() == person.name);
    BOOST_TEST(text(trail("member", member).at("roles")) == R"([null,["consultant"]])");
}

BOOST_AUTO_TEST_CASE(the_history_of_a_slot_hides_a_phase_as_the_slot_does)
{
    const test::Change admin("update user_account set global_role_id = 1 where id = 15",
                             "update user_account set global_role_id = 2 where id = 15");
    const std::string job = new_job();
    test::sql("update job set status = 2 where id = $1::bigint", {job});
    const std::string phase =
        test::write("POST", "/api/phases/", R"({"name":"P","job":)" + job + "}").text("id");
    const std::string slot =
        test::write("POST", "/api/timeslots/",
                    R"({"user":5,"start":"2099-01-01T09:00:00Z","end":"2099-01-01T10:00:00Z",
            "phase":)" + phase +
                        "}")
            .text("id");
    const auto told = [&](const std::string& user) {
        return boost::json::serialize(
            get("/api/audit/?object_type=timeslot&object_id=" + slot, user)
                .at("results.0.changes.phase"));
    };
    BOOST_TEST(told("admin") == "[null," + phase + "]");
    BOOST_TEST(told("grace.hughes") == "[null,null]");
}

BOOST_AUTO_TEST_SUITE_END()
