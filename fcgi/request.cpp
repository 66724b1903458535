// Look-ups in a request's headers, and the making and judging of request ids.
#include "fcgi/request.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <stdexcept>
#include <sys/random.h>

namespace fcgi {

namespace {

constexpr std::string_view id_prefix = "req_";
constexpr std::string_view id_alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
static_assert(id_alphabet.size() == 64, "six random bits choose a character without bias");

} // namespace

std::optional<std::string_view> Request::header(std::string_view name) const
{
    for (const Header& h : headers)
        if (h.name == name)
            return h.value;
    return std::nullopt;
}

bool Request::is_safe() const
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

int Request::header_count(std::string_view name) const
{
    return static_cast<int>(std::count_if(headers.begin(), headers.end(),
                                          [&](const Header& h) { return h.name == name; }));
}

std::string new_request_id()
{
    // Straight from the kernel: a generator in user space would repeat itself in forked workers.
    std::array<unsigned char, 24> random{};
    while (getrandom(random.data(), random.size(), 0) != static_cast<ssize_t>(random.size()))
        if (errno != EINTR)
            throw std::runtime_error("the system gives no random numbers");
    std::string id(id_prefix);
    for (const unsigned char byte : random)
        id += id_alphabet[byte & 63U];
    return id;
}

bool acceptable_request_id(std::string_view id)
{
    if (!id.starts_with(id_prefix))
        return false;
    id.remove_prefix(id_prefix.size());
    return id.size() >= 6 && id.size() <= 64 &&
           id.find_first_not_of(id_alphabet) == std::string_view::npos;
}

} // namespace fcgi
