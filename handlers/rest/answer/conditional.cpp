#include "handlers/rest/answer/conditional.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/ascii.hpp"
#include "fcgi/text/encoding.hpp"

#include <sodium.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace rest::answer {

namespace {

constexpr std::size_t most_tags = 100;
constexpr std::size_t hash_length = 2 * crypto_generichash_BYTES_MIN; // in hex

std::string hash_of(std::string_view body)
{
    std::string hash(crypto_generichash_BYTES_MIN, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(body.data()), body.size(), nullptr,
                       0);
    return text::hex(hash);
}

/// If-None-Match compares weakly (RFC 9110, 13.1.2).
bool names_tag(std::string_view header, std::string_view tag)
{
    while (!header.empty()) {
        const std::size_t comma = std::min(header.find(','), header.size());
        std::string_view one = text::trimmed(header.substr(0, comma));
        header.remove_prefix(std::min(comma + 1, header.size()));
        if (one.starts_with("W/"))
            one.remove_prefix(2);
        if (one == tag || one == "*")
            return true;
    }
    return false;
}

[[noreturn]] void refuse_if_match()
{
    throw fcgi::ApiError(fcgi::Code::bad_request,
                         "If-Match has to be * or a list of at most " + std::to_string(most_tags) +
                             " tags in quotes, as the header ETag has them.");
}

/// Takes one tag off the header's front; what is between the quotes.
std::string_view taken_tag(std::string_view& header)
{
    const std::size_t end = header.starts_with('"') ? header.find('"', 1) : std::string_view::npos;
    if (end == std::string_view::npos)
        refuse_if_match();
    const std::string_view inner = header.substr(1, end - 1);
    header = text::trimmed(header.substr(end + 1));
    if (!header.empty() && header.front() != ',')
        refuse_if_match();
    return inner;
}

} // namespace

void make_conditional(const fcgi::Request& request, fcgi::Response& response,
                      std::string_view variant, const std::optional<std::string>& version)
{
    std::string tag = "\"" + hash_of(response.body) + (version ? hash_of(*version) : "");
    if (!variant.empty())
        tag.append("-").append(variant);
    tag += '"';
    response.header("ETag", tag);
    const auto known = request.header("if-none-match");
    const bool reading = request.method == "GET" || request.method == "HEAD";
    if (reading && known && names_tag(*known, tag)) {
        response.status = 304;
        response.body.clear();
    }
}

bool IfMatch::Tag::names(std::string_view representation,
                         const std::optional<std::string>& version_now) const
{
    return version_now && !version.empty() ? version == hash_of(*version_now)
                                           : version.empty() && hash == hash_of(representation);
}

IfMatch read_if_match(std::string_view header)
{
    header = text::trimmed(header);
    if (header == "*")
        return IfMatch{.any = true};
    IfMatch wanted;
    std::size_t count = 0;
    while (!header.empty()) {
        if (header.front() == ',') {
            header = text::trimmed(header.substr(1));
            continue;
        }
        const bool weak = header.starts_with("W/");
        header.remove_prefix(weak ? 2 : 0);
        const std::string_view tag = taken_tag(header);
        const std::size_t dash = std::min(tag.find('-'), tag.size());
        const std::string_view hashes = tag.substr(0, dash);
        const std::size_t first = std::min(hash_length, hashes.size());
        if (!weak)
            wanted.tags.push_back({std::string(hashes.substr(0, first)),
                                   std::string(hashes.substr(first)),
                                   std::string(tag.substr(std::min(dash + 1, tag.size())))});
        ++count;
    }
    if (count == 0 || count > most_tags)
        refuse_if_match();
    return wanted;
}

void require_tag_of_json(std::string_view if_match, std::string_view json)
{
    const IfMatch wanted = read_if_match(if_match);
    if (!wanted.any && std::none_of(wanted.tags.begin(), wanted.tags.end(),
                                    [&](const IfMatch::Tag& tag) { return tag.names(json); }))
        throw fcgi::ApiError(fcgi::Code::precondition_failed);
}

} // namespace rest::answer
