// Chapters of the documentation that are no resource's alone.
#pragma once

#include <string_view>

namespace rest::describe {

struct Chapter {
    std::string_view name;
    std::string_view doc;
};

inline constexpr Chapter authentication = {
    "authentication", "Tokens for programs, sessions for people at a browser."};

} // namespace rest::describe
