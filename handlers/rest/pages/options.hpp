// What OPTIONS tells, as tables: fields with what they take and the lookups of each, and the
// filters over relations.
#pragma once

#include "handlers/rest/pages/templates.hpp"
#include "handlers/rest/pages/value.hpp"

namespace rest::pages {

void put_options(Dictionary& page, const Value& root);

} // namespace rest::pages
