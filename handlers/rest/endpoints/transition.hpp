// …/{id}/transition/: what the moves of a row are, and one of them carried out (rules 4.3, 11.10).
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rest::endpoints {

/// GET and POST, where the resource has a machine.
std::vector<Endpoint> transition_endpoints(const describe::Resource& resource);

/// The moves of the row that the path names, as GET tells them, an array; nothing where there is no
/// such row, or none that moves.
std::optional<std::string> moves_json(const Call& call);

} // namespace rest::endpoints
