// Any parameters make a request: bytes cut at NUL are the NAME=value strings that libfcgi hands
// over. What follows from them must hold: an id of the right form, no proxy header, a path that the
// router takes or leaves.
#include "fcgi/request_head.hpp"
#include "fcgi/router.hpp"
#include "fcgi/text/percent.hpp"
#include "fcgi/text/utf8.hpp"

#include <cstdlib>
#include <string>
#include <vector>

namespace {

const fcgi::Router& router()
{
    static const fcgi::Router instance = [] {
        fcgi::Router made;
        made.add("GET", "/api/jobs/", 0);
        made.add("GET", "/api/jobs/{id}/", 1);
        made.add("POST", "/api/jobs/batch/", 2);
        return made;
    }();
    return instance;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    std::vector<const char*> parameters;
    for (std::size_t start = 0; start < text.size(); start = text.find('\0', start) + 1) {
        parameters.push_back(text.c_str() + start);
        if (text.find('\0', start) == std::string::npos)
            break;
    }
    parameters.push_back(nullptr);

    const auto request = fcgi::request_from(parameters.data());
    require(fcgi::acceptable_request_id(request.id));
    require(!request.header("proxy"));
    require(request.path.find('?') == std::string::npos);
    fcgi::declared_length(request);
    const auto match = router().match(request.method, request.path);
    require(match.allowed.empty() == match.pattern.empty());
    if (match.route)
        for (const auto& [name, value] : match.route->arguments)
            require(!value.empty() && text::valid_utf8(value));
    require(text::percent_decoded(text::percent_encoded(request.query)) == request.query);
    return 0;
}
