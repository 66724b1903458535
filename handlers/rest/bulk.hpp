// Many rows in one request (rules 5.1, 5.2, 11.13).
#pragma once

#include "handlers/rest/endpoint.hpp"

#include <vector>

namespace rest {

/// PATCH of …/bulk_update/ and POST of …/batch/, where the description has them.
std::vector<Endpoint> bulk_endpoints(const Resource& resource);

} // namespace rest
