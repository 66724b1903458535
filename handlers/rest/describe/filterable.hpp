// The fields of a resource by which its lists can be filtered, as far as the schema and OPTIONS
// name them one by one: its own, and those of the resources it is related to. Deeper paths exist as
// well.
#pragma once

#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/describe/lookup.hpp"

#include <string>
#include <vector>

namespace rest::describe {

struct Filterable {
    std::string path; ///< "client__name"
    const Field* field = nullptr;
    bool own = true;       ///< Of the resource itself, in groups or not.
    bool sortable = true;  ///< Has a single value.
    bool nullable = false; ///< It, or a row on the way to it, may be missing.
    std::vector<Lookup> lookups{};
};

/// Whether finding its value takes a query of its own for each row.
bool has_query(const Field& field);

std::vector<Filterable> filterable(const Catalogue& catalogue, const Resource& resource);

} // namespace rest::describe
