// Percent encoding (RFC 3986).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace text {

/// %XX decoding; empty when a sequence is incomplete. `plus_is_blank` for query strings.
std::optional<std::string> percent_decoded(std::string_view text, bool plus_is_blank = false);
std::string percent_encoded(std::string_view text); ///< All but RFC 3986's unreserved characters.
/// For names and values of a query string: what RFC 3986 lets stand there stays readable, and
/// short.
std::string query_encoded(std::string_view text);

} // namespace text
