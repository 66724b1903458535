// Declaring and fetching are statements like any other.
#include "db/cursor.hpp"

#include "db/session.hpp"

#include <string>

namespace db {

Cursor::Cursor(Session& session, const Statement& statement, int batch)
    : session_(session), fetch_{"fetch forward " + std::to_string(batch) + " from rows"}
{
    session_.run({"declare rows no scroll cursor for " + statement.sql, statement.parameters});
}

Rows Cursor::next()
{
    return session_.run(fetch_);
}

} // namespace db
