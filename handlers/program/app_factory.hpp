// What a worker runs, put together.
#pragma once

#include "fcgi/config.hpp"
#include "fcgi/response.hpp"
#include "fcgi/shared_stats.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"

#include <vector>

namespace handlers {

/// Every endpoint that no resource makes.
std::vector<rest::endpoints::Endpoint> other_endpoints(const rest::describe::Catalogue& catalogue);

/// The API made once, a database session per worker. Throws when the descriptions contradict
/// themselves. Both arguments outlive the workers.
fcgi::HandlerFactory make_app_factory(const fcgi::Config& config, fcgi::SharedStats& stats);

} // namespace handlers
