// Text from a query string to a value of a type, strictly: another form of the same value is
// refused (rule 11.19). What comes out is canonical and safe for PostgreSQL to cast.
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace rest::ask {

/// Decimal digits with an optional minus, no leading zeros. What 64 bits don't hold becomes the
/// nearest number that they do.
std::optional<std::string> integer_value(std::string_view text);
/// Digits, optionally a minus and a fraction; at most 30 characters.
std::optional<std::string> decimal_value(std::string_view text);
/// "true" or "false", from those, "True", "False", "1" and "0" (rule 12.3).
std::optional<std::string> boolean_value(std::string_view text);
/// YYYY-MM-DD, a day of the calendar, years 0001 to 9999.
std::optional<std::string> date_value(std::string_view text);
/// YYYY-MM-DD.
std::string date_text(std::chrono::sys_days day);

/// What is counted from by those who say `today`: the present day of somewhere, and the moment with
/// which a day begins there, as PostgreSQL reads it. UTC, unless it is told otherwise.
struct Days {
    std::chrono::sys_days today =
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    std::function<std::string(std::chrono::sys_days)> begin = date_text;
};
/// `today`, or so many days or weeks before or after it: -30d, +2w, and a blank for the plus sign.
/// Nothing beyond a hundred years.
std::optional<std::chrono::sys_days> relative_day(std::string_view text, const Days& days);
/// A day of the calendar, or a relative one.
std::optional<std::string> day_value(std::string_view text, const Days& days);

struct TimeValue {
    std::string text{};  ///< "2023-03-15T10:00:00+00:00", or a bare date.
    std::string until{}; ///< Of a day: the moment with which the next one begins.
};
/// ISO 8601, "T" or a blank between; without an offset UTC is meant. A blank for the offset's plus
/// sign (an unencoded "+" in a query string) is understood. A bare date is a day in UTC.
std::optional<TimeValue> time_value(std::string_view text);
/// The same, or a relative day.
std::optional<TimeValue> time_value(std::string_view text, const Days& days);

} // namespace rest::ask
