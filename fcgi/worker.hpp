// What a worker process does: take a request, let the handler answer it, count and log it, until it
// is asked to stop or it is time to be replaced.
#pragma once

#include "fcgi/config.hpp"
#include "fcgi/response.hpp"
#include "fcgi/scoreboard.hpp"
#include "fcgi/shared_stats.hpp"

#include <sys/types.h>

namespace fcgi {

struct WorkerPlace {
    const Config& config;
    SharedStats& stats;
    Slot& slot;
    int number;    ///< Among the workers; -1: it answers for health alone.
    int listen_fd; ///< Not blocking.
    pid_t master;  ///< The worker ends when this process does.
};

/// To be called in the child after the fork; returns its exit status. SIGTERM ends it after the
/// request at hand; a connection that it has accepted is always served.
int run_worker(const WorkerPlace& place, const HandlerFactory& factory);

} // namespace fcgi
