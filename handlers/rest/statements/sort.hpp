// The order of a list, and where in it a page begins.
#pragma once

#include "handlers/rest/statements/fragment.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rest::statements {

/// One sort key as SQL over a scope.
struct SortKey {
    std::string sql;
    bool descending = false;
    bool nullable = false;
    std::string cast; ///< Of the values that a cursor carries.
};

/// Where a cursor page begins: the keys of the row before it, NULL kept apart.
struct Position {
    std::vector<db::Value> keys{};
    bool backward = false;
};

/// " order by …"; `backward`: the other way round.
std::string order_by(const std::vector<SortKey>& keys, bool backward);
/// Whether a row comes after the position, as a boolean expression.
std::string after(StatementBuilder& builder, const std::vector<SortKey>& keys,
                  const Position& position);

/// The parts with the separator between them.
std::string joined(const std::vector<std::string>& parts, const char* separator);

} // namespace rest::statements
