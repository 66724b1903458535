// What rules reach: which columns and lists they ask for, and so which changes they are held
// against.
#pragma once

#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/describe/resource.hpp"

#include <string>

namespace rest::statements {

/// Whether the rule asks for that column of the row as it will be.
bool reads(const describe::Rule& rule, const std::string& column);
/// Whether the rule asks for what a body gives as that list.
bool asks_for(const describe::Rule& rule, const describe::Field& list);
/// Whether a change can make it so that the rule does not hold: else nothing is to be said of it.
bool touches(const ask::Draft& draft, const describe::Rule& rule);

} // namespace rest::statements
