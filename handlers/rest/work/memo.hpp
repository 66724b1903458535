// Results of expensive searches and counts, remembered while the database is unchanged. What a
// statement sees is a function of its snapshot alone, so an equal snapshot means an equal result:
// nothing remembered is ever stale, and any committed change forgets it all.
#pragma once

#include "db/session.hpp"

#include <cstdint>
#include <list>
#include <string>
#include <unordered_map>

namespace rest::work {

struct Remembered {
    std::string snapshot; ///< pg_current_snapshot() and the day when it was found.
    std::int64_t count = -1;
    std::string ids{}; ///< Array literal of a page's rows, in order; empty when not kept.
};

class Memo {
public:
    /// Keeps what fits into so many bytes, and of that what was used last.
    explicit Memo(std::size_t bytes) : most_bytes_(bytes) {}

    /// Null when it is unknown or the snapshot is another one.
    const Remembered* find(const std::string& key, const std::string& snapshot);
    void keep(const std::string& key, Remembered result);

private:
    using Order = std::list<std::string>; ///< The most recently used first.
    struct Entry {
        Remembered result;
        Order::iterator position;
    };
    static std::size_t size_of(const std::string& key, const Remembered& result);
    void forget(const std::string& key);

    std::size_t most_bytes_;
    std::size_t bytes_ = 0;
    Order order_;
    std::unordered_map<std::string, Entry> entries_;
};

/// What tells statements apart: a hash of text and parameters.
std::string memo_key(const db::Statement& statement);

} // namespace rest::work
