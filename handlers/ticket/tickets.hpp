// The endpoints of the ticket API.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <vector>

namespace ticket {

rest::endpoints::Endpoint list_endpoint();
rest::endpoints::Endpoint history_endpoint();
std::vector<rest::endpoints::Endpoint> ticket_endpoints();
std::vector<rest::endpoints::Endpoint> topic_endpoints();
std::vector<rest::endpoints::Endpoint> attribute_endpoints();

/// All of them.
std::vector<rest::endpoints::Endpoint> endpoints();

} // namespace ticket
