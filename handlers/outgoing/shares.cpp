#include "handlers/outgoing/shares.hpp"

#include <algorithm>

namespace outgoing {

namespace {

constexpr std::size_t most_per_hook = 16;
constexpr std::size_t most_per_failing_hook = 2;
constexpr std::size_t newcomers = 4; ///< Hooks for which fair shares leave places.
constexpr std::size_t spared = 4; ///< The part of all places that nobody gets beyond a fair share.

} // namespace

Shares::Shares(std::size_t most, std::size_t hooks, bool anyone_sound)
    : most_(most), hooks_(hooks), doubtful_most_(anyone_sound ? (most + 1) / 2 : most)
{
}

void Shares::take(std::int64_t hook, Standing standing)
{
    ++all_;
    ++of_hook_[hook];
    doubtful_ += standing == Standing::sound ? 0 : 1;
}

bool Shares::may_take(std::int64_t hook, Standing standing, bool beyond) const
{
    const bool sound = standing == Standing::sound;
    if (all_ >= most_ || (!sound && doubtful_ >= doubtful_most_))
        return false;
    const auto found = of_hook_.find(hook);
    const std::size_t has = found == of_hook_.end() ? 0 : found->second;
    if (standing == Standing::failing)
        return has < most_per_failing_hook;
    const std::size_t fair = (sound ? most_ : doubtful_most_) / (hooks_ + newcomers);
    if (has < std::clamp<std::size_t>(fair, 1, most_per_hook))
        return true;
    const bool spare = all_ + most_ / spared < most_;
    const bool doubtful_spare = doubtful_ + doubtful_most_ / spared < doubtful_most_;
    return beyond && has < most_per_hook && spare && (sound || doubtful_spare);
}

} // namespace outgoing
