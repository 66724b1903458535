// The revisions that the database keeps of what workers know by heart (sql/deploy/rights.sql): with
// an equal one, read as of the moment of the rows at hand, what is known still holds.
#pragma once

#include "db/session.hpp"

#include <string>
#include <string_view>

namespace db {

/// SQL: a number that changes with whatever the triggers of that name watch. The name is the
/// program's own.
std::string revision_sql(std::string_view name);

/// That column of the first row, which the session has just read, and over which connection: what
/// another one sees may be another database, restored or taken over.
std::string revision_of(const Session& session, const Rows& rows, int column);

} // namespace db
