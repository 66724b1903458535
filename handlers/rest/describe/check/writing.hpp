// What contradicts itself in the writing half of a description: rights, rules, machines, and where
// fields are kept.
#pragma once

#include "handlers/rest/describe/resource.hpp"

#include <string>
#include <vector>

namespace rest::describe {

/// Adds a sentence per contradiction.
void check_writing(const std::vector<Resource>& all, const Resource& resource,
                   std::vector<std::string>& complaints);

} // namespace rest::describe
