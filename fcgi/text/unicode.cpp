#include "fcgi/text/unicode.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>

#include <algorithm>
#include <stdexcept>

namespace text {

namespace {

constexpr std::string_view blanks_beyond_ascii[] = {
    "\u0085", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003",
    "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a",
    "\u2028", "\u2029", "\u202f", "\u205f", "\u3000"};

bool is_ascii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_ascii_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Bytes of the blank that `at` says is at an end of the text; 0 for none.
template <class At>
std::size_t blank(std::string_view text, char outermost, At at)
{
    if (is_ascii_blank(outermost))
        return 1;
    for (const std::string_view one : blanks_beyond_ascii) {
        if (at(text, one))
            return one.size();
    }
    return 0;
}

const icu::Normalizer2& form_c()
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* const instance = icu::Normalizer2::getNFCInstance(error);
    if (instance == nullptr || U_FAILURE(error) != 0)
        throw std::runtime_error("ICU has no normalisation form C");
    return *instance;
}

} // namespace

std::string composed(std::string text)
{
    if (is_ascii(text))
        return text;
    UErrorCode error = U_ZERO_ERROR;
    const icu::StringPiece given(text.data(), static_cast<std::int32_t>(text.size()));
    if (form_c().isNormalizedUTF8(given, error) != 0 && U_SUCCESS(error) != 0)
        return text;
    std::string result;
    icu::StringByteSink<std::string> sink(&result);
    error = U_ZERO_ERROR;
    form_c().normalizeUTF8(0, given, sink, nullptr, error);
    if (U_FAILURE(error) != 0)
        throw std::runtime_error("ICU could not normalise a text");
    return result;
}

std::string_view without_outer_blanks(std::string_view text)
{
    const auto first = [](std::string_view all, std::string_view one) {
        return all.starts_with(one);
    };
    const auto last = [](std::string_view all, std::string_view one) { return all.ends_with(one); };
    while (!text.empty()) {
        const std::size_t length = blank(text, text.front(), first);
        if (length == 0)
            break;
        text.remove_prefix(length);
    }
    while (!text.empty()) {
        const std::size_t length = blank(text, text.back(), last);
        if (length == 0)
            break;
        text.remove_suffix(length);
    }
    return text;
}

bool has_control_characters(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool second = c == 0xC2 && i + 1 < text.size() &&
                            static_cast<unsigned char>(text[i + 1]) <= 0x9F; // U+0080 to U+009F
        if (c < 0x20 || c == 0x7F || second)
            return true;
    }
    return false;
}

} // namespace text
