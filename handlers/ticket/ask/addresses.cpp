#include "handlers/ticket/ask/addresses.hpp"

#include <boost/algorithm/string/replace.hpp>

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <unordered_set>

namespace ticket {

namespace {

constexpr std::size_t longest_address = 45;
constexpr std::size_t mapped_bytes = 12; ///< ::ffff: in front of an IPv4 address.

struct Binary {
    int family = AF_INET;
    std::array<unsigned char, sizeof(in6_addr)> bytes{};

    int bits() const { return family == AF_INET ? 32 : 128; }
};

bool is_mapped(const Binary& binary)
{
    return binary.family == AF_INET6 &&
           std::all_of(binary.bytes.begin(), binary.bytes.begin() + 10,
                       [](unsigned char byte) { return byte == 0; }) &&
           binary.bytes[10] == 0xff && binary.bytes[11] == 0xff;
}

Binary unmapped(const Binary& binary)
{
    Binary result;
    std::copy(binary.bytes.begin() + mapped_bytes, binary.bytes.end(), result.bytes.begin());
    return result;
}

std::optional<Binary> binary_of(std::string_view text)
{
    if (text.size() > longest_address || text.find('\0') != std::string_view::npos)
        return std::nullopt;
    Binary binary;
    binary.family = text.find(':') == std::string_view::npos ? AF_INET : AF_INET6;
    if (inet_pton(binary.family, std::string(text).c_str(), binary.bytes.data()) != 1)
        return std::nullopt;
    return binary;
}

std::string text_of(const Binary& binary)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(binary.family, binary.bytes.data(), text.data(), text.size());
    return text.data();
}

/// Whether all bits behind the first `length` are 0.
bool ends_in_zeros(const Binary& binary, int length)
{
    for (int bit = length; bit < binary.bits(); ++bit) {
        const auto byte = binary.bytes[static_cast<std::size_t>(bit / 8)];
        if ((byte >> (7 - bit % 8) & 1) != 0)
            return false;
    }
    return true;
}

/// Decimal digits without a leading zero.
std::optional<int> length_of(std::string_view text)
{
    int length = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
    if (error != std::errc{} || end != text.data() + text.size() || text.size() > 3 ||
        (text.size() > 1 && text.front() == '0') || length < 0)
        return std::nullopt;
    return length;
}

/// The dashes of ranges and the slashes of blocks as word processors and other scripts write them,
/// as those of a keyboard.
std::string plain(std::string text)
{
    for (const char* dash : {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212",
                             "\u301C", "\uFF0D", "\uFF5E"})
        boost::replace_all(text, dash, "-");
    for (const char* slash : {"\u2044", "\u2215", "\uFF0F"})
        boost::replace_all(text, slash, "/");
    return text;
}

/// What may stand in a token that could be an address, a block or a range. Of the characters
/// beyond ASCII none does: blanks and commas of other scripts separate as well.
bool belongs_to_token(char c)
{
    constexpr std::string_view separators = " \t\r\n\v\f,;\"'`()[]{}<>|=&!?*";
    return c > '\0' && c < '\x7f' && separators.find(c) == std::string_view::npos;
}

std::string_view without_punctuation(std::string_view token)
{
    while (token.ends_with('.') || (token.ends_with(':') && !token.ends_with("::")))
        token.remove_suffix(1);
    return token;
}

/// `203.0.113.5` of `203.0.113.5:8080`. The port of an IPv6 address stands behind its bracket,
/// which no token has.
std::string_view without_port(std::string_view host)
{
    constexpr unsigned last_port = 65535;
    const std::size_t colon = host.find(':');
    if (colon == std::string_view::npos)
        return host;
    unsigned port = 0;
    const auto [end, error] =
        std::from_chars(host.data() + colon + 1, host.data() + host.size(), port);
    const bool is_port =
        error == std::errc() && end == host.data() + host.size() && port <= last_port;
    return is_port ? host.substr(0, colon) : host;
}

bool is_scheme(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '+' || c == '-' || c == '.';
    });
}

/// What a token names: itself, the host of a URL, or the host in front of a port (and of the path
/// behind that; without a port a slash begins the length of a block).
std::string_view host_of(std::string_view token)
{
    constexpr std::string_view behind_scheme = "://";
    token = without_punctuation(token);
    if (const std::size_t scheme = token.find(behind_scheme);
        scheme != std::string_view::npos && is_scheme(token.substr(0, scheme))) {
        std::string_view authority = token.substr(scheme + behind_scheme.size());
        authority = authority.substr(0, authority.find_first_of("/#"));
        authority.remove_prefix(authority.rfind('@') + 1); // npos + 1 is 0
        return without_punctuation(without_port(authority));
    }
    const std::string_view before_path = token.substr(0, token.find('/'));
    const std::string_view host = without_port(before_path);
    return host.size() < before_path.size() ? host : token;
}

/// Whether what stands in brackets is a block, `[2001:db8::]/32`, and no host of a URL.
bool is_block_in_brackets(std::string_view before, std::string_view behind)
{
    if (!behind.starts_with("]/") || before.ends_with("://[") || before.ends_with("@["))
        return false;
    const std::string_view rest = behind.substr(2);
    const auto end = std::find_if_not(rest.begin(), rest.end(), belongs_to_token);
    return length_of(without_punctuation({rest.begin(), end})).has_value();
}

} // namespace

std::optional<std::string> address(std::string_view text)
{
    const auto binary = binary_of(text);
    if (!binary)
        return std::nullopt;
    return text_of(is_mapped(*binary) ? unmapped(*binary) : *binary);
}

std::vector<std::string> addresses_in(std::string_view source, std::size_t most)
{
    const std::string text = plain(std::string(source));
    const std::string_view whole = text;
    std::vector<std::string> found;
    std::unordered_set<std::string> known;
    for (std::size_t begin = 0; begin < whole.size() && found.size() < most; ++begin) {
        const auto after = std::find_if_not(whole.begin() + begin, whole.end(), belongs_to_token);
        const auto end = static_cast<std::size_t>(after - whole.begin());
        auto one = address(host_of(whole.substr(begin, end - begin)));
        if (one && !is_block_in_brackets(whole.substr(0, begin), whole.substr(end)) &&
            known.insert(*one).second)
            found.push_back(*std::move(one));
        begin = end;
    }
    return found;
}

std::optional<Block> block(std::string_view text)
{
    const std::size_t slash = std::min(text.find('/'), text.size());
    auto binary = binary_of(text.substr(0, slash));
    if (!binary)
        return std::nullopt;
    int length = binary->bits();
    if (slash < text.size()) {
        const auto given = length_of(text.substr(slash + 1));
        if (!given || *given > binary->bits())
            return std::nullopt;
        length = *given;
    }
    if (!ends_in_zeros(*binary, length))
        return std::nullopt;
    constexpr int mapped_bits = static_cast<int>(mapped_bytes) * 8;
    if (is_mapped(*binary) && length >= mapped_bits) {
        binary = unmapped(*binary);
        length -= mapped_bits;
    }
    return Block{text_of(*binary) + "/" + std::to_string(length), length,
                 binary->family == AF_INET6};
}

} // namespace ticket
