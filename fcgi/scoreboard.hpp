// What master and workers tell each other, in memory that they share: one slot per worker.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace fcgi {

/// Milliseconds of a clock that all processes of the machine share and that never jumps.
std::int64_t monotonic_ms();

struct Slot {
    std::atomic<std::int64_t> progress_ms; ///< When the request at hand last moved; 0 when idle.
    std::atomic<std::uint64_t> served;     ///< Requests since the worker's start.
    std::atomic<bool> ready;               ///< The worker has its handler and takes requests.

    void clear();
};

class Scoreboard {
public:
    explicit Scoreboard(std::size_t slots);
    ~Scoreboard();
    Scoreboard(const Scoreboard&) = delete;
    Scoreboard& operator=(const Scoreboard&) = delete;

    Slot& operator[](std::size_t index) { return slots_[index]; }

private:
    std::size_t bytes_;
    Slot* slots_;
};

} // namespace fcgi
