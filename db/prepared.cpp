// Values go to SOCI's statement by pointer and its result is taken whole. SOCI's own ways of
// binding copy each value, leak the copy when the statement fails, and hand rows out one by one.
#include "db/prepared.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <stdexcept>

namespace db {

Prepared::Prepared(soci::session& session, const std::string& sql, Use use)
    : statement_(session),
      backend_(static_cast<soci::postgresql_statement_backend&>(*statement_.get_backend()))
{
    try {
        statement_.alloc();
        statement_.prepare(sql, use == Use::once ? soci::details::st_one_time_query
                                                 : soci::details::st_repeatable_query);
        statement_.define_and_bind();
    } catch (const soci::soci_error& error) {
        throw failure(error);
    }
    if (backend_.query_ != sql)
        throw std::logic_error("a statement in which SOCI takes a colon for a name of its own");
}

Result Prepared::execute(const std::vector<Value>& values)
{
    point_at(values);
    try {
        statement_.execute();
    } catch (const soci::soci_error&) {
        // Its text holds SQL and rows; what may be known of it is in the result.
    }
    std::fill(texts_.begin(), texts_.end(), nullptr);
    return take_result();
}

void Prepared::point_at(const std::vector<Value>& values)
{
    if (texts_.size() != values.size()) {
        texts_.resize(values.size());
        backend_.useByPosBuffers_.clear();
        for (std::size_t i = 0; i < texts_.size(); ++i)
            backend_.useByPosBuffers_[static_cast<int>(i)] = &texts_[i];
    }
    const auto text_of = [](const Value& value) {
        return value ? const_cast<char*>(value->c_str()) : nullptr; // SOCI's type; it only reads
    };
    std::transform(values.begin(), values.end(), texts_.begin(), text_of);
}

/// SOCI's holder can clear what it holds but not give it away, so an empty one takes its place.
Result Prepared::take_result()
{
    Result taken(backend_.result_.get_result());
    std::construct_at(&backend_.result_, backend_.session_, nullptr);
    return taken;
}

} // namespace db
