// When an export runs: local times in a zone, right across changes of the clock (rule O4.2). Pure;
// ICU knows the zones.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace exporting {

using Instant = std::chrono::sys_seconds;

struct Schedule {
    enum class Kind { once, hourly, daily, weekly, monthly };

    Kind kind = Kind::once;
    int hour = 6;
    int minute = 0;
    int weekday = 1; ///< 1: Monday, to 7; of weekly ones.
    int day = 1;     ///< 1 to 31, the last one of shorter months; of monthly ones.
    std::string zone = "UTC";
};

/// `name`: once, hourly …; `time`: "06:00". Throws std::invalid_argument for others.
Schedule schedule_of(std::string_view name, std::string_view time, int weekday, int day,
                     std::string zone);

/// The first time to run after that instant, whatever was missed before; nothing for `once`. A time
/// that the clock skips is the first instant after the gap, one that it shows twice the first of
/// both. An hourly one runs in each of two hours that are called the same. A zone that ICU does not
/// know is UTC.
std::optional<Instant> next_run(const Schedule& schedule, Instant after);

/// Whether that is the IANA name of a zone, in its own spelling.
bool is_zone(const std::string& name);
/// The name of a zone that was probably meant; empty when none is close.
std::string zone_meant(const std::string& name);

} // namespace exporting
