// Endpoints that are no tables.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <vector>

namespace handlers {

std::vector<rest::endpoints::Endpoint> system_endpoints(const rest::describe::Catalogue& catalogue);

} // namespace handlers
