// The endpoints of the ticket API.
#pragma once

#include "handlers/rest/endpoint.hpp"

#include <vector>

namespace ticket {

rest::Endpoint list_endpoint();
std::vector<rest::Endpoint> ticket_endpoints();
std::vector<rest::Endpoint> topic_endpoints();
std::vector<rest::Endpoint> attribute_endpoints();

/// All of them.
std::vector<rest::Endpoint> endpoints();

} // namespace ticket
