// …/{id}/transition/: what the moves of a row are, and one of them carried out (rules 4.3, 11.10).
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <vector>

namespace rest::endpoints {

/// GET and POST, where the resource has a machine.
std::vector<Endpoint> transition_endpoints(const describe::Resource& resource);

} // namespace rest::endpoints
