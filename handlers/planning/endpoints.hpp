// What is asked about people's time: when it is given twice, who has some, how much of a unit's is
// booked, and calendars to subscribe to.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace planning {

/// For how long calendars tell of a slot that is gone.
inline constexpr std::int64_t removed_slot_days = 90;

std::vector<rest::endpoints::Endpoint> endpoints(const rest::describe::Catalogue& catalogue);

rest::endpoints::Endpoint conflicts_endpoint(const rest::describe::Catalogue& catalogue);
rest::endpoints::Endpoint free_endpoint(const rest::describe::Catalogue& catalogue);
rest::endpoints::Endpoint utilization_endpoint(const rest::describe::Catalogue& catalogue);
std::vector<rest::endpoints::Endpoint>
calendar_endpoints(const rest::describe::Catalogue& catalogue);

/// JSON array of the parameters of a paged question about a window; `more`: others of its own, each
/// behind a comma.
std::string paged_window_schema(const std::string& more = {});

} // namespace planning
