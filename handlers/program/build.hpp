// What this program was built from. Made by CMake.
#pragma once

namespace handlers {

extern const char* const build_commit; ///< Of the repository; "unknown" outside of one.

} // namespace handlers
