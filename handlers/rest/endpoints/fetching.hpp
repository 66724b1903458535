// The rows of a list as the database gives them, and how many there are in all.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"
#include "handlers/rest/statements/query.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace rest::endpoints {

/// What a list asks of the database, and what it got.
struct Page {
    statements::ListStatements statements;
    db::Rows found; ///< Ids and keys.
    db::Rows rows;
    std::int64_t count = -1;
    bool more = false;     ///< A row beyond the page was found (cursors).
    bool reversed = false; ///< The rows come last first (backward cursors).
    std::optional<statements::Position> position;
    std::string context{}; ///< What its cursors are good for.
};

/// The page's rows and, unless it is known or unwanted, the count, as they were at one moment and
/// in one round trip, unless a count that is not kept may follow from the rows. What is expensive
/// to find is remembered while the database does not change: if nothing did since the credentials
/// were checked, all statements of this request saw the same. A feed is numbered before its rows
/// are read, and asked for gaps after it: what goes meanwhile is not passed over.
void fetch(Call& call, const statements::ListQuery& query, Page& page,
           const std::optional<statements::ListQuery::Count>& count = std::nullopt);

} // namespace rest::endpoints
