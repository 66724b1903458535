#include "handlers/program/stop.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/signalfd.h>
#include <system_error>
#include <unistd.h>

namespace handlers {

using Clock = std::chrono::steady_clock;

Stop::Stop()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGHUP, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
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
    signalfd_siginfo heard{};
    if (!asked_ && read(descriptor_, &heard, sizeof heard) == sizeof heard)
        asked_ = Clock::now();
    return asked_.has_value();
}

bool Stop::asked_before(Clock::duration age)
{
    return asked() && Clock::now() - *asked_ > age;
}

void Stop::wait(std::chrono::milliseconds longest, int other)
{
    if (asked())
        return;
    std::array<pollfd, 2> descriptors = {pollfd{descriptor_, POLLIN, 0}, pollfd{other, POLLIN, 0}};
    poll(descriptors.data(), descriptors.size(), static_cast<int>(longest.count()));
}

} // namespace handlers
