#include "handlers/rest/identity/network.hpp"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>

namespace rest::identity {

std::string network_of(const std::string& address)
{
    in6_addr parsed{};
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (inet_pton(AF_INET6, address.c_str(), &parsed) != 1)
        return address;
    if (IN6_IS_ADDR_V4MAPPED(&parsed))
        return inet_ntop(AF_INET, &parsed.s6_addr[12], text.data(), text.size());
    std::fill(std::begin(parsed.s6_addr) + 8, std::end(parsed.s6_addr), std::uint8_t{0});
    return std::string(inet_ntop(AF_INET6, &parsed, text.data(), text.size())) + "/64";
}

} // namespace rest::identity
