// How the places of a process, which are the requests that it has under way at once, are shared out
// among hooks (rule O3.2): at most 16 for one, some of them left over for whoever comes next, and a
// part that those cannot take which may only hang.
#pragma once

#include "handlers/outgoing/queue.hpp"

#include <cstddef>
#include <cstdint>
#include <map>

namespace outgoing {

class Shares {
public:
    /// `most`: places in all. `hooks`: how many have something to do. `anyone_sound`: whether there
    /// is any hook, with something to do or not, for which places are to be left.
    Shares(std::size_t most, std::size_t hooks, bool anyone_sound);

    /// A place is taken.
    void take(std::int64_t hook, Standing standing);
    /// Whether a hook may have one more; `beyond` its fair share, when the others had theirs.
    bool may_take(std::int64_t hook, Standing standing, bool beyond) const;
    /// Places for hooks that fail or never had a success.
    std::size_t doubtful_most() const { return doubtful_most_; }

private:
    std::size_t most_;
    std::size_t hooks_;
    std::size_t doubtful_most_;
    std::size_t all_ = 0;
    std::size_t doubtful_ = 0;
    std::map<std::int64_t, std::size_t> of_hook_{};
};

} // namespace outgoing
