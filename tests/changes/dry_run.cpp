// `?dry_run=true`: everything is judged and answered as if it were done, and nothing is (rule
// 12.12).
#include "tests/support/database.hpp"
#include "tests/support/each_resource.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

#include <map>

namespace {

using test::Answer;
using test::get;
using test::write;

/// How many rows each table has, and where the sequences of what people number stand.
std::map<std::string, std::string> state()
{
    std::map<std::string, std::string> state;
    for (const std::string& table :
         test::column("select relname from pg_class where relkind = 'r' and relnamespace = "
                      "'public'::regnamespace and relname not in ('login_failure')"))
        state[table] =
            test::scalar("select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order "
                         "by md5(t::text))), '') from \"" +
                         table + "\" t");
    for (const char* table : {"job", "phase", "client", "ticket", "user_account", "note"})
        state[std::string(table) + " next"] = test::scalar(
            "select pg_sequence_last_value(pg_get_serial_sequence($1::text, a.attname)::regclass) "
            "from pg_attribute a where attrelid = $1::text::regclass and "
            "pg_get_serial_sequence($1::text, a.attname) is not null and attnum > 0",
            {table});
    // Asking is noted with the token.
    state.erase("api_token");
    return state;
}

struct Attempt {
    std::string method, path, body;
    int status;
};

} // namespace

BOOST_AUTO_TEST_SUITE(dry_run)

BOOST_AUTO_TEST_CASE(what_is_tried_is_answered_and_not_done)
{
    const std::string job = test::new_job();
    const Attempt attempts[] = {
        {"POST", "/api/jobs/", R"({"title":"Tried","client":15,"unit":3})", 201},
        {"POST", "/api/client/", R"({"name":"Tried Ltd"})", 201},
        {"POST", "/api/client/15/contacts/", R"({"name":"Tried Contact"})", 201},
        {"POST", "/api/users/", R"({"username":"tried","email":"tried@company.example"})", 201},
        {"PATCH", "/api/jobs/" + job + "/", R"({"title":"Tried"})", 200},
        {"DELETE", "/api/jobs/" + job + "/", "", 204},
        {"POST", "/api/jobs/" + job + "/transition/", R"({"transition":"to_pending_scope"})", 200},
        {"POST", "/api/jobs/batch/",
         R"({"jobs":[{"title":"A","client":15,"unit":3},)"
         R"({"title":"B","client":15,"unit":3}]})",
         201},
        {"PATCH", "/api/jobs/bulk_update/", R"({"ids":[)" + job + R"(],"data":{"title":"T"}})",
         200},
        {"POST", "/api/users/1/password/", R"({"password":"correct-horse-in-a-battery"})", 204},
        {"POST", "/api/ticket", R"({"type":"activity","name":"Tried"})", 201},
        {"POST", "/api/jobs/", R"({"title":"","client":15,"unit":3})", 422},
        {"POST", "/api/roles/", R"({"name":"Manager"})", 409},
        {"DELETE", "/api/client/15/", "", 409},
    };
    for (const Attempt& attempt : attempts) {
        const auto before = state();
        const std::string what = attempt.method + " " + attempt.path;
        const Answer tried = write(attempt.method, attempt.path + "?dry_run=true", attempt.body);
        BOOST_TEST(tried.status == attempt.status, what << ": " << tried.body);
        BOOST_TEST((tried.header("Dry-Run") == "true") == (attempt.status < 300), what);
        const auto after = state();
        for (const auto& [table, rows] : before)
            BOOST_TEST(after.at(table) == rows, what << " changed " << table);
    }
}

BOOST_AUTO_TEST_CASE(what_is_tried_shows_what_would_be)
{
    const std::string job = test::new_job();
    const std::string next = std::to_string(std::stoll(job) + 1);
    const std::string body = R"({"title":"Tried","client":15,"unit":3})";
    const Answer tried = write("POST", "/api/jobs/?dry_run=true", body);
    BOOST_TEST(tried.text("id") == next);
    BOOST_TEST(tried.header("Location").ends_with("/api/jobs/" + next + "/"));
    BOOST_TEST(get("/api/jobs/" + next + "/").status == 404);
    BOOST_TEST(write("POST", "/api/jobs/", body).text("id") == next);
    const Answer renamed =
        write("PATCH", "/api/jobs/" + job + "/?dry_run=1&fields=title", R"({"title":"Other"})");
    BOOST_TEST(renamed.body == R"({"title":"Other"})");
    BOOST_TEST(get("/api/jobs/" + job + "/").at("title") == "T");
}

BOOST_AUTO_TEST_CASE(an_idempotency_key_is_not_used_up)
{
    const std::string body = R"({"title":"Once","client":15,"unit":3})";
    const std::vector<fcgi::Header> key = {{"idempotency-key", "tried-before"}};
    BOOST_TEST(write("POST", "/api/jobs/?dry_run=true", body, "admin", key).status == 201);
    const Answer done = write("POST", "/api/jobs/", body, "admin", key);
    BOOST_TEST(done.status == 201);
    BOOST_TEST(done.header("Idempotency-Replayed").empty());
}

BOOST_AUTO_TEST_CASE(dry_run_false_is_no_dry_run)
{
    const Answer done =
        write("POST", "/api/jobs/?dry_run=false", R"({"title":"T","client":15,"unit":3})");
    BOOST_TEST(done.status == 201);
    BOOST_TEST(done.header("Dry-Run").empty());
    BOOST_TEST(get("/api/jobs/" + done.text("id") + "/").status == 200);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_tried_is_400)
{
    const std::string nothing = "{}";
    BOOST_TEST(get("/api/jobs/?dry_run=true").status == 400);
    BOOST_TEST(get("/api/jobs/2501/?dry_run=true").complains_of("dry_run"));
    BOOST_TEST(get("/api/jobs/export/?dry_run=true").status == 400);
    BOOST_TEST(get("/api/ticket?dry_run=true").status == 400);
    for (const char* path : {"/api/auth/login/", "/api/auth/token/", "/api/auth/logout/",
                             "/api/tokens/", "/api/tokens/1/rotate/"})
        BOOST_TEST(write("POST", std::string(path) + "?dry_run=true", nothing).status == 400, path);
    BOOST_TEST(write("DELETE", "/api/tokens/1/?dry_run=true", "").status == 400);
    for (const char* value : {"", "yes", "2", "true&dry_run=true"})
        BOOST_TEST(write("POST", std::string("/api/jobs/?dry_run=") + value, nothing)
                       .complains_of("dry_run"),
                   value);
}

BOOST_AUTO_TEST_SUITE_END()
