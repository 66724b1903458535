#include "handlers/outgoing/retry.hpp"

#include <algorithm>
#include <array>

namespace outgoing {

namespace {

constexpr double minute = 60;
constexpr double hour = 60 * minute;
constexpr std::array<double, 9> delays = {5,        30,       2 * minute, 10 * minute, hour,
                                          3 * hour, 6 * hour, 12 * hour,  24 * hour};
constexpr double longest = 24 * hour; ///< That a receiver can ask for.
constexpr double spread = 0.2;

} // namespace

std::optional<double> retry_delay(int failed, double luck, std::int64_t retry_after)
{
    if (failed < 1 || static_cast<std::size_t>(failed) > delays.size())
        return std::nullopt;
    const double usual = delays[static_cast<std::size_t>(failed) - 1];
    const double own = usual * (1 - spread + 2 * spread * luck);
    return std::max(own, std::min(static_cast<double>(retry_after), longest));
}

} // namespace outgoing
