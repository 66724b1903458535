// Which statements are kept and when they go.
#include "db/statements.hpp"

namespace db {

Statements::Statements(soci::session& session, std::size_t bytes)
    : session_(session), most_bytes_(bytes)
{
}

Statements::~Statements()
{
    abandon(); // with the connection, and not one round trip each
}

Prepared& Statements::prepared(const std::string& sql)
{
    if (const auto found = by_sql_.find(sql); found != by_sql_.end()) {
        kept_.splice(kept_.begin(), kept_, found->second);
        return kept_.front();
    }
    Prepared& fresh = kept_.emplace_front(session_, sql);
    bytes_ += fresh.sql().size();
    by_sql_.emplace(fresh.sql(), kept_.begin());
    return fresh;
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
    for (Order* const statements : {&kept_, &forgotten_}) {
        for (Prepared& statement : *statements)
            statement.abandon();
        statements->clear();
    }
}

void Statements::tidy()
{
    while (bytes_ > most_bytes_)
        forget(kept_.back());
    forgotten_.clear();
}

} // namespace db
