// Any bytes are a Cookie header. What is found is a piece of it, and what a browser adds before or
// after the others is found whole.
#include "handlers/rest/identity/auth.hpp"

#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

std::string found(const std::string& header, std::string_view name = "sessionid")
{
    fcgi::Request request;
    request.headers.push_back({"cookie", header});
    return rest::identity::cookie(request, name);
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string header(reinterpret_cast<const char*>(data), size);
    const std::string value = found(header);
    require(value.find(';') == std::string::npos);
    require(value.empty() || header.find("sessionid=" + value) != std::string::npos);
    found(header, "");
    found(header, "csrftoken");

    require(found(header + ";sessionid=right") == "right");
    require(found(header + "; sessionid=a=b") == "a=b");
    const std::string first = found("sessionid=right; " + header);
    require(first == "right" || first == value);

    fcgi::Request two;
    two.headers.push_back({"cookie", header});
    two.headers.push_back({"cookie", "sessionid=right"});
    require(rest::identity::cookie(two, "sessionid") == "right");
    two.headers.pop_back();
    two.headers.front().name = "x-cookie";
    require(rest::identity::cookie(two, "sessionid").empty());
    return 0;
}
