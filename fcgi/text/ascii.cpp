#include "fcgi/text/ascii.hpp"

#include <algorithm>

namespace text {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return lower(c); });
    return result;
}

std::string_view trimmed(std::string_view text, std::string_view of)
{
    const std::size_t begin = text.find_first_not_of(of);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(of) - begin + 1);
}

bool is_blank(std::string_view text)
{
    return text.find_first_not_of(all_blanks) == std::string_view::npos;
}

std::string without_space(std::string_view text)
{
    std::string result(text);
    std::erase_if(result, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    return result;
}

} // namespace text
