// Counters over several processes, and their exposition.
#include "fcgi/crew.hpp"
#include "fcgi/shared_stats.hpp"

#include <boost/test/unit_test.hpp>
#include <sys/wait.h>
#include <unistd.h>

namespace {

bool has_line(const std::string& text, const std::string& line)
{
    return ("\n" + text).find("\n" + line + "\n") != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(fcgi_stats)

BOOST_AUTO_TEST_CASE(requests_are_counted_by_route_method_and_status)
{
    fcgi::SharedStats stats(4);
    stats.request("/api/jobs/", "GET", 200, 0.003);
    stats.request("/api/jobs/", "GET", 200, 0.2);
    stats.request("/api/jobs/", "POST", 422, 20);
    const auto text = stats.prometheus();
    BOOST_TEST(has_line(
        text, R"(chaotica_requests_total{route="/api/jobs/",method="GET",status="200"} 2)"));
    BOOST_TEST(has_line(
        text, R"(chaotica_requests_total{route="/api/jobs/",method="POST",status="422"} 1)"));
}

BOOST_AUTO_TEST_CASE(buckets_are_cumulative)
{
    fcgi::SharedStats stats(4);
    for (const double seconds : {0.001, 0.003, 0.2, 20.0})
        stats.request("/r/", "GET", 200, seconds);
    const auto text = stats.prometheus();
    const std::string name = "chaotica_request_duration_seconds";
    BOOST_TEST(has_line(text, name + R"(_bucket{route="/r/",le="0.001"} 1)"));
    BOOST_TEST(has_line(text, name + R"(_bucket{route="/r/",le="0.005"} 2)"));
    BOOST_TEST(has_line(text, name + R"(_bucket{route="/r/",le="10"} 3)"));
    BOOST_TEST(has_line(text, name + R"(_bucket{route="/r/",le="+Inf"} 4)"));
    BOOST_TEST(has_line(text, name + R"(_count{route="/r/"} 4)"));
    BOOST_TEST(has_line(text, name + R"(_sum{route="/r/"} 20.204)"));
}

BOOST_AUTO_TEST_CASE(a_method_that_a_caller_made_up_makes_no_new_row)
{
    fcgi::SharedStats stats(1);
    for (int i = 0; i < 10000; ++i)
        stats.request("/r/", "M" + std::to_string(i), 405, 0);
    BOOST_TEST(
        has_line(stats.prometheus(),
                 R"(chaotica_requests_total{route="/r/",method="other",status="405"} 10000)"));
}

BOOST_AUTO_TEST_CASE(a_full_table_loses_counts_and_nothing_else)
{
    fcgi::SharedStats stats(1);
    for (int i = 0; i < 6000; ++i)
        stats.request("/r" + std::to_string(i) + "/", "GET", 200, 0);
    BOOST_TEST(has_line(stats.prometheus(),
                        R"(chaotica_requests_total{route="/r0/",method="GET",status="200"} 1)"));
}

BOOST_AUTO_TEST_CASE(all_processes_count_together)
{
    fcgi::SharedStats stats(4);
    for (int child = 0; child < 4; ++child) {
        if (fork() != 0)
            continue;
        for (int i = 0; i < 20000; ++i)
            stats.request("/r" + std::to_string(i % 50) + "/", "GET", 200, 0);
        stats.database_error("23505");
        stats.busy(child, child == 0);
        _exit(0);
    }
    while (wait(nullptr) > 0) {
    }
    const auto text = stats.prometheus();
    BOOST_TEST(
        has_line(text, R"(chaotica_requests_total{route="/r7/",method="GET",status="200"} 1600)"));
    BOOST_TEST(has_line(text, R"(chaotica_database_errors_total{sqlstate="23505"} 4)"));
    BOOST_TEST(has_line(text, R"(chaotica_workers{state="busy"} 1)"));
    BOOST_TEST(has_line(text, R"(chaotica_workers{state="idle"} 3)"));
}

BOOST_AUTO_TEST_CASE(a_worker_that_keeps_failing_is_started_ever_later)
{
    BOOST_TEST(fcgi::respawn_delay_ms(0) == 0);
    BOOST_TEST(fcgi::respawn_delay_ms(1) == 0);
    BOOST_TEST(fcgi::respawn_delay_ms(2) == 200);
    BOOST_TEST(fcgi::respawn_delay_ms(3) == 400);
    BOOST_TEST(fcgi::respawn_delay_ms(1000) == 5000);
}

BOOST_AUTO_TEST_SUITE_END()
