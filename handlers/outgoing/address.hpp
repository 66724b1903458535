// Which addresses a webhook may be sent to (rule O3.5): none that lead inwards, in whatever form,
// unless they are named.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sockaddr;

namespace outgoing {

/// IPv6, or IPv4 as IPv6 maps it (::ffff:0:0/96).
struct Address {
    std::array<std::uint8_t, 16> bytes{};
};

/// "192.0.2.1", "2001:db8::1", also with a zone behind "%". Nothing for anything else.
std::optional<Address> address_of(std::string_view text);
/// Of a socket; nothing for another family.
std::optional<Address> address_of(const sockaddr& socket);

/// A block of addresses: "127.0.0.0/8".
struct Block {
    Address first;
    int bits = 0; ///< Of the 128.
    bool contains(const Address& address) const;
};

/// A comma list of blocks and single addresses. Throws std::runtime_error that names what is none.
std::vector<Block> blocks_of(std::string_view list);

/// Whether something may be sent there. `allowed`: blocks that may, although they are special.
bool may_connect(const Address& address, const std::vector<Block>& allowed);

} // namespace outgoing
