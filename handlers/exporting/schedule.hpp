// When an export runs, and which days it means: local times in a zone, right across changes of the
// clock (rules O4.1, O4.2). Pure; ICU knows the zones.
#pragma once

#include "handlers/rest/ask/values.hpp"

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

/// What relative days are counted from at that instant: the zone's calendar and its midnights. A
/// midnight that the clock skips is the first instant after the gap.
rest::ask::Days days_of(const std::string& zone, Instant now);

/// Whether that is the IANA name of a zone, in its own spelling.
bool is_zone(const std::string& name);
/// The sentence that refuses a name that is none, with the one that was probably meant; else empty.
std::string flaw_of_zone(const std::string& name);

} // namespace exporting
