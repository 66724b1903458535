#include "fcgi/text/encoding.hpp"

#include <sodium.h>

namespace text {

namespace {

const unsigned char* bytes_of(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytes_of(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

int variant_of(Base64 variant)
{
    return variant == Base64::padded ? sodium_base64_VARIANT_ORIGINAL
                                     : sodium_base64_VARIANT_URLSAFE_NO_PADDING;
}

} // namespace

std::string hex(std::string_view bytes)
{
    std::string digits(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(digits.data(), digits.size(), bytes_of(bytes), bytes.size());
    digits.pop_back(); // its terminating NUL
    return digits;
}

std::optional<std::string> unhex(std::string_view digits)
{
    std::string bytes(digits.size() / 2, '\0');
    std::size_t size = 0;
    if (digits.size() % 2 != 0 ||
        sodium_hex2bin(bytes_of(bytes), bytes.size(), digits.data(), digits.size(), nullptr, &size,
                       nullptr) != 0 ||
        size != bytes.size())
        return std::nullopt;
    return bytes;
}

std::string base64(std::string_view bytes, Base64 variant)
{
    std::string text(
        sodium_base64_ENCODED_LEN(bytes.size(), static_cast<unsigned>(variant_of(variant))), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes_of(bytes), bytes.size(), variant_of(variant));
    text.pop_back(); // its terminating NUL
    return text;
}

std::optional<std::string> unbase64(std::string_view text, Base64 variant)
{
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    const char* end = nullptr;
    if (sodium_base642bin(bytes_of(bytes), bytes.size(), text.data(), text.size(), nullptr, &size,
                          &end, variant_of(variant)) != 0 ||
        end != text.data() + text.size())
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

} // namespace text
