// Who may have how much under way at once (rule O3.2).
#include "handlers/outgoing/shares.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <numeric>
#include <vector>

using outgoing::Shares;
using outgoing::Standing;

namespace {

/// So many hooks of a kind, each of which wants all it can get: how many places each has.
std::vector<std::size_t> filled(Shares& shares, std::size_t hooks, Standing standing)
{
    std::vector<std::size_t> has(hooks, 0);
    for (const bool beyond : {false, true}) {
        for (bool more = true; more;) {
            more = false;
            for (std::size_t hook = 0; hook < hooks; ++hook) {
                if (!shares.may_take(static_cast<std::int64_t>(hook), standing, beyond))
                    continue;
                shares.take(static_cast<std::int64_t>(hook), standing);
                ++has[hook];
                more = true;
            }
        }
    }
    return has;
}

std::size_t all_of(const std::vector<std::size_t>& has)
{
    return std::accumulate(has.begin(), has.end(), std::size_t{0});
}

} // namespace

BOOST_AUTO_TEST_SUITE(places)

BOOST_AUTO_TEST_CASE(one_hook_has_sixteen_and_all_together_what_there_is)
{
    struct Row {
        std::size_t most, hooks;
        Standing standing;
        bool anyone_sound;
        std::size_t all, each_at_most;
    };
    const std::vector<Row> rows = {
        {256, 1, Standing::sound, true, 16, 16},   {256, 1, Standing::fresh, false, 16, 16},
        {256, 1, Standing::failing, true, 2, 2},   {40, 4, Standing::sound, true, 30, 16},
        {40, 4, Standing::fresh, false, 30, 16},   {40, 4, Standing::fresh, true, 15, 16},
        {1, 1, Standing::sound, true, 1, 1},       {1, 3, Standing::fresh, true, 1, 1},
        {1, 3, Standing::failing, true, 1, 1},     {256, 12, Standing::sound, true, 192, 16},
        {256, 20, Standing::sound, true, 200, 10}, {256, 200, Standing::failing, true, 128, 2},
    };
    for (const Row& row : rows) {
        Shares shares(row.most, row.hooks, row.anyone_sound);
        const std::vector<std::size_t> has = filled(shares, row.hooks, row.standing);
        BOOST_TEST_CONTEXT(row.most << " places, " << row.hooks << " hooks")
        {
            BOOST_TEST(all_of(has) == row.all);
            BOOST_TEST(*std::max_element(has.begin(), has.end()) <= row.each_at_most);
        }
    }
}

BOOST_AUTO_TEST_CASE(whoever_comes_later_finds_a_place)
{
    for (const Standing standing : {Standing::sound, Standing::fresh, Standing::failing}) {
        for (const std::size_t hooks : {1U, 10U, 16U, 40U, 60U}) {
            Shares shares(256, hooks, true);
            filled(shares, hooks, standing);
            BOOST_TEST(shares.may_take(1000, Standing::sound, false));
            BOOST_TEST((standing == Standing::failing || shares.may_take(1000, standing, false)));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
