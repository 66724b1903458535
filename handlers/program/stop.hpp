// When a process beside the workers is to stop: SIGTERM or SIGINT, looked for between the steps of
// what it does. SIGHUP and SIGPIPE mean nothing to it.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

namespace handlers {

class Stop {
public:
    /// From here on the signals are held back for whoever asks. Throws std::system_error.
    Stop();
    ~Stop();
    Stop(const Stop&) = delete;
    Stop& operator=(const Stop&) = delete;

    /// Readable from the signal on.
    int descriptor() const { return descriptor_; }
    /// From any thread. Whoever asks is at work: the watchdog of systemd hears of it.
    bool asked();
    /// Whether that was longer ago.
    bool asked_before(std::chrono::steady_clock::duration age);
    /// Waits until it is asked to stop, `other` (unless negative) can be read, or the time is over.
    void wait(std::chrono::milliseconds longest, int other = -1);

private:
    using Time = std::chrono::steady_clock::time_point;

    int descriptor_ = -1;
    std::atomic<Time> asked_{Time::max()}; ///< When that was seen first.
};

/// Breaks off what takes too long when the process is to stop.
class Overdue {
public:
    /// Calls `then` from a thread of its own so long after `stop` was asked, unless this ends
    /// before. `stop` outlives it. Throws std::system_error.
    Overdue(Stop& stop, std::chrono::milliseconds after, std::function<void()> then);
    ~Overdue();
    Overdue(const Overdue&) = delete;
    Overdue& operator=(const Overdue&) = delete;

private:
    int ended_ = -1; ///< An eventfd.
    std::thread thread_;
};

} // namespace handlers
