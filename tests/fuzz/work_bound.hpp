// Work in proportion to input: a fuzzer that finds bytes which cost more time than their number
// allows has found a way to take the machine, and says so by failing.
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace fuzz {

/// For each KiB begun: what a served request may cost a worker. The builds that fuzz do not
/// optimise and are some sixty times slower, so that it is less than a millisecond of what is
/// served.
constexpr double allowed_ms_per_kib = 50;

inline double thread_ms()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Does the work on an input of so many bytes, and aborts when it takes too long each time of
/// three: once may be the machine's doing.
template <typename Work>
void within_bound(std::size_t bytes, Work work)
{
    constexpr int tries = 3;
    const double allowed = allowed_ms_per_kib * static_cast<double>(bytes / 1024 + 1);
    double took = 0;
    for (int i = 0; i < tries; ++i) {
        const double began = thread_ms();
        work();
        took = thread_ms() - began;
        if (took <= allowed)
            return;
    }
    std::fprintf(stderr, "%zu bytes took %.1f ms; %.1f are allowed\n", bytes, took, allowed);
    std::abort();
}

} // namespace fuzz
