// When a process beside the workers is to stop: SIGTERM or SIGINT, looked for between the steps of
// what it does. SIGHUP and SIGPIPE mean nothing to it.
#pragma once

#include <chrono>
#include <optional>

namespace handlers {

class Stop {
public:
    /// From here on the signals are held back for whoever asks. Throws std::system_error.
    Stop();
    ~Stop();
    Stop(const Stop&) = delete;
    Stop& operator=(const Stop&) = delete;

    /// Becomes readable when a signal comes.
    int descriptor() const { return descriptor_; }
    bool asked();
    /// Whether that was longer ago.
    bool asked_before(std::chrono::steady_clock::duration age);
    /// Waits until it is asked to stop, `other` (unless negative) can be read, or the time is over.
    void wait(std::chrono::milliseconds longest, int other = -1);

private:
    int descriptor_ = -1;
    std::optional<std::chrono::steady_clock::time_point> asked_{};
};

} // namespace handlers
