// What can be judged of an SQL fragment without a database.
#pragma once

#include <string>
#include <string_view>

namespace rest::describe {

enum class Placeholders {
    allowed,
    of_rules, ///< `:given(list)` as well.
    refused,
};

/// What is wrong with a fragment, as the end of a sentence that begins with what it is: "has
/// unbalanced parentheses". Empty when nothing is.
std::string flaw_of_sql(std::string_view fragment, Placeholders placeholders);

/// Whether `t` stands for a row as a whole, instead of before one of its columns.
bool names_whole_row(std::string_view fragment);

} // namespace rest::describe
