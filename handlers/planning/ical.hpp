// Slots as a calendar that others read (RFC 5545), by libical: folding, escaping and line ends are
// its business. Knows no database and no request.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace planning {

struct CalendarEntry {
    enum class Status {
        tentative,
        confirmed,
        cancelled,
    };
    std::string uid{};
    std::string title{};
    std::string text{}; ///< May be empty.
    std::string category{};
    int revision = 0;
    // Seconds since 1970.
    std::int64_t start = 0;
    std::int64_t end = 0;
    std::int64_t created = 0;
    std::int64_t changed = 0;
    Status status = Status::confirmed;
    bool takes_time = true;
};

/// The whole calendar; the same entries give the same bytes. An entry from midnight to midnight UTC
/// is one of whole days.
std::string calendar_text(const std::string& name, const std::vector<CalendarEntry>& entries);

} // namespace planning
