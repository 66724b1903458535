// One HTTP request as plain values. No FastCGI type appears here: what a handler needs to know of
// the wire is in these fields, and tests build them by hand.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fcgi {

struct Header {
    std::string name; ///< Lower case, with dashes: "accept", "if-none-match".
    std::string value;
};

struct Request {
    std::string method = "GET"; ///< As sent; methods are case-sensitive (RFC 9110, 9.1).
    std::string path;           ///< As sent, still percent-encoded, without the query.
    std::string query;          ///< As sent, without the question mark.
    std::string body;
    std::vector<Header> headers; ///< In the order received; duplicates kept.
    std::string remote_address;
    std::string id; ///< `req_…`; in every answer, error body and log line of this request.
    bool body_too_large = false; ///< Longer than the limit: `body` is empty, the answer is 413.

    /// The first header of that (lower-case) name.
    std::optional<std::string_view> header(std::string_view name) const;
    /// How many headers have that name.
    int header_count(std::string_view name) const;
    /// GET, HEAD and OPTIONS change nothing (RFC 9110, 9.2.1).
    bool is_safe() const;
};

/// `req_` and 24 random characters. Rule 11.24 says which incoming ids are kept instead.
std::string new_request_id();
bool acceptable_request_id(std::string_view id);

} // namespace fcgi
