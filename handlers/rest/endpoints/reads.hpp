// The reading half of a resource: its list and its detail.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"
#include "handlers/rest/endpoints/path_keys.hpp"

#include <string>
#include <vector>

namespace rest::endpoints {

/// GET of the list, of the detail and of the list as a file.
std::vector<Endpoint> read_endpoints(const describe::Resource& resource);

/// The row with that key as JSON into the answer; throws ApiError 404 when it is not to be seen.
void answer_detail(Call& call, const describe::Resource& resource, const std::string& key);
/// The same of a row that the caller has just written, who may not see it any more.
void show_written(Call& call, const describe::Resource& resource, const std::string& key);
/// Adds a secret to the object in the answer, whatever members were chosen: it is shown this once.
void show_once(Call& call, const std::string& name, const std::string& secret);

} // namespace rest::endpoints
