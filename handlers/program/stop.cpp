#include "handlers/program/stop.hpp"

#include "fcgi/notify.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace handlers {

using Clock = std::chrono::steady_clock;

namespace {

/// Whether one of them can be read within the time, -1: however long that takes.
bool readable(int one, int other, int longest_ms)
{
    std::array<pollfd, 2> descriptors = {pollfd{one, POLLIN, 0}, pollfd{other, POLLIN, 0}};
    return poll(descriptors.data(), descriptors.size(), longest_ms) > 0;
}

} // namespace

Stop::Stop()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    static_cast<void>(std::signal(SIGHUP, SIG_IGN));
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    descriptor_ = signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
    if (descriptor_ < 0)
        throw std::system_error(errno, std::generic_category(), "signalfd");
}

Stop::~Stop()
{
    close(descriptor_);
}

bool Stop::asked()
{
    fcgi::notify::alive();
    Time never = Time::max();
    if (asked_.load() == never && readable(descriptor_, -1, 0)) // and stays so: it is never read
        asked_.compare_exchange_strong(never, Clock::now());
    return asked_.load() != Time::max();
}

bool Stop::asked_before(Clock::duration age)
{
    return asked() && Clock::now() - asked_.load() >= age;
}

void Stop::wait(std::chrono::milliseconds longest, int other)
{
    readable(descriptor_, other, static_cast<int>(longest.count()));
}

Overdue::Overdue(Stop& stop, std::chrono::milliseconds after, std::function<void()> then)
    : ended_(eventfd(0, EFD_CLOEXEC))
{
    if (ended_ < 0)
        throw std::system_error(errno, std::generic_category(), "eventfd");
    thread_ = std::thread([this, &stop, after, then = std::move(then)] {
        while (!stop.asked() && !readable(ended_, -1, 0))
            readable(stop.descriptor(), ended_, -1);
        if (!readable(ended_, -1, static_cast<int>(after.count())))
            then();
    });
}

Overdue::~Overdue()
{
    eventfd_write(ended_, 1);
    thread_.join();
    close(ended_);
}

} // namespace handlers
