// The endpoints of the ticket API: what describes them, each beside what it runs but for those of
// tickets.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <vector>

namespace ticket {

/// All of them.
std::vector<rest::endpoints::Endpoint> endpoints();

rest::endpoints::Endpoint list_endpoint();
rest::endpoints::Endpoint history_endpoint();
std::vector<rest::endpoints::Endpoint> topic_endpoints();
std::vector<rest::endpoints::Endpoint> attribute_endpoints();

} // namespace ticket
