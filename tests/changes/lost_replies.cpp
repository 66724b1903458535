// A connection that is cut when the database has committed: nothing is done twice, and the answer
// says that it may have been done.
#include "tests/support/cutting_proxy.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;

struct Attempt {
    std::string path, body;
    std::string user;
    std::string count; ///< SQL: how often it has been done.
};

} // namespace

BOOST_AUTO_TEST_SUITE(lost_replies)

BOOST_AUTO_TEST_CASE(what_may_have_been_done_is_not_done_again)
{
    const test::Person person("loses.replies");
    const std::string credentials =
        R"({"username":")" + person.name + R"(","password":")" + test::person_password + "\"}";
    const Attempt attempts[] = {
        {"/api/auth/login/", credentials, test::nobody,
         "select count(*) from audit where action = 'login' and object_id = " + person.id},
        {"/api/auth/token/", credentials, test::nobody,
         "select count(*) from api_token where user_id = " + person.id},
        {"/api/users/" + person.id + "/password/", R"({"password":"another-horse-in-a-battery"})",
         "admin",
         "select count(*) from audit where action = 'password_changed' and object_id = " +
             person.id},
        {"/api/client/", R"({"name":"Made Once"})", "admin",
         "select count(*) from client where name = 'Made Once'"},
    };
    test::token_of("admin");
    test::CuttingProxy proxy(test::app_conninfo());
    test::Worker worker({{"CHAOTICA_DATABASE", proxy.conninfo()}});
    for (const Attempt& attempt : attempts) {
        BOOST_TEST(worker.write("GET", "/api/ready/", "", test::nobody).status == 200);
        const int cuts = proxy.cuts();
        const auto before = test::number(attempt.count);
        proxy.cut_next();
        const Answer lost = worker.write("POST", attempt.path, attempt.body, attempt.user);
        BOOST_TEST(proxy.cuts() == cuts + 1, attempt.path);
        BOOST_TEST(lost.status == 503, attempt.path << ": " << lost.body);
        BOOST_TEST(lost.body.find("it may have been made or not") != std::string::npos, lost.body);
        BOOST_TEST(lost.header("Retry-After") == "",
                   "whoever waits and sends it again does it twice");
        BOOST_TEST(test::number(attempt.count) == before + 1, attempt.path);
    }
}

BOOST_AUTO_TEST_SUITE_END()
