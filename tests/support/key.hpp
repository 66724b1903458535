// The key by which every app of the tests signs and seals.
#pragma once

namespace test {

inline constexpr const char* cursor_key = "the key of the tests, no secret.";

} // namespace test
