// One change for many rows (rules 5.1, 11.13).
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <vector>

namespace rest::endpoints {

/// PATCH of …/bulk_update/, where the description has it.
std::vector<Endpoint> bulk_endpoints(const describe::Resource& resource);

} // namespace rest::endpoints
