// The prepared statements of a connection, kept by their SQL. Those used last are kept, as many as
// fit. Internal to db/.
#pragma once

#include "db/prepared.hpp"

#include <cstddef>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>

namespace db {

class Statements {
public:
    /// Of `session`, which must outlive this; at most `bytes` of SQL are kept.
    Statements(soci::session& session, std::size_t bytes);
    ~Statements();
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;

    /// Prepares it if it is new, which is a round trip. Valid until it is forgotten, which nothing
    /// but the calls below does.
    Prepared& prepared(const std::string& sql);

    /// The next use prepares it anew. What the server keeps of it goes with the next `tidy`.
    void forget(const Prepared& statement);

    /// Forgets all, of which the server keeps nothing or soon will not.
    void abandon() noexcept;

    /// Deallocates what was forgotten and what is too much. Only outside a transaction: a failed
    /// one takes no DEALLOCATE, and a DEALLOCATE that fails would undo a good one.
    void tidy();

private:
    using Order = std::list<Prepared>; ///< The most recently used first.

    soci::session& session_;
    std::size_t most_bytes_;
    std::size_t bytes_ = 0;
    Order kept_;
    Order forgotten_;
    std::unordered_map<std::string_view, Order::iterator> by_sql_; ///< Views into the statements.
};

} // namespace db
