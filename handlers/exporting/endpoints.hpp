// What exports have beyond their description: a run by hand, and files to fetch (rules O4.4, O5.2).
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <vector>

namespace exporting {

std::vector<rest::endpoints::Endpoint> endpoints(const rest::describe::Catalogue& catalogue);

} // namespace exporting
