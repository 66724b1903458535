// Any two texts, with a record separator between, that are JSON objects are merged as they are
// spelled, and are then what their values merged are, in time that the length allows.
#include "fcgi/error.hpp"
#include "fcgi/text/json_members.hpp"
#include "handlers/rest/ask/body.hpp"
#include "tests/fuzz/work_bound.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(std::string_view kept, std::string_view more)
{
    try {
        boost::json::object expected = rest::ask::json_object(kept, rest::ask::unbounded);
        for (const auto& member : rest::ask::json_object(more, rest::ask::unbounded))
            expected[member.key()] = member.value();
        const std::string merged = text::merged_members(kept, more);
        require(rest::ask::json_object(merged, rest::ask::unbounded) == expected);
        require(text::json_members(merged).size() == expected.size());
        require(text::merged_members(merged, more) == merged);
    } catch (const fcgi::ApiError& error) {
        require(fcgi::status_of(error.code) < 500);
    }
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t line = std::min(text.find('\x1e'), text.size());
    const std::string_view more = text.substr(std::min(line + 1, size));
    fuzz::within_bound(size, [&] { check(text.substr(0, line), more); });
    return 0;
}
