// The writing half of a resource, one row at a time: create, replace, merge, remove.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <vector>

namespace rest::endpoints {

/// POST, PUT, PATCH and DELETE, as far as the description has rights for them.
std::vector<Endpoint> write_endpoints(const describe::Resource& resource);

} // namespace rest::endpoints
