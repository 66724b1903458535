// DELETE: what goes with a row, what keeps it, and what stays of it (rules 4, 11.3).
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

using test::Answer;
using test::get;
using test::new_job;
using test::patch;
using test::write;

BOOST_AUTO_TEST_SUITE(remove_rows)

BOOST_AUTO_TEST_CASE(a_deleted_job_is_shown_to_those_who_ask)
{
    const std::string id = new_job();
    BOOST_TEST(write("DELETE", "/api/jobs/" + id + "/", "").status == 204);
    BOOST_TEST(get("/api/jobs/" + id + "/").status == 404);
    BOOST_TEST(get("/api/jobs/" + id + "/?status=deleted").status == 200);
}

BOOST_AUTO_TEST_CASE(what_is_needed_stays)
{
    BOOST_TEST(write("DELETE", "/api/client/15/", "").status == 409);
    BOOST_TEST(write("DELETE", "/api/orgunit/3/", "").status == 409);
    for (const char* stale : {"/api/orgunit/3/", "/api/roles/2/"}) // 412 comes first
        BOOST_TEST(write("DELETE", stale, "", "admin", {{"if-match", "\"stale\""}}).status == 412);
    BOOST_TEST(write("DELETE", "/api/skills/1/", "").status == 409); // somebody has it
    BOOST_TEST(write("DELETE", "/api/users/2/", "").status == 409);  // the last superuser
    BOOST_TEST(patch("users/2/", R"({"is_active":false})").status == 409);
    BOOST_TEST(patch("users/2/", R"({"is_superuser":false})").status == 409);
    BOOST_TEST(write("DELETE", "/api/roles/2/", "").status == 409);
}

BOOST_AUTO_TEST_CASE(who_may_not_learns_nothing_else_of_the_row)
{
    const std::string right = R"(["Only with manage_user."])";
    for (const char* user : {"1", "2"}) { // the second is the only superuser
        const std::string path = "/api/users/" + std::string(user) + "/";
        const Answer asked = write("OPTIONS", path, "", "grace.hughes");
        BOOST_TEST_REQUIRE(asked.has("refused.DELETE"), asked.body);
        BOOST_TEST(boost::json::serialize(asked.at("refused.DELETE")) == right, asked.body);
        const Answer refused = write("DELETE", path, "", "grace.hughes");
        BOOST_TEST(refused.status == 403);
        BOOST_TEST(refused.at("error.details").as_object().empty(), refused.body);
    }
}

BOOST_AUTO_TEST_CASE(notes_go_with_what_they_are_on)
{
    const Answer client = write("POST", "/api/client/", R"({"name":"To Go"})");
    const Answer note =
        write("POST", "/api/notes/",
              R"({"content_type":"client","note":"n","object_id":)" + client.text("id") + "}");
    BOOST_TEST(write("DELETE", "/api/client/" + client.text("id") + "/", "").status == 204);
    BOOST_TEST(get("/api/notes/" + note.text("id") + "/").status == 404);
    BOOST_TEST(get("/api/notes/" + note.text("id") + "/", "sarah.johnson").status == 404);
}

BOOST_AUTO_TEST_CASE(a_removed_user_loses_the_units_for_good)
{
    const Answer user =
        write("POST", "/api/users/", R"({"username":"goes","email":"goes@company.example"})");
    const std::string path = "/api/users/" + user.text("id") + "/";
    BOOST_TEST(write("POST", "/api/orgunit/2/members/",
                     R"({"roles":["consultant"],"user":)" + user.text("id") + "}")
                   .status == 201);
    BOOST_TEST(write("DELETE", path, "").status == 204);
    BOOST_TEST(get(path).at("is_active") == false);
    BOOST_TEST(get(path).at("profile.units").as_array().empty()); // for good
    BOOST_TEST(patch("users/" + user.text("id") + "/", R"({"is_active":true})").status == 200);
    BOOST_TEST(get(path).at("profile.units").as_array().empty());
    BOOST_TEST(test::number("select count(*) from audit where object_type = 'member' and action = "
                            "'delete' and changes -> 'user' -> 0 = to_jsonb($1::bigint)",
                            {user.text("id")}) == 1);
    BOOST_TEST(write("DELETE", path, "").status == 204);
    BOOST_TEST(write("DELETE", path, "").status == 204); // changes nothing, and says so nowhere
    BOOST_TEST(test::number("select count(*) from audit where object_type = 'user' and action = "
                            "'delete' and object_id = $1::bigint",
                            {user.text("id")}) == 2);
}

BOOST_AUTO_TEST_CASE(a_superuser_is_removed_by_superusers_alone)
{
    const Answer user =
        write("POST", "/api/users/", R"({"username":"went","email":"went@company.example"})");
    const std::string path = "/api/users/" + user.text("id") + "/";
    BOOST_TEST(write("DELETE", path, "").status == 204);
    test::sql("update user_account set is_superuser = true where id = $1::bigint",
              {user.text("id")});
    test::sql("update user_account set global_role_id = (select id from global_role where name = "
              "'Admin') where id = 5");
    BOOST_TEST(write("DELETE", path, "", "sarah.johnson").status == 403);
    test::sql("update user_account set global_role_id = (select id from global_role where name = "
              "'Manager') where id = 5");
}

BOOST_AUTO_TEST_SUITE_END()
