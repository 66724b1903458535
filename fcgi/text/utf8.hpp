// UTF-8 (RFC 3629): well-formed or not, counted and cut by characters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace text {

bool valid_utf8(std::string_view text);

/// How many code points; of well-formed text.
std::size_t characters(std::string_view text);

/// The beginning of a text, of at most so many bytes; whole characters only.
std::string_view cut(std::string_view text, std::size_t most);

/// As much of a caller's text as a sentence about it should repeat.
std::string shortened(std::string_view text);

} // namespace text
