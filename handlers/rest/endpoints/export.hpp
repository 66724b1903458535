// GET /api/{resource}/export/: all rows of a list as a file, streamed from one snapshot (rule 6.1).
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <array>
#include <string_view>

namespace rest::endpoints {

/// What the files can be: CSV, XLSX, JSON, XML.
inline constexpr std::array<std::string_view, 4> export_types = {
    "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/json", "application/xml"};

Endpoint export_endpoint(const describe::Resource& resource);

} // namespace rest::endpoints
