// `client__name__icontains` taken apart: which field of which resource it means, over which
// relations, with which lookup and which values. Knows no SQL.
#pragma once

#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/describe/lookup.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rest::ask {

/// A field reached from a resource over zero or more relations.
struct Path {
    std::vector<const describe::Field*> steps{}; ///< Relations crossed, in order.
    const describe::Field* field = nullptr;
    std::string text{}; ///< As written: "client__name".
};

struct Condition {
    Path path;
    describe::Lookup lookup = describe::Lookup::exact;
    /// Canonical values: one, two for `range`, any number for `in`. Of choices the stored ones.
    std::vector<std::string> values{};
    std::vector<bool> whole_day{}; ///< Of times: the value was a bare date.
    std::string sql{};             ///< A named condition of the field instead of values.
};

/// How far a filter may reach; beyond, a query would cost more than anybody needs.
constexpr int longest_path = 4;

/// The segments as far as they name relations and a field. `rest` gets what follows.
/// Nothing when the first unknown segment is not a lookup; `error` then says what would be right.
std::optional<Path> resolved(const describe::Catalogue& catalogue,
                             const describe::Resource& resource, std::string_view text,
                             std::string& rest, std::string& error);

/// A parameter that should be a filter. Holds the condition or a sentence about what is wrong.
std::variant<Condition, std::string> condition_of(const describe::Catalogue& catalogue,
                                                  const describe::Resource& resource,
                                                  std::string_view name,
                                                  const std::vector<std::string>& values);

/// The one of `candidates` that was probably meant, or empty when none is close.
std::string closest(std::string_view word, const std::vector<std::string>& candidates);
/// " Did you mean …?", or empty.
std::string suggestion(std::string_view word, const std::vector<std::string>& candidates);

} // namespace rest::ask
