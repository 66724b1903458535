// One HTTP response as plain values, and the few facts about it that the log line and the counters
// want. The worker turns it into bytes.
#pragma once

#include "fcgi/request.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace fcgi {

/// Takes the next bytes of a streamed body; false when the client has gone. No bytes say that there
/// is progress all the same; what was held back is sent.
using Sink = std::function<bool(std::string_view)>;

struct Response {
    int status = 200;
    std::vector<Header> headers; ///< Names as they should appear on the wire.
    std::string body;
    /// Set for bodies too large to hold: called once, after the headers, and may throw; the worker
    /// then cuts the connection so that nobody takes a part for the whole.
    std::function<void(const Sink&)> stream;

    std::string beside{}; ///< JSON of what a page tells besides, where one is made of it.

    // For the log line and the counters only.
    std::string route = "unmatched"; ///< The pattern, "/api/jobs/{id}/", never the path itself.
    std::int64_t user_id = 0;        ///< 0 for nobody.
    std::string allowance;           ///< What nginx limits that user's requests by; see rest::App.
    std::int64_t rows = -1;          ///< Rows of a list, -1 where there is no such thing.
    std::string cause;               ///< Why a 5xx happened: SQLSTATE, constraint; never a value.

    void header(std::string name, std::string value)
    {
        headers.push_back({std::move(name), std::move(value)});
    }
    /// Whether a header was set; names as they were given.
    bool has(std::string_view name) const
    {
        for (const Header& one : headers)
            if (one.name == name)
                return true;
        return false;
    }
};

/// "Not Found"
const char* reason_of(int status);

/// Whether the answer to that method has a body on the wire: not for HEAD, 204 and 304.
bool carries_body(const Response& response, std::string_view method);
/// `Status:` line, headers and the blank line (RFC 3875, 6). Adds Content-Length where the length
/// is known. Line breaks in values become blanks, so that no value can add a header.
std::string head_of(const Response& response, std::string_view method);

/// What a worker calls.
struct Handler {
    std::function<Response(const Request&)> answer; ///< For every request. It must not throw.
    /// From another thread, while a request is answered and streamed, when its client has gone: to
    /// end that soon. May be empty.
    std::function<void()> abandon{};
};
/// Makes the handler in a worker after the fork, so that each has its own database session.
using HandlerFactory = std::function<Handler()>;

} // namespace fcgi
