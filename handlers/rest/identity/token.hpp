// Secrets by which programs and browsers are known again (rule 2.1): made, told apart from other
// text, and hashed for the database.
#pragma once

#include <string>
#include <string_view>

namespace rest::identity {

/// What the database keeps of a token: SHA-256 as a bytea literal.
std::string token_hash(std::string_view token);
/// 40 hex digits from the system's random source.
std::string new_token();
/// Whether the text has the form of one.
bool is_token(std::string_view text);

} // namespace rest::identity
