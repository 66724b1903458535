// What a record of the audit trail tells of, as the objects show it (rule 12.6): the trail keeps
// ids, which are turned into what a reference shows when somebody reads, and what the reader is not
// shown of the object is hidden in its history as well.
#pragma once

#include "handlers/rest/statements/fragment.hpp"

#include <string>

namespace rest::statements {

/// SQL: `changes`, field -> [before, after], of the record `alias` of the resource `trail`.
std::string changes_as_shown(StatementBuilder& builder, const describe::Resource& trail,
                             const std::string& alias, const std::string& changes);

} // namespace rest::statements
