// For how long things are kept for which no setting says it: the clock removes what is older, and
// the documents tell of it.
#pragma once

#include "handlers/planning/endpoints.hpp"

#include <cstdint>

namespace handlers {

inline constexpr std::int64_t delivery_days = 30;
inline constexpr std::int64_t export_run_days = 90;
inline constexpr std::int64_t mail_days = 30;
inline constexpr std::int64_t removed_slot_days = planning::removed_slot_days;
inline constexpr std::int64_t login_failure_days = 1;

} // namespace handlers
