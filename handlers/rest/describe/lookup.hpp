// The lookups that filters have, `field__lookup=value`, and which of them a kind of field takes
// (rule 3.3).
#pragma once

#include "handlers/rest/describe/resource.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace rest::describe {

enum class Lookup {
    exact,
    iexact,
    contains,
    icontains,
    startswith,
    istartswith,
    endswith,
    iendswith,
    gt,
    gte,
    lt,
    lte,
    range,
    in,
    isnull,
    date,
    year,
    month,
};

std::string_view name_of(Lookup lookup);
std::string_view doc_of(Lookup lookup); ///< What it means, for the documents.
std::vector<Lookup> all_lookups();
std::optional<Lookup> lookup_named(std::string_view name);

/// The lookups that a field takes (rule 3.3), `exact` first where it is among them.
/// `beyond_null`: a row on the way to the field may be missing.
std::vector<Lookup> lookups_of(const Field& field, bool beyond_null = false);

} // namespace rest::describe
