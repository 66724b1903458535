// Starting, replacing and ending workers.
#include "fcgi/crew.hpp"

#include "fcgi/log.hpp"
#include "fcgi/pid_file.hpp"
#include "fcgi/worker.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace fcgi {

namespace {

void log_end(pid_t pid, int status)
{
    const bool orderly = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    const bool by_signal = WIFSIGNALED(status);
    log::write(orderly ? log::Level::info : log::Level::warning, "worker_ended",
               {{"worker", std::int64_t{pid}},
                {by_signal ? "signal" : "exit_status",
                 std::int64_t{by_signal ? WTERMSIG(status) : WEXITSTATUS(status)}}});
}

} // namespace

std::int64_t respawn_delay_ms(int failures)
{
    if (failures < 2)
        return 0;
    return std::min<std::int64_t>(5000, std::int64_t{50} << std::min(failures, 10));
}

Crew::Crew(const Config& config, SharedStats& stats, const HandlerFactory& factory,
           const Sockets& sockets, const std::vector<pid_t>& old)
    : config_(config),
      stats_(stats),
      factory_(factory),
      sockets_(sockets),
      timeout_ms_(config.integer("CHAOTICA_REQUEST_TIMEOUT_S") * 1000),
      members_(static_cast<std::size_t>(worker_count(config)) + (sockets.health >= 0 ? 1 : 0)),
      board_(members_.size()),
      old_(old)
{
}

void Crew::tend()
{
    if (!stopping_) {
        start_due();
        send_off_replaced();
    }
    kill_overdue();
}

void Crew::start_due()
{
    const auto now = monotonic_ms();
    auto running = static_cast<std::size_t>(std::count_if(
        members_.begin(), members_.end(), [](const Member& member) { return member.pid != 0; }));
    for (std::size_t i = 0; i < members_.size(); ++i) {
        // One more than usual while old workers are replaced, so that a slot is never empty.
        if (!old_.empty() && running + old_.size() > members_.size())
            return;
        if (members_[i].pid != 0 || members_[i].due_ms > now)
            continue;
        start(i);
        ++running;
    }
}

/// -1 for the one that is for health.
int Crew::number_of(std::size_t index) const
{
    return static_cast<int>(index) - (sockets_.health >= 0 ? 1 : 0);
}

void Crew::start(std::size_t index)
{
    Member& member = members_[index];
    board_[index].clear();
    const pid_t master = getpid();
    const pid_t pid = fork();
    if (pid == 0)
        _exit(run_worker({config_, stats_, board_[index], number_of(index),
                          is_for_health(index) ? sockets_.health : sockets_.requests, master},
                         factory_));
    if (pid < 0) {
        log::write(log::Level::error, "fork_failed", {{"errno", std::int64_t{errno}}});
        member.due_ms = monotonic_ms() + 1000;
        return;
    }
    if (member.started_before)
        stats_.respawned();
    member.started_before = true;
    member.pid = pid;
}

void Crew::send_off_replaced()
{
    std::size_t ready = 0;
    for (std::size_t i = 0; i < members_.size(); ++i)
        if (members_[i].pid != 0 && board_[i].ready)
            ++ready;
    while (!old_.empty() && old_.size() + ready > members_.size()) {
        ask_to_leave(old_.back(), 10 * timeout_ms_); // An export may be under way.
        old_.pop_back();
    }
}

void Crew::kill_overdue()
{
    const auto now = monotonic_ms();
    for (std::size_t i = 0; i < members_.size(); ++i) {
        const std::int64_t progress = board_[i].progress_ms;
        if (members_[i].pid == 0 || progress == 0 || now - progress <= timeout_ms_)
            continue;
        log::write(log::Level::error, "worker_timed_out",
                   {{"worker", std::int64_t{members_[i].pid}}, {"ms", now - progress}});
        board_[i].progress_ms = 0; // Said once; the kill needs no repetition.
        kill(members_[i].pid, SIGKILL);
    }
    for (Leaver& leaver : leavers_) {
        if (now <= leaver.deadline_ms)
            continue;
        kill(leaver.pid, SIGKILL);
        leaver.deadline_ms = now + timeout_ms_;
    }
}

void Crew::ask_to_leave(pid_t pid, std::int64_t patience_ms)
{
    kill(pid, SIGTERM);
    leavers_.push_back({pid, monotonic_ms() + patience_ms});
}

bool Crew::bury(pid_t pid, int status)
{
    const auto member = std::find_if(members_.begin(), members_.end(),
                                     [pid](const Member& m) { return m.pid == pid; });
    const auto leaver = std::find_if(leavers_.begin(), leavers_.end(),
                                     [pid](const Leaver& l) { return l.pid == pid; });
    const auto old = std::find(old_.begin(), old_.end(), pid);
    if (member == members_.end() && leaver == leavers_.end() && old == old_.end())
        return false;
    log_end(pid, status);
    if (member != members_.end())
        bury_member(static_cast<std::size_t>(member - members_.begin()), status);
    if (leaver != leavers_.end())
        leavers_.erase(leaver);
    if (old != old_.end())
        old_.erase(old);
    sweep_pid_file(config_.text("CHAOTICA_PIDS"));
    return true;
}

void Crew::bury_member(std::size_t index, int status)
{
    Member& member = members_[index];
    const bool orderly = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    // Killed from outside says nothing about whether the next one will live.
    const bool killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL && board_[index].ready;
    const bool useful = board_[index].served > 0;
    member.failures = orderly || killed || useful ? 0 : member.failures + 1;
    member.due_ms = monotonic_ms() + respawn_delay_ms(member.failures);
    member.pid = 0;
    board_[index].clear();
    stats_.busy(number_of(index), false);
}

void Crew::stop()
{
    stopping_ = true;
    for (const pid_t pid : members()) {
        const bool leaving = std::any_of(leavers_.begin(), leavers_.end(),
                                         [pid](const Leaver& l) { return l.pid == pid; });
        if (!leaving)
            ask_to_leave(pid, timeout_ms_);
    }
    old_.clear();
}

void Crew::kill_all()
{
    for (const pid_t pid : members())
        kill(pid, SIGKILL);
}

bool Crew::empty() const
{
    return members().empty();
}

bool Crew::changing() const
{
    const bool missing = std::any_of(members_.begin(), members_.end(),
                                     [](const Member& member) { return member.pid == 0; });
    return !stopping_ && (missing || !old_.empty());
}

bool Crew::complete()
{
    for (std::size_t i = 0; i < members_.size(); ++i)
        if (members_[i].pid == 0 || !board_[i].ready)
            return false;
    return old_.empty();
}

std::vector<pid_t> Crew::members() const
{
    std::vector<pid_t> pids = old_;
    for (const Member& member : members_)
        if (member.pid != 0)
            pids.push_back(member.pid);
    for (const Leaver& leaver : leavers_)
        if (std::find(pids.begin(), pids.end(), leaver.pid) == pids.end())
            pids.push_back(leaver.pid);
    return pids;
}

} // namespace fcgi
