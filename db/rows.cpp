// Cells of a result of libpq.
#include "db/rows.hpp"

#include <libpq-fe.h>

#include <charconv>
#include <cstddef>

namespace db {

bool Rows::is_null(int row, int column) const
{
    return PQgetisnull(static_cast<const PGresult*>(result_.get()), row, column) != 0;
}

std::string_view Rows::text(int row, int column) const
{
    const auto* result = static_cast<const PGresult*>(result_.get());
    return {PQgetvalue(result, row, column),
            static_cast<std::size_t>(PQgetlength(result, row, column))};
}

std::optional<std::string> Rows::value(int row, int column) const
{
    if (is_null(row, column))
        return std::nullopt;
    return std::string(text(row, column));
}

std::int64_t Rows::integer(int row, int column) const
{
    const std::string_view digits = text(row, column);
    std::int64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

} // namespace db
