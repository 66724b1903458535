// One statement that SOCI has read, prepared and owns: text in and text out, with no copy of
// either. Internal to db/.
#pragma once

#include "db/result.hpp"
#include "db/sql.hpp"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>

#include <string>
#include <vector>

namespace db {

class Prepared {
public:
    enum class Use {
        once,  ///< The server is not told before it is executed, and keeps nothing of it.
        again, ///< Prepared, which is a round trip.
    };
    /// Throws Error when the server refuses the statement.
    Prepared(soci::session& session, const std::string& sql, Use use);
    Prepared(const Prepared&) = delete;
    Prepared& operator=(const Prepared&) = delete;

    const std::string& sql() const { return backend_.query_; }
    /// That SOCI gave it; by this others can have it executed as well. Empty for use once.
    const std::string& name() const { return backend_.statementName_; }

    /// Executed by SOCI, a round trip; not for use once. Whether the server refused is in the
    /// result.
    Result execute(const std::vector<Value>& values);

    /// The server has lost it, or will with the connection: it is not deallocated when this ends.
    void abandon() { backend_.statementName_.clear(); }

private:
    void point_at(const std::vector<Value>& values);
    Result take_result();

    soci::statement statement_;
    soci::postgresql_statement_backend& backend_;
    std::vector<char*> texts_; ///< Where SOCI finds the values while they are sent.
};

} // namespace db
