// Names of CGI variables (RFC 3875, 4.1) to fields of a Request.
#include "fcgi/request_head.hpp"

#include <algorithm>
#include <charconv>

namespace fcgi {

namespace {

/// "ACCEPT_LANGUAGE" to "accept-language".
std::string header_name(std::string_view variable)
{
    std::string name(variable);
    std::transform(name.begin(), name.end(), name.begin(), [](char c) {
        if (c == '_')
            return '-';
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return name;
}

void take_target(Request& request, std::string_view target)
{
    const auto question_mark = target.find('?');
    request.path = target.substr(0, question_mark);
    if (question_mark != std::string_view::npos)
        request.query = target.substr(question_mark + 1);
}

void take_header(Request& request, std::string_view variable, std::string_view value)
{
    std::string name = header_name(variable);
    // nginx sends type and length under their CGI names as well, which are the ones that are read.
    if (name != "content-type" && name != "content-length" && name != "proxy")
        request.headers.push_back({std::move(name), std::string(value)});
}

void take(Request& request, std::string_view name, std::string_view value)
{
    constexpr std::string_view header_prefix = "HTTP_";
    if (name.starts_with(header_prefix))
        take_header(request, name.substr(header_prefix.size()), value);
    else if (name == "REQUEST_METHOD")
        request.method = value;
    else if (name == "REQUEST_URI")
        take_target(request, value);
    else if (name == "REMOTE_ADDR")
        request.remote_address = value;
    else if ((name == "CONTENT_TYPE" || name == "CONTENT_LENGTH") && !value.empty())
        request.headers.push_back({header_name(name), std::string(value)});
}

} // namespace

Request request_from(const char* const* parameters)
{
    Request request;
    for (; *parameters; ++parameters) {
        const std::string_view parameter(*parameters);
        const auto equals = parameter.find('=');
        if (equals != std::string_view::npos)
            take(request, parameter.substr(0, equals), parameter.substr(equals + 1));
    }
    const auto incoming = request.header("x-request-id");
    request.id =
        incoming && acceptable_request_id(*incoming) ? std::string(*incoming) : new_request_id();
    return request;
}

std::optional<std::uint64_t> declared_length(const Request& request)
{
    const auto text = request.header("content-length");
    std::uint64_t length = 0;
    if (!text || text->empty())
        return std::nullopt;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), length);
    if (error != std::errc() || end != text->data() + text->size())
        return std::nullopt;
    return length;
}

} // namespace fcgi
