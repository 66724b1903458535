// IP addresses in what people write, and blocks of them (rules 9.8, 9.9). Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ticket {

/// A single address in canonical form, an IPv4-mapped one as IPv4. Zero-padded IPv4, blocks,
/// ranges and zones are none.
std::optional<std::string> address(std::string_view text);

/// Every address that is a token of its own in the text, in order and as often as it is there.
/// Tokens end at blanks and at whatever no address contains; a point or colon at the end of one is
/// punctuation.
std::vector<std::string> addresses_in(std::string_view text);

/// `10.0.0.0/8` in canonical form; a bare address is a block of itself. Bits behind the mask are
/// refused.
std::optional<std::string> block(std::string_view text);

} // namespace ticket
