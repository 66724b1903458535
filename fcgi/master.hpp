// The process that binds, gives up its privileges, keeps workers alive, and never touches the data
// of a request.
#pragma once

#include "fcgi/config.hpp"
#include "fcgi/response.hpp"
#include "fcgi/shared_stats.hpp"

namespace fcgi {

/// Runs until SIGTERM or SIGINT (a second one does not wait for requests at hand); returns the exit
/// status. SIGHUP restarts all without losing a request: the program is loaded anew from disk in
/// the same process, once `program check-config` has succeeded, and workers are replaced one by
/// one. `stats` must have worker_count(config) slots. Throws std::runtime_error when it cannot
/// start.
int serve(const Config& config, SharedStats& stats, const HandlerFactory& factory);

} // namespace fcgi
