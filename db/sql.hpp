// A statement as its callers write it: SQL with placeholders, and the values for them as text.
// Knows no connection.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace db {

using Value = std::optional<std::string>; ///< Text form of a parameter; empty is NULL.

/// SQL with $1, $2 … and their values. User text is only ever in `parameters`.
struct Statement {
    std::string sql;
    std::vector<Value> parameters{};
};

/// {"a","b"} as a PostgreSQL array literal, each element quoted.
std::string array_literal(std::span<const std::string> elements);

} // namespace db
