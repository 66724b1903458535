// The protocol is a few lines of text; it is documented as stable, so no library is needed for it.
#include "fcgi/notify.hpp"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace fcgi::notify {

namespace {

std::int64_t monotonic_us()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t{now.tv_sec} * 1'000'000 + now.tv_nsec / 1000;
}

/// How often the watchdog wants to hear of this process; 0: there is none.
std::int64_t watchdog_us()
{
    const char* const period = std::getenv("WATCHDOG_USEC");
    const char* const pid = std::getenv("WATCHDOG_PID");
    if (period == nullptr || (pid != nullptr && std::to_string(getpid()) != pid))
        return 0;
    return std::max(0LL, std::strtoll(period, nullptr, 10));
}

class Manager {
public:
    Manager()
    {
        const char* const given = std::getenv("NOTIFY_SOCKET");
        const std::string_view path(given != nullptr ? given : "");
        // A path, or with @ in place of a NUL byte a name in the abstract namespace.
        if (path.size() < 2 || path.size() >= sizeof(address_.sun_path) ||
            (path[0] != '/' && path[0] != '@'))
            return;
        address_.sun_family = AF_UNIX;
        std::memcpy(address_.sun_path, path.data(), path.size());
        if (path[0] == '@')
            address_.sun_path[0] = '\0';
        length_ = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + path.size());
        fd_ = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        period_us_ = watchdog_us();
    }

    void tell(std::string_view text) const
    {
        if (fd_ >= 0)
            // Nobody is there to hear of a failure.
            static_cast<void>(sendto(fd_, text.data(), text.size(), MSG_NOSIGNAL | MSG_DONTWAIT,
                                     reinterpret_cast<const sockaddr*>(&address_), length_));
    }

    void alive()
    {
        if (period_us_ == 0)
            return;
        const std::int64_t now = monotonic_us();
        std::int64_t last = last_us_.load();
        if (now - last >= period_us_ / 4 && last_us_.compare_exchange_strong(last, now))
            tell("WATCHDOG=1");
    }

private:
    sockaddr_un address_{};
    socklen_t length_ = 0;
    int fd_ = -1;
    std::int64_t period_us_ = 0;
    std::atomic<std::int64_t> last_us_ = 0;
};

Manager& manager()
{
    static Manager only;
    return only;
}

} // namespace

void ready()
{
    manager().tell("READY=1");
}

void reloading()
{
    manager().tell("RELOADING=1\nMONOTONIC_USEC=" + std::to_string(monotonic_us()));
}

void stopping()
{
    manager().tell("STOPPING=1");
}

void alive()
{
    manager().alive();
}

} // namespace fcgi::notify
