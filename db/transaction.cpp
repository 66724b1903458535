// Begin, commit and rollback, which SOCI sends.
#include "db/transaction.hpp"

#include "db/connection.hpp"
#include "db/error.hpp"
#include "db/session.hpp"

#include <string>

namespace db {

Transaction::Transaction(Session& session, Kind kind) : session_(session)
{
    const std::string timeout = std::to_string(session_.options_.statement_timeout_ms);
    session_.begin(
        std::string(kind == Kind::snapshot ? begin_snapshot : "begin") +
        (session_.options_.read_timeout_ms > 0
             ? ";set local statement_timeout = " + timeout + ";set local lock_timeout = " + timeout
             : ""));
}

Transaction::~Transaction()
{
    session_.in_transaction_ = false;
    if (!open_ || !session_.connection_)
        return;
    try {
        session_.connection_->command("rollback");
    } catch (...) {
        session_.disconnect(); // the server undoes what a lost connection had begun
    }
}

void Transaction::commit()
{
    session_.commit();
    open_ = false;
}

} // namespace db
