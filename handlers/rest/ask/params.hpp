// The query string of a list or a detail, understood completely or refused completely: every
// violation at once, keyed by parameter. Knows no SQL and no database.
#pragma once

#include "handlers/rest/ask/ordering.hpp"
#include "handlers/rest/ask/path.hpp"
#include "handlers/rest/ask/query_string.hpp"
#include "handlers/rest/ask/selection.hpp"
#include "handlers/rest/describe/limits.hpp"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace rest::describe {
struct Move;
}

namespace rest::ask {

struct Params {
    std::vector<Parameter> sent{};
    std::vector<Condition> conditions{};
    std::string within{};             ///< What the path narrows the list to: "jobs/2501".
    std::vector<std::string> terms{}; ///< Words and quoted phrases of `search`.
    bool searched = false;
    std::vector<OrderKey> order{}; ///< The default one when not `ordered`; ends in the id.
    bool ordered = false;
    int page = 1;
    bool last_page = false;
    int page_size = describe::usual_page_size;
    bool counted = true;
    std::size_t indent = 0;              ///< Blanks per level of JSON.
    bool byte_order_mark = false;        ///< Of an export.
    std::optional<std::string> cursor{}; ///< Present, maybe empty: cursor paging.
    std::string after{};                 ///< Of a feed: the number behind which it goes on.
    /// The move that has to be open to the caller; null: none has to.
    const describe::Move* open = nullptr;
    std::optional<Selection::Tree> kept{};
    std::optional<Selection::Tree> dropped{};
    /// Values of the resource's hidden field that the filters name.
    std::set<std::string> asked{};

    Selection selection() const;
    /// The names of `fields`, in order; none when it was not given.
    std::vector<std::string> names() const;
    /// The parameters that decide which rows come in which order: what a cursor belongs to.
    std::string identity() const;
};

/// Throws ApiError 400 INVALID_PARAMETER with all violations. `page_size`: of those who name none.
Params list_params(const describe::Catalogue& catalogue, const describe::Resource& resource,
                   std::string_view query, int page_size = describe::usual_page_size);
/// Of an export: as of a list, but for paging, and `bom`. `days`: what relative ones are counted
/// from.
Params export_params(const describe::Catalogue& catalogue, const describe::Resource& resource,
                     std::string_view query, const Days& days = {});
/// Of a detail: `fields`, `exclude`, and a filter on the field by which rows are hidden.
Params detail_params(const describe::Catalogue& catalogue, const describe::Resource& resource,
                     std::string_view query);

} // namespace rest::ask
