// The members of a JSON object as they are spelled: what is kept in the words of whoever sent it is
// taken apart and put together without being written anew.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace text {

struct JsonMember {
    std::string name;         ///< Decoded.
    std::string_view literal; ///< The name as it is spelled, with its quotes.
    std::string_view value;   ///< As it is spelled, without blanks around it.
};

/// Of the outermost object of `json`, a valid text that is one; a byte order mark in front is
/// passed over. The views are into `json`.
std::vector<JsonMember> json_members(std::string_view json);

/// `json` with the values of `more` in place of its own of the same names, and behind them those
/// that it does not have; all else stays as it is. Both are objects.
std::string merged_members(std::string_view json, std::string_view more);

} // namespace text
