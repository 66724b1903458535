// The workers as the master sees them: who runs in which slot, who is leaving, who is to be started
// and when.
#pragma once

#include "fcgi/config.hpp"
#include "fcgi/response.hpp"
#include "fcgi/scoreboard.hpp"
#include "fcgi/shared_stats.hpp"
#include "fcgi/socket.hpp"

#include <cstdint>
#include <sys/types.h>
#include <vector>

namespace fcgi {

/// How long to wait before a worker is started again that failed `failures` times in a row. A
/// failure is an end before the first request was answered, other than an orderly one.
std::int64_t respawn_delay_ms(int failures);

class Crew {
public:
    /// `old`: workers of the program before a rolling restart. They serve until replaced.
    Crew(const Config& config, SharedStats& stats, const HandlerFactory& factory,
         const Sockets& sockets, const std::vector<pid_t>& old);

    /// Starts what is due, sends off old workers for which there is a new one, and kills whoever
    /// has stood still for too long.
    void tend();
    /// Takes note of a dead child. False when it was none of the crew.
    bool bury(pid_t pid, int status);

    void stop();     ///< Asks everyone to leave after the request at hand; nobody is replaced.
    void kill_all(); ///< -9

    bool empty() const;
    bool changing() const; ///< Something will be due soon: call tend() often.
    bool renewing() const { return !old_.empty(); }
    bool complete(); ///< Every worker is there and takes requests, and no old one is left.
    std::vector<pid_t> members() const;

private:
    struct Member {
        pid_t pid = 0;
        int failures = 0;
        std::int64_t due_ms = 0; ///< When to start, while `pid` is 0.
        bool started_before = false;
    };
    struct Leaver {
        pid_t pid;
        std::int64_t deadline_ms;
    };

    bool is_for_health(std::size_t index) const { return index == 0 && sockets_.health >= 0; }
    int number_of(std::size_t index) const;
    void start(std::size_t index);
    void start_due();
    void send_off_replaced();
    void kill_overdue();
    void ask_to_leave(pid_t pid, std::int64_t patience_ms);
    void bury_member(std::size_t index, int status);

    const Config& config_;
    SharedStats& stats_;
    const HandlerFactory& factory_;
    Sockets sockets_;
    std::int64_t timeout_ms_;
    std::vector<Member>
        members_; ///< By slot; the first one is for health, where there is a socket.
    Scoreboard board_;
    std::vector<pid_t> old_;
    std::vector<Leaver> leavers_;
    bool stopping_ = false;
};

} // namespace fcgi
