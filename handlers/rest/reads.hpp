// The reading half of a resource: its list and its detail.
#pragma once

#include "handlers/rest/endpoint.hpp"

#include <string>
#include <vector>

namespace rest {

/// GET of the list and of the detail.
std::vector<Endpoint> read_endpoints(const Resource& resource);

/// The row with that key as JSON into the answer; throws ApiError 404 when it is not to be seen.
void answer_detail(Call& call, const Resource& resource, const std::string& key);

/// The rows of every `many` of the shape that belong to `rows`, in one round trip.
std::vector<db::Rows> children_of(const Service& service, const Principal& principal,
                                  const Resource& resource, Shape& shape, const Params& params,
                                  const db::Rows& rows);

} // namespace rest
