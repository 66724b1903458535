#include "tests/support/waiting.hpp"

#include "db/session.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstddef>
#include <thread>

namespace test {

std::vector<int> waited_for(db::Transaction& change, const std::string& statement,
                            const std::string& user, const std::vector<Request>& requests)
{
    if (user != nobody)
        token_of(user);
    std::vector<int> statuses(requests.size());
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < requests.size(); ++i)
        threads.emplace_back([&, i] {
            Worker worker;
            const Request& request = requests[i];
            statuses[i] = worker.write(request.method, request.path, request.body, user).status;
        });
    // Only their own role is shown what they run.
    db::Session watcher({.conninfo = app_conninfo()});
    std::size_t waiting = 0;
    for (int tries = 0; waiting < requests.size() && tries < 2000; ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        waiting = static_cast<std::size_t>(
            watcher
                .run({"select count(*) from pg_stat_activity where wait_event_type = 'Lock' and "
                      "datname = current_database() and query like $1::text",
                      {statement}})
                .integer(0, 0));
    }
    BOOST_TEST(waiting == requests.size());
    change.commit();
    for (std::thread& thread : threads)
        thread.join();
    return statuses;
}

} // namespace test
