// What one process has in hand: deliveries in lanes, one per hook and object, of each of which one
// is under way at a time; so many per hook and so many in all (rule O3.2).
#pragma once

#include "handlers/outgoing/courier.hpp"
#include "handlers/outgoing/queue.hpp"
#include "handlers/outgoing/shares.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace outgoing {

class Dispatch {
public:
    /// Both outlive it. `most`: requests under way at once.
    Dispatch(Queue& queue, Courier& courier, std::size_t most)
        : queue_(queue), courier_(courier), most_(most)
    {
    }

    /// Something was told, or time has passed: deals, takes and sends what there is. Throws
    /// db::Error.
    void work(bool woken);
    /// Records what has come back, and sends what may follow.
    void settle(const std::vector<Reply>& replies);
    /// Gives back what is not under way; no more is taken.
    void close();
    /// How long to wait, in milliseconds, if nothing else happens.
    int patience() const;

private:
    using Clock = std::chrono::steady_clock;
    using Key = std::pair<std::int64_t, std::string>;
    struct Lane {
        std::deque<Taken> waiting{};
        bool busy = false;
    };

    void deal();
    void take();
    std::size_t doubtful_held() const;
    Shares shares() const;
    std::size_t held_of(std::int64_t webhook) const;
    bool start_some();
    std::vector<Taken> startable();
    struct Disposed {
        std::vector<Result> results{};         ///< Dropped.
        std::vector<std::int64_t> released{};  ///< To be done when the hook is active again.
        std::vector<std::int64_t> postponed{}; ///< To be looked at in a while.
    };
    void dispose(const Taken& taken, const Parcel* parcel, Disposed& disposed);
    bool put_away(const Disposed& disposed);
    Result judge(const Taken& taken, const Reply& reply) const;
    void forget_followers(const Taken& taken, double wait);
    Lane& lane_of(const Taken& taken) { return lanes_[key_of(taken)]; }
    static Key key_of(const Taken& taken);
    void done(const Taken& taken);

    Queue& queue_;
    Courier& courier_;
    std::size_t most_;
    std::map<Key, Lane> lanes_{};
    Key last_{};           ///< The lane from which something was started last.
    std::size_t held_ = 0; ///< Waiting in lanes.
    std::map<std::int64_t, Taken> under_way_{};
    bool anyone_sound_ = false; ///< Of all hooks there are.
    bool more_ = true;          ///< There may be something to take.
    bool closed_ = false;
    Clock::time_point alive_at_{};
    Clock::time_point look_at_{}; ///< When to look again although nobody has called.
};

} // namespace outgoing
