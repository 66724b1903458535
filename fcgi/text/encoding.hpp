// Bytes as text, and back: hexadecimal digits and base64 (RFC 4648), by libsodium.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace text {

std::string hex(std::string_view bytes); ///< In lower case.
/// Nothing for what is no even number of digits.
std::optional<std::string> unhex(std::string_view digits);

enum class Base64 {
    padded,  ///< The ordinary alphabet.
    url_safe ///< `-` and `_`, without padding.
};
std::string base64(std::string_view bytes, Base64 variant = Base64::padded);
/// Nothing for what is not of that form throughout.
std::optional<std::string> unbase64(std::string_view text, Base64 variant = Base64::padded);

} // namespace text
