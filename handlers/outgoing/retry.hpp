// When a failed delivery is tried again (rule O3.3).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outgoing {

/// Seconds until the next attempt after `failed` attempts in all; nothing after the last. `luck`,
/// 0 to 1, spreads it by a fifth to either side. `retry_after`: seconds that the receiver asked
/// for, of which a day counts.
std::optional<double> retry_delay(int failed, double luck, std::int64_t retry_after = 0);

} // namespace outgoing
