// How many rows of a list have each value of one of its choices: what a board tells above its
// columns.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <vector>

namespace handlers {

/// GET …/counts/ of every list that stands alone and whose rows have such a field.
std::vector<rest::endpoints::Endpoint> count_endpoints(const rest::describe::Catalogue& catalogue);

} // namespace handlers
