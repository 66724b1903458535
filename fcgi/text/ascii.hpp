// Letters and blanks of ASCII, whatever the locale: header values, words of grammars, names.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace text {

char lower(char c);
std::string lower(std::string_view text);

/// Blanks of header values (RFC 9110, 5.6.3): space and tab.
inline constexpr std::string_view blanks = " \t";
/// Those and line breaks.
inline constexpr std::string_view all_blanks = " \t\r\n";

/// Without the characters of `of` at its ends.
std::string_view trimmed(std::string_view text, std::string_view of = blanks);

/// Whether there is nothing but `all_blanks` in it.
bool is_blank(std::string_view text);

/// Without any of C's white space.
std::string without_space(std::string_view text);

/// Calls `part` with each piece of `text` between separators; an empty text has none.
template <typename Part>
void split(std::string_view text, char separator, Part part)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        part(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace text
