// The same text in the same bytes (Unicode: normalisation form C), and what single lines are made
// of.
#pragma once

#include <string>
#include <string_view>

namespace text {

/// Of well-formed UTF-8; composed, so that equal texts have equal bytes (UAX #15).
std::string composed(std::string text);

/// Without the white space of Unicode at its ends.
std::string_view without_outer_blanks(std::string_view text);

/// Characters of category Cc: line breaks, tabs, NUL, DEL and the like.
bool has_control_characters(std::string_view text);

} // namespace text
