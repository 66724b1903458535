// Requests to receivers, many at a time, by libcurl (rules O3.3, O3.5): no proxy, no redirect, and
// only to addresses that may be connected to.
#pragma once

#include "handlers/outgoing/url.hpp"

#include <cstddef>
#include <cstdint>
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace outgoing {

struct Request {
    std::int64_t num = 0;
    std::string url{};
    std::vector<std::string> headers{}; ///< "Name: value"
    std::string body{};
};

/// What the receiver did. It took the request if there is no error.
struct Reply {
    std::int64_t num = 0;
    int status = 0;           ///< 0: there was no answer.
    std::string body{};       ///< The first KiB, as text.
    std::string_view error{}; ///< connect, resolve, tls, timeout, blocked_address, redirect, status
    int duration_ms = 0;
    std::int64_t retry_after = 0; ///< Seconds that the receiver asked for.
};

class Courier {
public:
    /// `authorities`: a file of certificates besides the system's; may be empty.
    Courier(UrlRules rules, std::string authorities);
    ~Courier();
    Courier(const Courier&) = delete;
    Courier& operator=(const Courier&) = delete;

    void send(Request request);
    std::size_t under_way() const { return transfers_.size(); }
    /// Waits until something moves, one of the descriptors is readable, or for so long.
    void wait(int milliseconds, const std::vector<int>& descriptors);
    /// Those that have ended since the last call.
    std::vector<Reply> replies();

private:
    struct Transfer;
    struct Multi;

    UrlRules rules_;
    std::string authorities_;
    std::unique_ptr<Multi> multi_;
    std::list<std::unique_ptr<Transfer>> transfers_;
};

} // namespace outgoing
