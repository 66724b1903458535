// Any bytes are a cursor. None that we did not make is taken; those that we make come back. Both in
// time that their length allows.
#include "handlers/rest/work/cursor.hpp"
#include "fcgi/error.hpp"
#include "tests/fuzz/work_bound.hpp"

#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// JSON strings are UTF-8, as all sort keys are that come from the database.
std::string ascii(std::string_view bytes)
{
    std::string text;
    for (const char c : bytes)
        text += static_cast<char>(c & 0x7F);
    return text;
}

const rest::work::CursorCodec& codec()
{
    static const rest::work::CursorCodec one("the secret of the fuzzer");
    return one;
}

void refuse(std::string_view bytes)
{
    try {
        codec().decoded(bytes, "books?", 2);
        require(false);
    } catch (const fcgi::ApiError& error) {
        require(error.code == fcgi::Code::invalid_parameter);
    }
    if (const auto position = rest::work::legacy_position(bytes))
        require(position->keys.size() == 2 && position->keys[0] && !position->backward);
}

void there_and_back(std::string_view bytes)
{
    const rest::statements::Position place{{ascii(bytes), std::nullopt}, bytes.size() % 2 == 0};
    const rest::statements::Position back =
        codec().decoded(codec().encoded(place, "books?"), "books?", 2);
    require(back.keys == place.keys && back.backward == place.backward);
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    codec(); // made once, which is no work on the input
    fuzz::within_bound(size, [&] { refuse(bytes); });
    if (size <= 2000) // longer keys make cursors that are refused for their length
        fuzz::within_bound(size, [&] { there_and_back(bytes); });
    return 0;
}
