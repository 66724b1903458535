// Nothing is locked before the body is valid and the right is established: what is refused neither
// waits for anybody nor holds anybody up (rule 12.9).
#include "db/transaction.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::write;

/// Locks rows as their change does, until the end of the scope.
class Held {
public:
    explicit Held(const std::string& rows)
        : session_({.conninfo = test::owner_conninfo()}),
          transaction_(session_, db::Transaction::Kind::read_write)
    {
        session_.run({"select 1 from " + rows + " for update", {}});
    }

private:
    db::Session session_;
    db::Transaction transaction_;
};

struct Refused {
    std::string method, path, body, user;
    int status;
};

} // namespace

BOOST_AUTO_TEST_SUITE(locks)

BOOST_AUTO_TEST_CASE(what_is_refused_waits_for_no_lock)
{
    const std::string job = "/api/jobs/" + test::new_job(2) + "/";
    const std::string phase = write("POST", "/api/phases/",
                                    R"({"name":"P","job":)" + job.substr(10, job.size() - 11) + "}")
                                  .text("id");
    const Refused all[] = {
        {"PATCH", "/api/users/2/", R"({"first_name":"X"})", "olivia.outside", 403},
        {"PATCH", "/api/users/2/", R"({"first_name":7})", "admin", 422},
        {"PUT", job, R"({"title":""})", "admin", 422},
        {"PATCH", job, R"({"title":"X"})", "olivia.outside", 404},
        {"DELETE", "/api/client/15/", "", "john.doe", 403},
        {"POST", job + "transition/", R"({"transition":"to_nowhere"})", "admin", 422},
        {"POST", job + "transition/", R"({"transition":"to_complete"})", "admin", 409},
        {"POST", "/api/phases/", R"({"name":"","job":)" + job.substr(10, job.size() - 11) + "}",
         "admin", 422},
        {"PATCH", "/api/phases/" + phase + "/", R"({"name":""})", "admin", 422},
        {"PATCH", "/api/jobs/bulk_update/",
         R"({"ids":[)" + job.substr(10, job.size() - 11) + R"(],"data":{"title":"X"}})",
         "olivia.outside", 422},
        {"PATCH", "/api/jobs/bulk_update/", R"({"ids":[2501],"data":{"title":""}})", "admin", 422},
        {"POST", "/api/client/15/contacts/", R"({"name":""})", "admin", 422},
    };
    for (const Refused& request : all)
        test::token_of(request.user);
    const Held users("user_account where id = 2");
    const Held jobs("job");
    const Held clients("client");
    const Held phases("phase");
    for (const Refused& request : all)
        BOOST_TEST(write(request.method, request.path, request.body, request.user).status ==
                       request.status,
                   request.method << " " << request.path << " " << request.body);
}

BOOST_AUTO_TEST_SUITE_END()
