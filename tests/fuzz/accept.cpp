// Any bytes are an Accept header, and a value of `?format=`: one of ours is chosen, or none. What
// is asked for by name is what is chosen.
#include "fcgi/text/percent.hpp"
#include "handlers/rest/answer/media.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

using rest::answer::Media;

void require(bool holds)
{
    if (!holds)
        std::abort();
}

fcgi::Request request_with(std::string_view accept, std::string query = {})
{
    fcgi::Request request;
    request.query = std::move(query);
    request.headers.push_back({"accept", std::string(accept)});
    return request;
}

void check_accept(std::string_view accept)
{
    const fcgi::Request request = request_with(accept);
    const auto plain = rest::answer::negotiated(request);
    require(!plain || *plain != Media::yaml);
    rest::answer::negotiated(request, true);
    if (rest::answer::accepts_json(request))
        require(plain.has_value());
    std::vector<std::string_view> types;
    for (const rest::answer::FileFormat& format : rest::answer::file_formats)
        types.push_back(format.type);
    const auto best = rest::answer::preferred(request, types);
    require(!best || *best < types.size());
    const std::array<std::string_view, 1> alone = {"application/json"};
    require(rest::answer::preferred(request, alone).has_value() ==
            rest::answer::accepts_json(request));
}

void check_format(std::string_view format)
{
    const std::string query = "format=" + text::percent_encoded(format);
    const auto chosen = rest::answer::negotiated(request_with("application/json", query), true);
    if (format.empty() || format == "json") // alone it says nothing
        require(chosen == Media::json);
    else if (format == "api")
        require(chosen == Media::html);
    else if (format == "xml")
        require(chosen == Media::xml);
    else if (format == "yaml")
        require(chosen == Media::yaml);
    else
        require(!chosen);
    rest::answer::negotiated(request_with("text/xml", std::string(format)), true);
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    check_accept(text);
    check_format(text);
    return 0;
}
