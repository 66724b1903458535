#include "handlers/rest/conditional.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace rest {

namespace {

std::string tag_of(std::string_view body)
{
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char*>(body.data()), body.size(), nullptr,
                       0);
    std::array<char, crypto_generichash_BYTES_MIN * 2 + 1> digits{};
    sodium_bin2hex(digits.data(), digits.size(), hash.data(), hash.size());
    return "\"" + std::string(digits.data()) + "\"";
}

/// If-None-Match compares weakly (RFC 9110, 13.1.2).
bool names_tag(std::string_view header, std::string_view tag)
{
    while (!header.empty()) {
        const std::size_t comma = std::min(header.find(','), header.size());
        std::string_view one = header.substr(0, comma);
        header.remove_prefix(std::min(comma + 1, header.size()));
        while (one.starts_with(' '))
            one.remove_prefix(1);
        while (one.ends_with(' '))
            one.remove_suffix(1);
        if (one.starts_with("W/"))
            one.remove_prefix(2);
        if (one == tag || one == "*")
            return true;
    }
    return false;
}

} // namespace

void make_conditional(const fcgi::Request& request, fcgi::Response& response)
{
    const std::string tag = tag_of(response.body);
    response.header("ETag", tag);
    const auto known = request.header("if-none-match");
    if (known && names_tag(*known, tag)) {
        response.status = 304;
        response.body.clear();
    }
}

} // namespace rest
