#include "fcgi/text/utf8.hpp"

#include <algorithm>

namespace text {

namespace {

/// What may follow a lead byte: how many bytes, and the range of the first of them, which is
/// where over-long forms, surrogates and values past U+10FFFF are excluded.
struct Sequence {
    std::size_t following;
    unsigned char low, high;
};

Sequence sequence_after(unsigned char lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return {1, 0x80, 0xBF};
    if (lead == 0xE0)
        return {2, 0xA0, 0xBF};
    if (lead == 0xED)
        return {2, 0x80, 0x9F};
    if (lead >= 0xE1 && lead <= 0xEF)
        return {2, 0x80, 0xBF};
    if (lead == 0xF0)
        return {3, 0x90, 0xBF};
    if (lead >= 0xF1 && lead <= 0xF3)
        return {3, 0x80, 0xBF};
    if (lead == 0xF4)
        return {3, 0x80, 0x8F};
    return {0, 0, 0};
}

bool continues(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

bool valid_utf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80)
            continue;
        const Sequence sequence = sequence_after(lead);
        if (sequence.following == 0 || text.size() - i <= sequence.following)
            return false;
        const auto first = static_cast<unsigned char>(text[i + 1]);
        if (first < sequence.low || first > sequence.high)
            return false;
        for (std::size_t k = 2; k <= sequence.following; ++k)
            if (!continues(text[i + k]))
                return false;
        i += sequence.following;
    }
    return true;
}

std::size_t characters(std::string_view text)
{
    return text.size() -
           static_cast<std::size_t>(std::count_if(text.begin(), text.end(), continues));
}

std::string_view cut(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    std::size_t end = most;
    while (end > 0 && continues(text[end]))
        --end;
    return text.substr(0, end);
}

std::string shortened(std::string_view text)
{
    constexpr std::size_t enough = 100;
    return std::string(cut(text, enough));
}

} // namespace text
