// The mapping behind the slots.
#include "fcgi/scoreboard.hpp"

#include <cerrno>
#include <ctime>
#include <memory>
#include <sys/mman.h>
#include <system_error>

namespace fcgi {

static_assert(std::atomic<std::int64_t>::is_always_lock_free);

std::int64_t monotonic_ms()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1000000;
}

void Slot::clear()
{
    progress_ms = 0;
    served = 0;
    ready = false;
}

Scoreboard::Scoreboard(std::size_t slots) : bytes_(slots * sizeof(Slot))
{
    void* address =
        mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (address == MAP_FAILED)
        throw std::system_error(errno, std::generic_category(), "memory for the scoreboard");
    slots_ = static_cast<Slot*>(address);
    std::uninitialized_value_construct_n(slots_, slots);
}

Scoreboard::~Scoreboard()
{
    munmap(slots_, bytes_);
}

} // namespace fcgi
