// By what the rows of a list are sorted: its parameter `ordering`, or the order of the resource.
#pragma once

#include "fcgi/error.hpp"
#include "handlers/rest/ask/path.hpp"
#include "handlers/rest/ask/suggest.hpp"
#include "handlers/rest/describe/catalogue.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace rest::ask {

inline constexpr std::size_t most_order_keys = 10;

struct OrderKey {
    Path path;
    bool descending = false;
};

/// The keys that `text` names, or the resource where that is null; they end in the id. Complains of
/// what is no field with a single value, and of too many.
std::vector<OrderKey> order_of(const describe::Catalogue& catalogue,
                               const describe::Resource& resource, const std::string* text,
                               fcgi::Details& complaints, Suggestions& suggestions);

} // namespace rest::ask
