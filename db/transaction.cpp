// What a transaction begins with, and how it ends.
#include "db/transaction.hpp"

#include "db/connection.hpp"
#include "db/error.hpp"
#include "db/session.hpp"

#include <string>

namespace db {

Transaction::Transaction(Session& session, Kind kind) : session_(session)
{
    session_.begin(kind == Kind::read_write ? "begin" : begin_snapshot, kind == Kind::reads);
}

Transaction::~Transaction()
{
    session_.in_transaction_ = false;
    if (!open_ || !session_.connection_)
        return;
    try {
        session_.connection_->end("rollback");
    } catch (...) {
        session_.disconnect(); // the server undoes what a lost connection had begun
    }
}

bool Transaction::is_open(const Session& session)
{
    return session.in_transaction_;
}

void Transaction::commit()
{
    session_.commit();
    open_ = false;
}

} // namespace db
