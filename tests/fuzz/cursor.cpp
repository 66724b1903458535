// Any bytes are a cursor. None that we did not make is taken; those that we make come back.
#include "handlers/rest/endpoints/cursor.hpp"
#include "fcgi/error.hpp"

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

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer calls it so.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const rest::endpoints::CursorCodec codec("the secret of the fuzzer");
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    try {
        codec.decoded(bytes, "books?", 2);
        require(false);
    } catch (const fcgi::ApiError& error) {
        require(error.code == fcgi::Code::invalid_parameter);
    }
    if (const auto position = rest::endpoints::legacy_position(bytes))
        require(position->keys.size() == 2 && position->keys[0] && !position->backward);

    if (size > 2000)
        return 0; // longer keys make cursors that are refused for their length
    const rest::statements::Position place{{ascii(bytes), std::nullopt}, size % 2 == 0};
    const rest::statements::Position back =
        codec.decoded(codec.encoded(place, "books?"), "books?", 2);
    require(back.keys == place.keys && back.backward == place.backward);
    return 0;
}
