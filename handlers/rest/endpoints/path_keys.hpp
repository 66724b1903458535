// The keys that a path has, and whether its parent is seen.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"
#include "handlers/rest/statements/fragment.hpp"

#include <optional>
#include <string>

namespace rest::endpoints {

/// The `{id}` of the path, and the `{parent}` of a nested resource after a look whether it is seen.
/// They throw ApiError 404; the second 403 as well, where the parent asks for a right.
std::string key_argument(const Call& call, const std::string& name);
std::optional<std::string> parent_key(const Call& call, const describe::Resource& resource);
/// A row with that key below the parent that the path names, which was seen before.
statements::Keys keys_of(const Call& call, const describe::Resource& resource,
                         const std::string& key);

} // namespace rest::endpoints
