// Endpoints by which people and programs become known: sessions, tokens, passwords (rules 2.1
// to 2.4).
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <vector>

namespace handlers {

std::vector<rest::endpoints::Endpoint> session_endpoints();
std::vector<rest::endpoints::Endpoint> own_session_endpoints();
std::vector<rest::endpoints::Endpoint> token_endpoints(const rest::describe::Catalogue& catalogue);

} // namespace handlers
