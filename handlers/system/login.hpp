// Endpoints by which people and programs become known: sessions, tokens, passwords (rules 2.1
// to 2.4).
#pragma once

#include "handlers/rest/endpoint.hpp"

#include <vector>

namespace handlers {

std::vector<rest::Endpoint> session_endpoints();
std::vector<rest::Endpoint> token_endpoints(const rest::Catalogue& catalogue);

} // namespace handlers
