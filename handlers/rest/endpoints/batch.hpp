// Many new rows in one request (rules 5.2, 11.13).
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <vector>

namespace rest::endpoints {

/// POST of …/batch/, where the description has it.
std::vector<Endpoint> batch_endpoints(const describe::Resource& resource);

} // namespace rest::endpoints
