// The feed of events (rule O1.2): complete, in the order of commits, to whom the objects are shown.
#include "db/transaction.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>

using test::Answer;
using test::get;
using test::new_job;
using test::patch;
using test::results;
using Texts = std::vector<std::string>;

namespace {

std::string newest()
{
    const Answer all = get("/api/events/?ordering=-id&page_size=1&count=none");
    return all.at("results").as_array().empty() ? "0" : results(all).front();
}

Answer after(const std::string& id, const std::string& user = "admin", const std::string& more = "")
{
    return get("/api/events/?after=" + id + more, user);
}

/// Tells of a change of that field of job 2501, by nobody.
void tell(db::Session& session, const std::string& field)
{
    session.run({"insert into event (name, object_type, object_id, data) values ('job.updated', "
                 "'job', 2501, json_build_object('job_id', 2501, 'changed_fields', "
                 "json_build_array($1::text), 'changed_by', null))",
                 {field}});
}

const std::string field = "data.changed_fields.0";

} // namespace

BOOST_AUTO_TEST_SUITE(feed)

BOOST_AUTO_TEST_CASE(a_change_is_in_the_feed_at_once_with_what_it_tells_in_order)
{
    const std::string before = newest();
    const std::string job = new_job();
    patch("jobs/" + job + "/", R"({"title":"V","high_risk":true})");
    const Answer feed = after(before);
    BOOST_TEST(feed.status == 200);
    BOOST_TEST(feed.at("count").is_null());
    BOOST_TEST(results(feed, "event") == (Texts{"job.created", "job.updated"}),
               boost::test_tools::per_element());
    BOOST_TEST(
        feed.text("results.0.data") ==
        R"({"job_id":)" + job +
            R"(,"title":"T","client":{"id":15,"name":"Acme Corporation"},"unit":{"id":3,"name":")" +
            test::scalar("select name from orgunit where id = 3") +
            R"("},"status":"draft","changed_by":{"id":)" +
            test::scalar("select id from user_account where username = 'admin'") +
            R"(,"username":"admin"}})");
    BOOST_TEST(boost::json::serialize(feed.at("results.1.data.changed_fields")) ==
               R"(["high_risk","title"])");
    BOOST_TEST(feed.text("results.0.object_type") == "job");
    BOOST_TEST(feed.text("results.0.object_id") == job);
    const std::string id = results(feed).front();
    BOOST_TEST(get("/api/events/" + id + "/").text("event") == "job.created");
    BOOST_TEST(after(id).at("results").as_array().size() == 1u);
    BOOST_TEST(get("/api/events/?count=exact&after=" + before).at("count") == 2);
    BOOST_TEST(get("/api/events/?event=job.created&object_id=" + job).at("count") == 1);
    for (const char* wrong : {"x", "-1", "", "1.5"})
        BOOST_TEST(after(wrong).complains_of("after"), wrong);
    BOOST_TEST(get("/api/jobs/?after=1").complains_of("after"));
}

BOOST_AUTO_TEST_CASE(a_change_that_changes_nothing_tells_nothing)
{
    const std::string job = new_job();
    const std::string before = newest();
    patch("jobs/" + job + "/", R"({"title":"T"})");
    patch("jobs/" + job + "/?dry_run=true", R"({"title":"U"})");
    BOOST_TEST(after(before).at("results").as_array().empty());
}

BOOST_AUTO_TEST_CASE(what_commits_late_comes_behind_what_was_read_before)
{
    const std::string before = newest();
    db::Session early({.conninfo = test::app_conninfo()});
    db::Session late({.conninfo = test::app_conninfo()});
    {
        db::Transaction slow(early, db::Transaction::Kind::read_write);
        tell(early, "title");
        tell(late, "revenue");
        const Answer first = after(before);
        BOOST_TEST(results(first, field) == (Texts{"revenue"}), boost::test_tools::per_element());
        slow.commit();
        const Answer second = after(results(first).back());
        BOOST_TEST(results(second, field) == (Texts{"title"}), boost::test_tools::per_element());
    }
    BOOST_TEST(results(after(before), field) == (Texts{"revenue", "title"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(of_those_that_committed_before_a_look_the_first_committed_come_first)
{
    const std::string before = newest();
    db::Session early({.conninfo = test::app_conninfo()});
    db::Session late({.conninfo = test::app_conninfo()});
    if (late.run({"select current_setting('track_commit_timestamp')", {}}).text(0, 0) != "on")
        return; // an installation without it keeps the order of each object alone
    db::Transaction slow(early, db::Transaction::Kind::read_write);
    tell(early, "title");
    tell(late, "revenue");
    slow.commit();
    BOOST_TEST(results(after(before), field) == (Texts{"revenue", "title"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(who_sees_the_object_sees_its_events)
{
    const std::string before = newest();
    const std::string job = new_job();
    const test::Person person("fed");
    const auto kinds = [&](const std::string& user) {
        Texts names = results(after(before, user), "event");
        std::sort(names.begin(), names.end());
        return names;
    };
    BOOST_TEST(kinds("admin") == (Texts{"job.created", "user.created"}),
               boost::test_tools::per_element());
    BOOST_TEST(kinds("sarah.johnson") == (Texts{"job.created"}), boost::test_tools::per_element());
    BOOST_TEST(kinds("olivia.outside").empty());
    BOOST_TEST(kinds(person.name) == (Texts{"user.created"}), boost::test_tools::per_element());
    patch("users/" + person.id + "/", R"({"manager":5})");
    BOOST_TEST(kinds("sarah.johnson") == (Texts{"job.created", "user.created", "user.updated"}),
               boost::test_tools::per_element());
    test::ask("DELETE", "/api/jobs/" + job + "/");
    const Texts left = kinds("sarah.johnson");
    BOOST_TEST(std::count(left.begin(), left.end(), "job.deleted") == 1);
    BOOST_TEST(std::count(left.begin(), left.end(), "job.status_changed") == 1);
    BOOST_TEST(kinds("olivia.outside").empty());
}

BOOST_AUTO_TEST_CASE(of_private_tickets_their_creators_alone_hear)
{
    const std::string before = newest();
    test::write("POST", "/api/ticket", R"({"type":"activity","name":"P","private":true})",
                "john.doe");
    test::write("POST", "/api/ticket", R"({"type":"activity","name":"Q"})", "john.doe");
    BOOST_TEST(after(before, "john.doe").at("results").as_array().size() == 2u);
    BOOST_TEST(after(before, "admin").at("results").as_array().size() == 1u);
    BOOST_TEST(after(before, "olivia.outside").at("results").as_array().size() == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
