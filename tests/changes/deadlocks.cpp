// Changes that need each other's rows take their locks in one order: what races ends in 404, 409 or
// 422 at once, and in no deadlock (rule 12.9).
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

#include <barrier>
#include <functional>
#include <set>
#include <thread>
#include <vector>

namespace {

using test::Answer;
using test::Worker;
using test::write;

constexpr int rounds = 25;

/// One side of a race: what its worker does in a round.
using Side = std::function<Answer(Worker&)>;

/// Both sides at the same moment, round after round; `prepare` makes what they meet at. Returns how
/// many deadlocks the server has seen.
std::int64_t raced(const std::function<std::vector<Side>()>& prepare, const std::set<int>& allowed)
{
    const std::string count =
        "select deadlocks from pg_stat_database where datname = current_database()";
    const auto before = test::number(count);
    for (int round = 0; round < rounds; ++round) {
        const std::vector<Side> sides = prepare();
        std::barrier start(static_cast<std::ptrdiff_t>(sides.size()));
        std::vector<int> statuses(sides.size());
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < sides.size(); ++i)
            threads.emplace_back([&, i] {
                Worker worker;
                worker.write("GET", "/api/ready/", "", test::nobody);
                start.arrive_and_wait();
                statuses[i] = sides[i](worker).status;
            });
        for (std::thread& thread : threads)
            thread.join(); // its session ends, which tells the server's counters
        for (const int status : statuses)
            BOOST_TEST(allowed.contains(status), status);
    }
    return test::number(count) - before;
}

Side request(const std::string& method, const std::string& path, const std::string& body)
{
    return [=](Worker& worker) { return worker.write(method, path, body); };
}

} // namespace

BOOST_AUTO_TEST_SUITE(deadlocks)

BOOST_AUTO_TEST_CASE(a_client_goes_while_its_contacts_change)
{
    const auto prepare = [] {
        static int number = 0;
        const std::string client =
            write("POST", "/api/client/", R"({"name":"Raced )" + std::to_string(++number) + "\"}")
                .text("id");
        const std::string path = "/api/client/" + client + "/";
        std::vector<Side> sides = {request("DELETE", path, "")};
        for (int i = 0; i < 2; ++i) {
            const std::string contact =
                write("POST", path + "contacts/", R"({"name":"C"})").text("id");
            sides.push_back(
                request("PATCH", path + "contacts/" + contact + "/", R"({"name":"D"})"));
        }
        sides.push_back(request("POST", path + "contacts/", R"({"name":"E"})"));
        return sides;
    };
    BOOST_TEST(raced(prepare, {200, 201, 204, 404, 409}) == 0);
}

BOOST_AUTO_TEST_CASE(an_agreement_goes_while_jobs_begin_and_cease_to_draw_on_it)
{
    const auto prepare = [] {
        static int number = 0;
        const std::string agreements = "/api/client/15/framework_agreements/";
        const std::string agreement =
            write("POST", agreements,
                  R"({"total_value":1000,"name":"Raced )" + std::to_string(++number) + "\"}")
                .text("id");
        const std::string draw = R"({"framework_agreement":)" + agreement + "}";
        const std::string first = "/api/jobs/" + test::new_job() + "/";
        const std::string second = "/api/jobs/" + test::new_job() + "/";
        write("PATCH", second, draw);
        return std::vector<Side>{
            request("DELETE", agreements + agreement + "/", ""), request("PATCH", first, draw),
            request("PATCH", second, R"({"framework_agreement":null})"),
            request("PATCH", agreements + agreement + "/", R"({"total_value":2000})")};
    };
    BOOST_TEST(raced(prepare, {200, 204, 404, 409, 422}) == 0);
}

BOOST_AUTO_TEST_CASE(batches_have_the_same_names_in_opposite_order)
{
    const auto prepare = [] {
        static int number = 0;
        const std::string a = R"({"name":"Batch A)" + std::to_string(++number) + "\"}";
        const std::string b = R"({"name":"Batch B)" + std::to_string(number) + "\"}";
        const auto batch = [](const std::string& one, const std::string& two) {
            return request("POST", "/api/client/batch/", R"({"client":[)" + one + "," + two + "]}");
        };
        return std::vector<Side>{batch(a, b), batch(b, a), batch(a, b), batch(b, a)};
    };
    BOOST_TEST(raced(prepare, {201, 409, 422}) == 0);
}

BOOST_AUTO_TEST_CASE(a_role_changes_while_members_get_and_lose_it)
{
    const std::string role =
        write("POST", "/api/roles/", R"({"name":"Raced role","permissions":["can_add_job"]})")
            .text("id");
    const std::string members = "/api/orgunit/2/members/";
    std::vector<std::string> paths;
    for (const char* name : {"raced.one", "raced.two"}) {
        const test::Person person(name);
        write("POST", members, R"({"roles":["consultant"],"user":)" + person.id + "}");
        paths.push_back(members + person.id + "/");
    }
    const auto prepare = [&] {
        static int round = 0;
        const bool odd = ++round % 2 == 1;
        const std::string permissions =
            odd ? R"(["can_add_job","can_view_jobs"])" : R"(["can_add_job"])";
        return std::vector<Side>{
            request("PATCH", "/api/roles/" + role + "/", R"({"permissions":)" + permissions + "}"),
            request("PATCH", paths[0],
                    odd ? R"({"roles":["raced-role"]})" : R"({"roles":["consultant"]})"),
            request("PATCH", paths[1],
                    odd ? R"({"roles":["consultant"]})" : R"({"roles":["raced-role"]})")};
    };
    BOOST_TEST(raced(prepare, {200, 409}) == 0);
}

BOOST_AUTO_TEST_CASE(a_unit_goes_while_its_members_change_and_are_deactivated)
{
    const test::Person one("raced.three");
    const auto prepare = [&] {
        static int number = 0;
        const std::string unit = write("POST", "/api/orgunit/",
                                       R"({"name":"Raced unit )" + std::to_string(++number) + "\"}")
                                     .text("id");
        write("PATCH", "/api/users/" + one.id + "/", R"({"is_active":true})");
        const std::string members = "/api/orgunit/" + unit + "/members/";
        write("POST", members, R"({"roles":["consultant"],"user":)" + one.id + "}");
        return std::vector<Side>{
            request("DELETE", "/api/orgunit/" + unit + "/", ""),
            request("PATCH", members + one.id + "/", R"({"roles":["consultant","manager"]})"),
            request("PATCH", "/api/users/" + one.id + "/", R"({"is_active":false})")};
    };
    BOOST_TEST(raced(prepare, {200, 204, 404, 409, 422}) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
