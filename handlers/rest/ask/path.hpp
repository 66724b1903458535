// `client__name__icontains` taken apart: which field of which resource it means, over which
// relations, with which lookup and which values. Knows no SQL.
#pragma once

#include "handlers/rest/ask/suggest.hpp"
#include "handlers/rest/ask/values.hpp"
#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/describe/lookup.hpp"

#include <optional>
#include <set>
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
    /// Of times and of `date`: with what the next day begins where the value is one, else empty.
    std::vector<std::string> until{};
    std::vector<std::string> names{}; ///< Of relations: what is shown of the rows that are meant.
    /// SQL of named conditions of the field, any of which may hold instead of a value; each once.
    std::set<std::string> named{};
};

/// The fields by whose text a row that a relation shows can be named, where that names just one.
std::vector<const describe::Field*> naming(const describe::Catalogue& catalogue,
                                           const describe::Field& relation);

/// How far a filter may reach; beyond, a query would cost more than anybody needs.
constexpr std::size_t longest_path = 4;

/// The segments as far as they name relations and a field. `rest` gets what follows.
/// Nothing when the first unknown segment is not a lookup; `error` then says what would be right.
std::optional<Path> resolved(const describe::Catalogue& catalogue,
                             const describe::Resource& resource, std::string_view text,
                             std::string& rest, std::string& error, Suggestions& suggestions);

/// A parameter that should be a filter. Holds the condition or a sentence about what is wrong.
/// `days`: what relative ones are counted from.
std::variant<Condition, std::string> condition_of(const describe::Catalogue& catalogue,
                                                  const describe::Resource& resource,
                                                  std::string_view name,
                                                  const std::vector<std::string>& values,
                                                  Suggestions& suggestions, const Days& days = {});

} // namespace rest::ask
