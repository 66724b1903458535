// Any bytes are a form: taken apart or refused with 400. What follows the first line break is the
// body, what stands before it the type's parameters. Time is what the length allows.
#include "fcgi/error.hpp"
#include "fcgi/router.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/ticket/ask/form.hpp"
#include "tests/fuzz/work_bound.hpp"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

template <typename Read>
void attempt(Read read, std::size_t size)
{
    try {
        std::size_t bytes = 0;
        for (const ticket::FormPart& part : read()) {
            require(text::valid_utf8(part.name));
            bytes += part.value.size();
        }
        require(bytes <= size);
    } catch (const fcgi::ApiError& error) {
        require(fcgi::status_of(error.code) == 400);
    }
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t line = std::min(text.find('\n'), text.size());
    const std::string_view body = text.substr(std::min(line + 1, size));
    fuzz::within_bound(size, [&] {
        const std::string boundary = ticket::boundary_of(text.substr(0, line));
        attempt([&] { return ticket::multipart(body, boundary); }, size);
        attempt([&] { return ticket::multipart(body, "b"); }, size);
        attempt([&] { return ticket::urlencoded(body); }, size);
    });
    return 0;
}
