// What is committed between the judging without a lock and the lock is judged; where nothing was,
// nothing is judged again (rule 12.9).
#include "fcgi/config.hpp"
#include "handlers/rest/app.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/key.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <functional>
#include <span>
#include <string>
#include <utility>

namespace {

/// A worker whose round trips are looked at before they are sent.
class Watched {
public:
    /// Of an answer; `locked` is called once, before the first lock of rows.
    int status(const std::string& method, const std::string& path, const std::string& body,
               std::function<void()> locked)
    {
        judged = 0;
        session_.observe([&](std::span<const db::Statement> trip) {
            for (const db::Statement& statement : trip) {
                const auto has = [&](const char* text) {
                    return statement.sql.find(text) != std::string::npos;
                };
                judged += has("from job was cross join jsonb_populate_record(") ? 1 : 0;
                if (locked && has("for no key update"))
                    std::exchange(locked, nullptr)();
            }
        });
        const int status = app_.handle({.method = method,
                                        .path = path,
                                        .query = {},
                                        .body = body,
                                        .headers = {{"authorization", "Token " + token_},
                                                    {"content-type", "application/json"}},
                                        .remote_address = "192.0.2.1",
                                        .id = "undisturbed"})
                               .status;
        session_.observe(nullptr);
        return status;
    }

    int judged = 0; ///< How often a change of jobs was.

private:
    std::string token_ = test::token_of("admin");
    fcgi::Config config_ = fcgi::Config::with({{"CHAOTICA_DATABASE", test::app_conninfo()},
                                               {"CHAOTICA_PUBLIC_URL", "https://api.test"},
                                               {"CHAOTICA_CURSOR_KEY", test::cursor_key}});
    db::Session session_{{.conninfo = test::app_conninfo()}};
    rest::App app_{config_, test::api(), session_, nullptr};
};

} // namespace

BOOST_AUTO_TEST_SUITE(undisturbed)

BOOST_AUTO_TEST_CASE(what_is_committed_before_the_lock_is_judged)
{
    struct Case {
        std::string method, path, body;
        int status;
        int lost = 9; ///< Status of the job then.
    };
    const std::string job = test::new_job(5);
    const std::string phase = R"({"name":"late","job":)" + job + "}";
    const std::string path = "/api/jobs/" + job + "/";
    Watched watched;
    for (const Case& each : {
             Case{"PATCH", path, R"({"title":"late"})", 409},
             Case{"POST", path + "transition/", R"({"transition":"to_pending_start"})", 409},
             Case{"PATCH", "/api/jobs/bulk_update/",
                  R"({"ids":[)" + job + R"(],"data":{"title":"late"}})", 422},
             Case{"POST", "/api/phases/", phase, 409},
             Case{"POST", "/api/phases/batch/", "{\"phases\":[" + phase + "]}", 422},
             Case{"DELETE", path, "", 404, 10},
         }) {
        test::sql("update job set status = 5 where id = $1::bigint", {job});
        bool disturbed = false;
        const int status = watched.status(each.method, each.path, each.body, [&] {
            disturbed = true;
            test::sql("update job set status = $2::smallint where id = $1::bigint",
                      {job, std::to_string(each.lost)});
        });
        BOOST_TEST(status == each.status, each.method << " " << each.path << ": " << status);
        BOOST_TEST(disturbed, each.method << " " << each.path);
    }
    BOOST_TEST(test::scalar("select count(*) filter (where title = 'late') || ' ' || (select "
                            "count(*) from phase p where p.job_id = $1::bigint) from job where id "
                            "= $1::bigint",
                            {job}) == "0 0");
}

BOOST_AUTO_TEST_CASE(nothing_is_judged_again_unless_something_was_committed)
{
    constexpr int most_tries = 50; // others of the cluster commit as well
    const std::string path = "/api/jobs/" + test::new_job() + "/";
    Watched watched;
    int least = 2;
    for (int tries = 0; tries < most_tries && least > 1; ++tries) {
        BOOST_TEST(watched.status("PATCH", path, R"({"title":"once"})", nullptr) == 200);
        least = std::min(least, watched.judged);
    }
    BOOST_TEST(least == 1);
    BOOST_TEST(watched.status("PATCH", path, R"({"title":"twice"})",
                              [] { test::sql("create table disturbing (n integer)"); }) == 200);
    BOOST_TEST(watched.judged == 2);
    test::sql("drop table disturbing");
}

BOOST_AUTO_TEST_SUITE_END()
