// Passwords (rules 2.4, 11.4): what is accepted as one, and the Argon2id hash that is kept.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rest::identity {

/// Characters that one has.
inline constexpr std::size_t shortest_password = 12;
inline constexpr std::size_t longest_password = 128;

/// Argon2id with 19 MiB and two passes, in libsodium's own text form. Takes some 30 ms.
std::string password_hash(std::string_view password);
/// Takes as long for an empty `hash`, which no password matches.
bool password_matches(std::string_view password, const std::string& hash);
/// What is wrong with a new password; nothing when it is fine.
std::optional<std::string> password_problem(std::string_view password, std::string_view username);

} // namespace rest::identity
