// Rows a batch at a time.
#pragma once

#include "db/rows.hpp"
#include "db/sql.hpp"

namespace db {

class Session;

/// The rows of a statement a batch at a time, so that any number of them takes the same memory.
/// Lives within a Transaction, one at a time.
class Cursor {
public:
    Cursor(Session& session, const Statement& statement, int batch);
    /// The next rows; none at the end.
    Rows next();

private:
    Session& session_;
    Statement fetch_;
};

} // namespace db
