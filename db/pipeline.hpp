// Several prepared statements in one round trip, by libpq's pipeline, for which SOCI has no
// interface. Internal to db/.
#pragma once

#include "db/prepared.hpp"
#include "db/result.hpp"
#include "db/sql.hpp"

#include <libpq-fe.h>

#include <vector>

namespace db {

/// First everything is sent, then everything is received, in the same order. Without an open
/// transaction they are one. Whoever holds the connection checks PQpipelineStatus afterwards: it is
/// not off when the connection cannot be used again.
class Pipeline {
public:
    explicit Pipeline(PGconn* connection);
    /// Reads what nobody has read: it must never meet the next caller.
    ~Pipeline();
    Pipeline(const Pipeline&) = delete;
    Pipeline& operator=(const Pipeline&) = delete;

    void send(const Prepared& statement, const std::vector<Value>& values);
    void sent(); ///< All of them.

    /// The result of the next statement.
    Result receive();
    /// After the last: what ended the transaction that they were failed with (a constraint that is
    /// checked at the end), or nothing.
    Result finish();

private:
    PGconn* connection_;
    bool finished_ = false;
};

} // namespace db
