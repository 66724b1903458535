// Which version of a row its JSON is of: what changes of it are held against (If-Match).
#pragma once

#include "handlers/rest/describe/catalogue.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace rest::answer {

/// The object without what becomes another by itself, there or in rows that are shown within it;
/// nothing where the resource shows nothing of that kind.
std::optional<std::string> version_of(const describe::Catalogue& catalogue,
                                      const describe::Resource& resource, std::string_view json);

} // namespace rest::answer
