// What is done with webhooks and their deliveries beyond the usual: another secret, a test, sending
// once more (rules O2.2, O3.4).
#pragma once

#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"

#include <vector>

namespace outgoing {

std::vector<rest::endpoints::Endpoint> endpoints(const rest::describe::Catalogue& catalogue);

} // namespace outgoing
