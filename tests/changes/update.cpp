// PUT and PATCH (rules 1.6, 4, 11.1, 11.2, 11.3, 11.12).
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/each_resource.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using test::new_job;
using test::patch;
using test::write;

bool complains(const Answer& answer, const std::string& field)
{
    return answer.has("error.details") && answer.at("error.details").as_object().contains(field);
}

} // namespace

BOOST_AUTO_TEST_SUITE(update)

BOOST_AUTO_TEST_CASE(what_was_read_can_be_put_back)
{
    test::for_each_resource([](const rest::describe::Resource& resource, const std::string& path) {
        if (!resource.writing.update)
            return;
        const Answer list = get(path + "?page_size=3");
        for (const std::string& key : test::results(list, test::key_of(resource))) {
            const Answer before = get(path + key + "/");
            const Answer put = write("PUT", path + key + "/", before.body);
            const bool closed =
                put.status == 409 && (resource.name == "jobs" || resource.name == "phases" ||
                                      resource.name == "notes" || resource.name == "timeslots");
            BOOST_TEST((put.status == 200 || closed), path << key << " " << put.body);
            if (put.status == 200)
                BOOST_TEST(put.body == before.body, path << key);
        }
    });
}

BOOST_AUTO_TEST_CASE(every_writable_field_refuses_another_type_by_name)
{
    test::for_each_resource([](const rest::describe::Resource& resource, const std::string& path) {
        if (!resource.writing.update)
            return;
        const Answer list = get(path + "?page_size=1");
        const std::string key = test::results(list, test::key_of(resource)).front();
        for (const rest::describe::Field& field : resource.fields) {
            if (!field.writable)
                continue;
            const std::string wrong = field.is<rest::describe::Integer>()   ? "\"1\""
                                      : field.is<rest::describe::Decimal>() ? "\"1.00\""
                                      : field.is<rest::describe::Boolean>() ? "0"
                                                                            : "-5";
            const Answer refused =
                write("PATCH", path + key + "/", "{\"" + field.name + "\":" + wrong + "}");
            BOOST_TEST(refused.status == 422, resource.name << "." << field.name << refused.body);
            BOOST_TEST(complains(refused, field.name), resource.name << "." << field.name);
            const auto* const text = field.as<rest::describe::Text>();
            if (text != nullptr && text->max > 0) {
                const Answer longer =
                    write("PATCH", path + key + "/",
                          "{\"" + field.name + "\":\"" + std::string(text->max + 1, 'x') + "\"}");
                BOOST_TEST(complains(longer, field.name), resource.name << "." << field.name);
            }
            if (field.is<rest::describe::One>()) {
                const Answer unknown =
                    write("PATCH", path + key + "/", "{\"" + field.name + "\":99999999}");
                BOOST_TEST(complains(unknown, field.name), resource.name << "." << field.name);
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(a_patch_merges_and_null_clears)
{
    const Answer user =
        patch("users/1/", R"({"first_name":"Jonathan","profile":{"phone":"+1-555-0199"}})");
    BOOST_REQUIRE(user.status == 200);
    BOOST_TEST(user.at("first_name") == "Jonathan");
    BOOST_TEST(user.at("profile.phone") == "+1-555-0199");
    BOOST_TEST(user.at("profile.job_title") == "Senior Security Consultant");
    BOOST_TEST(user.at("profile.skills").as_array().size() == 2U);
    const std::string id = new_job();
    BOOST_TEST(
        patch("jobs/" + id + "/", R"({"revenue":12.5,"external_id":"E","dep_account_manager":1})")
            .at("total_revenue") == 12.5);
    const Answer cleared = patch(
        "jobs/" + id + "/", R"({"revenue":null,"external_id":null,"dep_account_manager":null})");
    BOOST_TEST(cleared.at("revenue").is_null());
    BOOST_TEST(cleared.at("external_id").is_null());
    BOOST_TEST(cleared.at("dep_account_manager").is_null());
    BOOST_TEST(patch("jobs/" + id + "/", R"({"title":null})").status == 422);
}

BOOST_AUTO_TEST_CASE(a_refusal_does_not_tell_of_accounts)
{
    const std::string id =
        write("POST", "/api/users/", R"({"username":"hidden","email":"h@company.example"})")
            .text("id");
    patch("users/" + id + "/", R"({"is_active":false})");
    const auto refused = [&](const std::string& user, const std::string& caller) {
        const Answer answer = write("POST", "/api/orgunit/3/members/",
                                    R"({"user":)" + user + R"(,"roles":["consultant"]})", caller);
        BOOST_TEST(answer.status == 422);
        const std::string text = boost::json::serialize(answer.at("error.details"));
        const std::size_t at = text.find(user);
        return at == std::string::npos ? text : text.substr(0, at) + text.substr(at + user.size());
    };
    for (const char* caller : {"john.doe", "admin"})
        BOOST_TEST(refused(id, caller) == refused("99999", caller), caller);
}

BOOST_AUTO_TEST_CASE(a_put_resets_what_it_leaves_out)
{
    const std::string id = new_job();
    patch("jobs/" + id + "/", R"({"description":"d","revenue":5,"start_date":"2099-01-01"})");
    const Answer put =
        write("PUT", "/api/jobs/" + id + "/", R"({"title":"N","client":15,"unit":3})");
    BOOST_REQUIRE(put.status == 200);
    BOOST_TEST(put.at("description") == "");
    BOOST_TEST(put.at("revenue").is_null());
    BOOST_TEST(put.at("start_date").is_null());
    const Answer partial = write("PUT", "/api/jobs/" + id + "/", R"({"title":"N"})");
    BOOST_TEST(partial.status == 422);
    BOOST_TEST((complains(partial, "client") && complains(partial, "unit")));
}

BOOST_AUTO_TEST_CASE(the_status_is_changed_by_transitions_alone)
{
    const Answer refused = patch("jobs/2501/", R"({"status":"completed"})");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(refused.body.find("transition") != std::string::npos);
    BOOST_TEST(patch("jobs/2501/", R"({"status":"in_progress"})").status == 200);
    BOOST_TEST(patch("jobs/2501/", R"({"created":"2020-01-01T00:00:00Z"})").status == 422);
}

BOOST_AUTO_TEST_CASE(who_sees_nothing_is_told_404_and_who_may_not_403)
{
    BOOST_TEST(patch("jobs/2501/", R"({"title":"x"})", "olivia.outside").status == 404);
    BOOST_TEST(patch("jobs/2501/", R"({"title":"x"})", "john.doe").status == 200);
    BOOST_TEST(write("DELETE", "/api/jobs/2501/", "", "john.doe").status == 403);
    BOOST_TEST(write("DELETE", "/api/jobs/2501/", "", "olivia.outside").status == 404);
    BOOST_TEST(patch("client/15/", R"({"short_name":"x"})", "john.doe").status == 403);
    BOOST_TEST(patch("client/15/", R"({"short_nam":"x"})", "john.doe").status == 422);
    BOOST_TEST(patch("users/5/", R"({"first_name":"x"})", "john.doe").status == 403);
    BOOST_TEST(patch("users/1/", R"({"first_name":"John"})", "john.doe").status == 200);
    for (const char* body :
         {R"({"email":"me@company.com"})", R"({"is_active":false})", R"({"is_superuser":true})",
          R"({"global_role":"Admin"})", R"({"manager":6})"})
        BOOST_TEST(patch("users/1/", body, "john.doe").status == 403, body);
    BOOST_TEST(patch("users/1/", R"({"manager":null})", "john.doe").status == 200); // as shown
    BOOST_TEST(get("/api/users/1/").at("manager.id") == 5);
}

BOOST_AUTO_TEST_CASE(closed_jobs_are_read_only)
{
    for (const char* status : {"8", "9", "11"}) {
        const std::string id = test::scalar("select min(id) from job where status = $1::smallint",
                                            {std::string(status)});
        const Answer refused = patch("jobs/" + id + "/", R"({"title":"x"})");
        BOOST_TEST(refused.status == 409);
        BOOST_TEST(refused.error_code() == "CONFLICT");
        BOOST_TEST(write("POST", "/api/notes/",
                         R"({"content_type":"job","object_id":)" + id + R"(,"note":"n"})")
                       .status == 201);
    }
}

BOOST_AUTO_TEST_CASE(a_row_that_has_changed_since_is_not_overwritten)
{
    const std::string path = "/api/jobs/" + new_job() + "/";
    const std::string tag = get(path).header("ETag");
    const Answer first = write("PATCH", path, R"({"title":"one"})", "admin", {{"if-match", tag}});
    BOOST_TEST(first.status == 200);
    BOOST_TEST(first.header("ETag") == get(path).header("ETag"));
    const Answer second = write("PATCH", path, R"({"title":"two"})", "admin", {{"if-match", tag}});
    BOOST_TEST(second.status == 412);
    BOOST_TEST(get(path).at("title") == "one");
    BOOST_TEST(write("PATCH", path, R"({"title":"x"})", "admin", {{"if-match", "*"}}).status ==
               200);
    BOOST_TEST(write("DELETE", path, "", "admin", {{"if-match", tag}}).status == 412);
    BOOST_TEST(write("PATCH", path, R"({"title":""})", "admin", {{"if-match", tag}}).status == 422);
}

BOOST_AUTO_TEST_CASE(what_is_not_taken_is_refused_before_anything_is_done)
{
    const std::string path = "/api/jobs/" + new_job() + "/";
    const auto code = [](const Answer& answer) {
        return std::to_string(answer.status) + " " + answer.error_code();
    };
    BOOST_TEST(code(write("DELETE", path + "?force=1", "")) == "400 INVALID_PARAMETER");
    BOOST_TEST(code(write("DELETE", path + "?fields=id", "")) == "400 INVALID_PARAMETER");
    BOOST_TEST(code(write("DELETE", path, "{bad")) == "400 MALFORMED_JSON");
    BOOST_TEST(code(write("DELETE", path, R"({"x":1})")) == "422 VALIDATION_ERROR");
    BOOST_TEST(code(write("DELETE", path, R"({"x":1})", "olivia.outside")) == "404 NOT_FOUND");
    BOOST_TEST(code(write("PATCH", "/api/jobs/bulk_update/?x=1", "{}")) == "400 INVALID_PARAMETER");
    BOOST_TEST(code(write("POST", path + "transition/?x=1", "{}")) == "400 INVALID_PARAMETER");
    for (const char* system : {"/api/auth/login/", "/api/auth/token/", "/api/auth/logout/",
                               "/api/users/5/password/", "/api/tokens/1/rotate/"})
        BOOST_TEST(code(write("POST", std::string(system) + "?x=1", "")) == "400 INVALID_PARAMETER",
                   system);
    BOOST_TEST(code(write("POST", "/api/auth/logout/", R"({"x":1})")) == "422 VALIDATION_ERROR");
    BOOST_TEST(write("POST", "/api/jobs/batch/?fields=id",
                     R"({"jobs":[{"title":"T","client":15,"unit":3}]})")
                   .status == 201);
    BOOST_TEST(write("DELETE", path, "{}").status == 204);
}

BOOST_AUTO_TEST_CASE(values_beyond_what_can_be_kept_are_refused)
{
    const std::string path = "jobs/" + new_job() + "/";
    for (const char* number :
         {"1e-50", "1e-100", "1e-300", "1e-330", "1e-400", "1e400", "5.001", "5.0000000000000001",
          "5.0000000000000000000001", "0.009999999999999999999"})
        BOOST_TEST(complains(patch(path, R"({"revenue":)" + std::string(number) + "}"), "revenue"),
                   number);
    for (const char* number : {"5.00", "5.1000000000000000000000000", "1e2", "0.07"})
        BOOST_TEST(patch(path, R"({"revenue":)" + std::string(number) + "}").status == 200, number);
    for (const char* time : {"0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"}) {
        const Answer slot = write("POST", "/api/timeslots/",
                                  R"({"user":1,"start":")" + std::string(time) +
                                      R"(","end":"9999-12-31T00:00:00Z"})");
        BOOST_TEST(slot.status == 422, time);
        BOOST_TEST(complains(slot, "start"), time);
        BOOST_TEST(complains(slot, "end"), time);
    }
}

BOOST_AUTO_TEST_CASE(system_notes_and_other_peoples_notes_stay)
{
    const std::string system =
        test::scalar("select max(id) from note where is_system_note and content_type = 'job' and "
                     "object_id in (select id from job where status <> 10)");
    BOOST_TEST(patch("notes/" + system + "/", R"({"note":"x"})").status == 409);
    BOOST_TEST(write("DELETE", "/api/notes/" + system + "/", "").status == 409);
    const Answer note =
        write("POST", "/api/notes/", R"({"content_type":"job","object_id":2501,"note":"mine"})",
              "john.doe");
    const std::string path = "notes/" + note.text("id") + "/";
    BOOST_TEST(patch(path, R"({"note":"x"})", "sarah.johnson").status == 403);
    BOOST_TEST(patch(path, R"({"note":"better"})", "john.doe").at("note") == "better");
    BOOST_TEST(patch(path, R"({"object_id":2502})", "john.doe").status == 422);
    BOOST_TEST(write("DELETE", "/api/" + path, "", "john.doe").status == 204);
}

BOOST_AUTO_TEST_CASE(lists_of_related_rows_are_made_exactly_as_written)
{
    const Answer client = patch("client/3/", R"({"account_managers":[5,{"id":1}]})");
    BOOST_REQUIRE(client.status == 200);
    BOOST_TEST(client.at("account_managers").as_array().size() == 2U);
    BOOST_TEST(patch("client/3/", R"({"account_managers":[5]})")
                   .at("account_managers")
                   .as_array()
                   .size() == 1U);
    BOOST_TEST(patch("client/3/", R"({"account_managers":[5,5]})").status == 422);
    BOOST_TEST(patch("client/3/", R"({"account_managers":[99999]})").status == 422);
    BOOST_TEST(boost::json::serialize(
                   get("/api/client/3/history/").at("results.0.changes.account_managers")) ==
               R"([[{"id":1,"username":"john.doe","display_name":"John Doe"},)"
               R"({"id":5,"username":"sarah.johnson","display_name":"Sarah Johnson"}],)"
               R"([{"id":5,"username":"sarah.johnson","display_name":"Sarah Johnson"}]])");
    BOOST_TEST(patch("orgunit/3/members/1/", R"({"roles":["consultant"]})")
                   .at("roles")
                   .as_array()
                   .size() == 1U);
    BOOST_TEST(patch("orgunit/3/members/1/", R"({"roles":["consultant","tqa"]})")
                   .at("roles")
                   .as_array()
                   .size() == 2U);
    BOOST_TEST(
        patch("orgunit/3/members/5/", R"({"roles":["manager","tqa"]})", "sarah.johnson").status ==
        403);
}

BOOST_AUTO_TEST_CASE(a_put_cannot_reset_what_its_sender_may_not_change)
{
    // Somebody who may change clients, but not who answers for them.
    const test::Change role(
        {"insert into global_role (name, slug, permissions) values ('Editor', 'editor', "
         "'{view_client,change_client,view_organisationalunit}')",
         "update user_account set global_role_id = (select id from global_role where slug = "
         "'editor') where username = 'olivia.outside'"},
        "update user_account set global_role_id = (select id from global_role where slug = 'user') "
        "where username = 'olivia.outside'");
    const std::string path = "/api/client/15/";
    const Answer before = get(path, "olivia.outside");
    BOOST_REQUIRE(!before.at("account_managers").as_array().empty());
    BOOST_TEST(write("PUT", path, R"({"name":"Acme Corporation"})", "olivia.outside").status ==
               403);
    BOOST_TEST(write("PUT", path, before.body, "olivia.outside").status == 200);
    BOOST_TEST(patch("client/15/", R"({"account_managers":[]})", "olivia.outside").status == 403);
    BOOST_TEST(get(path, "olivia.outside").body == before.body);
}

BOOST_AUTO_TEST_SUITE_END()
