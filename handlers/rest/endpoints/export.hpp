// GET /api/{resource}/export/: all rows of a list as a file (rule 6.1).
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

namespace rest::endpoints {

Endpoint export_endpoint(const describe::Resource& resource);

/// By `?format=`, else what Accept prefers; CSV where it does not matter. Throws ApiError 406.
const answer::FileFormat& chosen_file(const fcgi::Request& request);

} // namespace rest::endpoints
