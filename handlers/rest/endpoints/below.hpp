// The lists of a resource below rows of others (Resource::below): /api/jobs/{jobs}/notes/. They are
// the resource's own endpoints, for the rows that refer to the one which the path names.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <vector>

namespace rest::endpoints {

/// Made from those that the resource has: list, export and, where rows are created, that.
std::vector<Endpoint> below_endpoints(const describe::Resource& resource,
                                      const std::vector<Endpoint>& own);

} // namespace rest::endpoints
