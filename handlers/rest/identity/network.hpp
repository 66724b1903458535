// Whose address it is, as far as an address tells: what is counted by address is counted by this.
#pragma once

#include <string>

namespace rest::identity {

/// The address itself; of IPv6 the /64, which is the least that one subscriber gets and changes
/// within at will (RFC 6177). IPv4 within IPv6 is IPv4; what is no address stays as it is.
std::string network_of(const std::string& address);

} // namespace rest::identity
