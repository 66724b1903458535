// The prepared statements of a connection, kept by their SQL: those that are used again and again,
// the ones used last, as many as fit. Internal to db/.
#pragma once

#include "db/prepared.hpp"

#include <cstddef>
#include <cstdint>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace db {

class Statements {
public:
    /// Of `session`, which must outlive this; at most `bytes` of SQL are kept.
    Statements(soci::session& session, std::size_t bytes);
    ~Statements();
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;

    /// For use once, unless it is kept or was used not long ago: then it is prepared, which is a
    /// round trip, and kept. Valid until it is forgotten, which nothing but the calls below does.
    Prepared& prepared(const std::string& sql);

    /// The next use is one of a new statement. What the server keeps of it goes with the next
    /// `tidy`.
    void forget(const Prepared& statement);

    /// Forgets all, of which the server keeps nothing or soon will not.
    void abandon() noexcept;

    /// Forgets what was for use once.
    void end_trip() { once_.clear(); }

    /// Deallocates what was forgotten, what is too much and what was not used for long. Only
    /// outside a transaction: a failed one takes no DEALLOCATE, and a DEALLOCATE that fails would
    /// undo a good one.
    void tidy();

private:
    struct Kept {
        Kept(soci::session& session, const std::string& sql)
            : statement(session, sql, Prepared::Use::again)
        {
        }
        Prepared statement;
        std::uint64_t used = 0; ///< When it was the last time, in uses of all.
    };
    using Order = std::list<Kept>; ///< The most recently used first.

    bool was_used(const std::string& sql);

    soci::session& session_;
    std::size_t most_bytes_;
    std::size_t bytes_ = 0;
    std::uint64_t uses_ = 0;
    Order kept_;
    Order forgotten_;
    std::unordered_map<std::string_view, Order::iterator> by_sql_; ///< Views into the statements.
    std::list<Prepared> once_;
    std::unordered_set<std::size_t> lately_; ///< Hashes of what was for use once,
    std::unordered_set<std::size_t> before_; ///< and those that were lately when
    std::uint64_t turned_ = 0;               ///< as many uses had been made.
};

} // namespace db
