// Which fields an answer shows (rule 3.6).
#pragma once

#include "handlers/rest/ask/suggest.hpp"
#include "handlers/rest/describe/catalogue.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace rest::ask {

/// Which fields an answer shows: `fields` keeps, `exclude` drops; both nest by `__`.
class Selection {
public:
    struct Tree {
        bool whole = false;
        std::map<std::string, Tree, std::less<>> branches{};
    };

    Selection() = default;
    Selection(const Tree* kept, const Tree* dropped) : kept_(kept), dropped_(dropped) {}

    /// The selection below a field, or nothing when the field is not shown.
    std::optional<Selection> below(const std::string& name) const;

private:
    const Tree* kept_ = nullptr;    ///< Null: everything.
    const Tree* dropped_ = nullptr; ///< Null: nothing.
};

/// Marks one `a__b__c` in the tree. Empty, or what is wrong with it.
std::string marked(const describe::Catalogue& catalogue, const describe::Resource& resource,
                   std::string_view path, Selection::Tree& tree, Suggestions& suggestions);

} // namespace rest::ask
