// The part of the check of descriptions that looks at fields.
#pragma once

#include "handlers/rest/describe/catalogue.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rest::describe {

/// Adds a sentence to `complaints` for every contradiction among the resource's fields.
void check_fields(const std::vector<Resource>& all, const Resource& resource,
                  std::vector<std::string>& complaints);

/// Null when there is none.
const Resource* find_resource(const std::vector<Resource>& all, const std::string& name);

/// Lower-case letters, digits and single underscores, a letter first and no underscore last: a
/// double one separates the parts of a filter.
bool is_declared_name(std::string_view name);

} // namespace rest::describe
