// GET /api/{resource}/export/: all rows of a list as a file, streamed from one snapshot (rule 6.1).
#pragma once

#include "handlers/rest/endpoint.hpp"

namespace rest {

Endpoint export_endpoint(const Resource& resource);

} // namespace rest
