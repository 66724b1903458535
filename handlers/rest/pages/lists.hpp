// A list as a table: its rows, the links that order it, and those to its other pages.
#pragma once

#include "handlers/rest/describe/filterable.hpp"
#include "handlers/rest/pages/shown.hpp"
#include "handlers/rest/pages/site.hpp"
#include "handlers/rest/pages/templates.hpp"
#include "handlers/rest/pages/value.hpp"

#include <vector>

namespace rest::pages {

/// Whether the answer is a page of a list's rows.
bool is_list(const Subject& subject, const Value& root);

/// Fills the section TABLE. `filters` are those of the resource.
void put_list(Dictionary& page, const Subject& subject, const Value& root, const Showing& showing,
              const std::vector<describe::Filterable>& filters);

} // namespace rest::pages
