// Fragments of descriptions as SQL, where several threads serve in one process.
#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/statements/fragment.hpp"
#include "tests/support/golden.hpp"

#include <barrier>
#include <boost/test/unit_test.hpp>
#include <string>
#include <thread>
#include <vector>

namespace {

constexpr int threads = 4;
constexpr int fragments = 5000;

/// Whether each of many fragments that nobody has expanded before becomes what it should.
bool all_right(const rest::describe::Catalogue& catalogue, const std::string& column)
{
    const rest::identity::Principal nobody;
    rest::statements::StatementBuilder builder(catalogue, nobody);
    bool right = true;
    for (int i = 0; i < fragments; ++i) {
        const std::string name = column + std::to_string(i);
        right = right && builder.expand("t." + name + " is null", "j") == "j." + name + " is null";
    }
    return right;
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_fragment)

BOOST_AUTO_TEST_CASE(threads_do_not_meet_in_what_is_kept)
{
    const rest::describe::Catalogue catalogue(handlers::catalogue());
    std::barrier start(threads);
    std::vector<int> right(threads, 0);
    std::vector<std::thread> serving;
    for (std::size_t i = 0; i < threads; ++i)
        serving.emplace_back([&, i] {
            start.arrive_and_wait();
            right[i] = all_right(catalogue, "column_" + std::to_string(i) + "_") ? 1 : 0;
        });
    for (std::thread& one : serving)
        one.join();
    BOOST_TEST(right == std::vector<int>(threads, 1), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
