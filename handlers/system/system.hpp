// Endpoints that are no tables.
#pragma once

#include "handlers/rest/endpoint.hpp"

#include <vector>

namespace handlers {

std::vector<rest::Endpoint> system_endpoints(const rest::Catalogue& catalogue);

} // namespace handlers
