// Many new rows in one request (rules 5.2, 11.13).
#pragma once

#include "handlers/rest/endpoint.hpp"

#include <vector>

namespace rest {

/// POST of …/batch/, where the description has it.
std::vector<Endpoint> batch_endpoints(const Resource& resource);

} // namespace rest
