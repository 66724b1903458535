// The form that narrows a list: search, a row per field with its lookups and the input that fits
// it, and what the list is narrowed by already. What it sends becomes an address (address.hpp).
#pragma once

#include "handlers/rest/describe/filterable.hpp"
#include "handlers/rest/pages/site.hpp"
#include "handlers/rest/pages/templates.hpp"

#include <vector>

namespace rest::pages {

void put_filters(Dictionary& page, const Subject& subject,
                 const std::vector<describe::Filterable>& filters);

} // namespace rest::pages
