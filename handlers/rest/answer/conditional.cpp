#include "handlers/rest/answer/conditional.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/ascii.hpp"
#include "fcgi/text/encoding.hpp"
#include "fcgi/text/xml.hpp"

#include <sodium.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace rest::answer {

namespace {

std::string tag_of(std::string_view body)
{
    std::string hash(crypto_generichash_BYTES_MIN, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(body.data()), body.size(), nullptr,
                       0);
    return "\"" + text::hex(hash) + "\"";
}

/// If-None-Match compares weakly, If-Match strongly (RFC 9110, 13.1.1 and 13.1.2).
bool names_tag(std::string_view header, std::string_view tag, bool weakly = true)
{
    while (!header.empty()) {
        const std::size_t comma = std::min(header.find(','), header.size());
        std::string_view one = header.substr(0, comma);
        header.remove_prefix(std::min(comma + 1, header.size()));
        one = text::trimmed(one, " ");
        if (weakly && one.starts_with("W/"))
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
    const bool reading = request.method == "GET" || request.method == "HEAD";
    if (reading && known && names_tag(*known, tag)) {
        response.status = 304;
        response.body.clear();
    }
}

void require_match(const fcgi::Request& request, Media media,
                   std::span<const std::string> representations)
{
    const auto wanted = request.header("if-match");
    if (!wanted)
        return;
    for (const std::string& json : representations) {
        if (names_tag(*wanted, tag_of(json), false) ||
            (media == Media::xml && names_tag(*wanted, tag_of(text::xml_of(json)), false)))
            return;
    }
    throw fcgi::ApiError(fcgi::Code::precondition_failed);
}

} // namespace rest::answer
