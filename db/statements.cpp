// Which statements are kept and when they go.
#include "db/statements.hpp"

#include <functional>
#include <utility>

namespace db {

namespace {

/// What is used less often than once in so many statements costs its backend more memory, a
/// fraction of a megabyte, than it saves in time.
constexpr std::uint64_t most_idle = 2048;

} // namespace

Statements::Statements(soci::session& session, std::size_t bytes)
    : session_(session), most_bytes_(bytes)
{
}

Statements::~Statements()
{
    abandon(); // with the connection, and not one round trip each
}

/// By hashes, in two halves of which the older goes as a whole: what is asked for in ever different
/// ways fills no memory here either. If two have the same hash, one is kept too early.
bool Statements::was_used(const std::string& sql)
{
    if (uses_ - turned_ >= most_idle / 2) {
        before_ = std::exchange(lately_, {});
        if (uses_ - turned_ >= most_idle)
            before_.clear();
        turned_ = uses_;
    }
    const std::size_t hash = std::hash<std::string>{}(sql);
    return !lately_.insert(hash).second || before_.contains(hash);
}

Prepared& Statements::prepared(const std::string& sql)
{
    ++uses_;
    auto found = by_sql_.find(sql);
    if (found == by_sql_.end()) {
        if (!was_used(sql))
            return once_.emplace_front(session_, sql, Prepared::Use::once);
        const std::string& own = kept_.emplace_front(session_, sql).statement.sql();
        bytes_ += own.size();
        found = by_sql_.emplace(own, kept_.begin()).first;
    }
    kept_.splice(kept_.begin(), kept_, found->second);
    kept_.front().used = uses_;
    return kept_.front().statement;
}

void Statements::forget(const Prepared& statement)
{
    const auto found = by_sql_.find(statement.sql());
    if (found == by_sql_.end())
        return;
    bytes_ -= statement.sql().size();
    forgotten_.splice(forgotten_.begin(), kept_, found->second);
    by_sql_.erase(found);
}

void Statements::abandon() noexcept
{
    by_sql_.clear();
    bytes_ = 0;
    for (Order* const order : {&kept_, &forgotten_}) {
        for (Kept& kept : *order)
            kept.statement.abandon();
        order->clear();
    }
}

void Statements::tidy()
{
    while (!kept_.empty() && (bytes_ > most_bytes_ || kept_.back().used + most_idle < uses_))
        forget(kept_.back().statement);
    forgotten_.clear();
}

} // namespace db
