// IP addresses in what people write, and blocks of them (rules 9.8, 9.9). Pure.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ticket {

/// A single address in canonical form, an IPv4-mapped one as IPv4. Zero-padded IPv4, blocks,
/// ranges and zones are none.
std::optional<std::string> address(std::string_view text);

/// The addresses in the text, each once, in the order in which they are there, and of them the
/// first `most`. Such is a token of its own, the host of a URL, and what stands in brackets or in
/// front of a port. Tokens end at blanks and at whatever no address contains; a point or colon at
/// the end of one is punctuation.
std::vector<std::string> addresses_in(std::string_view text, std::size_t most);

/// Addresses with a common beginning.
struct Block {
    std::string text; ///< `10.0.0.0/8`, in canonical form.
    int length = 0;   ///< Bits that are common.
    bool v6 = false;
};

/// A bare address is a block of itself. Bits behind the mask are refused.
std::optional<Block> block(std::string_view text);

} // namespace ticket
