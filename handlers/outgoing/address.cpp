#include "handlers/outgoing/address.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <cstring>
#include <netinet/in.h>
#include <stdexcept>
#include <sys/socket.h>

namespace outgoing {

namespace {

constexpr int mapped_bits = 96; ///< Of the prefix before an IPv4 address.

Address mapped(const std::uint8_t* four)
{
    Address address;
    address.bytes[10] = address.bytes[11] = 0xff;
    std::copy_n(four, 4, address.bytes.begin() + 12);
    return address;
}

/// From the IANA registries of special-purpose addresses, and what else is not for everybody.
const std::vector<Block>& special_blocks()
{
    static const std::vector<Block> blocks = blocks_of(
        "0.0.0.0/8,10.0.0.0/8,100.64.0.0/10,127.0.0.0/8,169.254.0.0/16,172.16.0.0/12,192.0.0.0/24,"
        "192.0.2.0/24,192.88.99.0/24,192.168.0.0/16,198.18.0.0/15,198.51.100.0/24,203.0.113.0/24,"
        "224.0.0.0/4,240.0.0.0/4,"
        "64:ff9b:1::/48,100::/64,100:0:0:1::/64,2001::/23,2001:db8::/32,3fff::/20,5f00::/16,"
        "fc00::/7,fe80::/10,fec0::/10,ff00::/8");
    return blocks;
}

/// Where an IPv4 address stands in an IPv6 one, by the prefix before it.
struct Embedding {
    const char* block;
    std::size_t offset;
};
constexpr std::array embeddings = {
    Embedding{"::/96", 12},           // IPv4-compatible, ::1 and :: among them
    Embedding{"64:ff9b::/96", 12},    // NAT64
    Embedding{"2002::/16", 2},        // 6to4
    Embedding{"::ffff:0:0:0/96", 12}, // SIIT
};

/// An interface identifier that names an IPv4 address, whatever the network (ISATAP, RFC 5214).
bool names_ipv4(const Address& address)
{
    const auto& bytes = address.bytes;
    return (bytes[8] & 0xfc) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && bytes[11] == 0xfe;
}

/// What the address leads to in the end.
Address inner(const Address& address)
{
    static const std::vector<Block> blocks = [] {
        std::vector<Block> made;
        for (const Embedding& embedding : embeddings)
            made.push_back(blocks_of(embedding.block).front());
        return made;
    }();
    for (std::size_t i = 0; i < embeddings.size(); ++i) {
        if (blocks[i].contains(address))
            return mapped(address.bytes.data() + embeddings[i].offset);
    }
    return names_ipv4(address) ? mapped(address.bytes.data() + 12) : address;
}

bool any_contains(const std::vector<Block>& blocks, const Address& address)
{
    return std::any_of(blocks.begin(), blocks.end(),
                       [&](const Block& block) { return block.contains(address); });
}

Block block_of(std::string_view text)
{
    const std::size_t slash = std::min(text.find('/'), text.size());
    const auto address = address_of(text.substr(0, slash));
    const bool four = text.find(':') == std::string_view::npos;
    const int most = four ? 32 : 128;
    int bits = most;
    if (slash < text.size()) {
        const char* const end = text.data() + text.size();
        const auto [stop, error] = std::from_chars(text.data() + slash + 1, end, bits);
        if (error != std::errc() || stop != end)
            bits = -1;
    }
    if (!address || bits < 0 || bits > most)
        throw std::runtime_error("\"" + std::string(text) + "\" is no block of addresses");
    return {*address, four ? mapped_bits + bits : bits};
}

} // namespace

std::optional<Address> address_of(std::string_view text)
{
    const std::string plain(text.substr(0, text.find('%')));
    std::array<std::uint8_t, 4> four{};
    if (inet_pton(AF_INET, plain.c_str(), four.data()) == 1)
        return mapped(four.data());
    Address address;
    if (inet_pton(AF_INET6, plain.c_str(), address.bytes.data()) == 1)
        return address;
    return std::nullopt;
}

std::optional<Address> address_of(const sockaddr& socket)
{
    if (socket.sa_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, &socket, sizeof four);
        std::array<std::uint8_t, 4> bytes{};
        std::memcpy(bytes.data(), &four.sin_addr, bytes.size());
        return mapped(bytes.data());
    }
    if (socket.sa_family != AF_INET6)
        return std::nullopt;
    sockaddr_in6 six{};
    std::memcpy(&six, &socket, sizeof six);
    Address address;
    std::memcpy(address.bytes.data(), &six.sin6_addr, address.bytes.size());
    return address;
}

bool Block::contains(const Address& address) const
{
    const auto whole = static_cast<std::ptrdiff_t>(bits / 8);
    if (!std::equal(first.bytes.begin(), first.bytes.begin() + whole, address.bytes.begin()))
        return false;
    const int rest = bits % 8;
    if (rest == 0)
        return true;
    const int mask = 0xff << (8 - rest) & 0xff;
    const auto at = static_cast<std::size_t>(whole);
    return ((first.bytes[at] ^ address.bytes[at]) & mask) == 0;
}

std::vector<Block> blocks_of(std::string_view list)
{
    std::vector<Block> blocks;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        std::string_view one = list.substr(0, comma);
        while (one.starts_with(' '))
            one.remove_prefix(1);
        while (one.ends_with(' '))
            one.remove_suffix(1);
        if (!one.empty())
            blocks.push_back(block_of(one));
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return blocks;
}

bool may_connect(const Address& address, const std::vector<Block>& allowed)
{
    const Address end = inner(address);
    if (any_contains(allowed, address) || any_contains(allowed, end))
        return true;
    return !any_contains(special_blocks(), address) && !any_contains(special_blocks(), end);
}

} // namespace outgoing
