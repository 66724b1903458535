// The head of an answer as bytes.
#include "fcgi/response.hpp"

#include <algorithm>

namespace fcgi {

namespace {

bool status_without_body(int status)
{
    return status < 200 || status == 204 || status == 304;
}

} // namespace

const char* reason_of(int status)
{
    struct Reason {
        int status;
        const char* phrase;
    };
    constexpr Reason reasons[] = {
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {409, "Conflict"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {500, "Internal Server Error"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
    };
    for (const Reason& reason : reasons)
        if (reason.status == status)
            return reason.phrase;
    return "Other";
}

bool carries_body(const Response& response, std::string_view method)
{
    return method != "HEAD" && !status_without_body(response.status);
}

std::string head_of(const Response& response, std::string_view method)
{
    std::string head;
    head.reserve(512);
    head.append("Status: ").append(std::to_string(response.status)).append(" ");
    head.append(reason_of(response.status)).append("\r\n");
    for (const Header& header : response.headers) {
        const auto begin = head.size();
        head.append(header.name).append(": ").append(header.value);
        const auto is_break = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
        std::replace_if(head.begin() + static_cast<std::ptrdiff_t>(begin), head.end(), is_break,
                        ' ');
        head += "\r\n";
    }
    // A HEAD whose handler made no body says nothing of the length that GET would have.
    const bool known = !response.stream && !status_without_body(response.status) &&
                       !(method == "HEAD" && response.body.empty());
    if (known)
        head.append("Content-Length: ").append(std::to_string(response.body.size())).append("\r\n");
    head += "\r\n";
    return head;
}

} // namespace fcgi
