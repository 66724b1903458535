// What a worker runs, put together.
#pragma once

#include "fcgi/config.hpp"
#include "fcgi/response.hpp"
#include "fcgi/shared_stats.hpp"

namespace handlers {

/// Catalogue made once, a database session per worker. Throws when the descriptions contradict
/// themselves. Both arguments outlive the workers.
fcgi::HandlerFactory make_app_factory(const fcgi::Config& config, fcgi::SharedStats& stats);

} // namespace handlers
