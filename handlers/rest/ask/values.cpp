#include "handlers/rest/ask/values.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <limits>

namespace rest::ask {

namespace {

bool all_digits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](unsigned char c) { return std::isdigit(c) != 0; });
}

/// Digits of a fixed width within bounds.
bool number_within(std::string_view text, std::size_t width, int low, int high)
{
    if (text.size() != width || !all_digits(text))
        return false;
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number >= low && number <= high;
}

/// YYYY-MM-DD, a day of the calendar.
std::optional<std::chrono::sys_days> day_of(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' ||
        !number_within(text.substr(0, 4), 4, 1, 9999) ||
        !number_within(text.substr(5, 2), 2, 1, 12) || !number_within(text.substr(8, 2), 2, 1, 31))
        return std::nullopt;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    std::from_chars(text.data(), text.data() + 4, year);
    std::from_chars(text.data() + 5, text.data() + 7, month);
    std::from_chars(text.data() + 8, text.data() + 10, day);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(day)};
    return date.ok() ? std::optional(std::chrono::sys_days(date)) : std::nullopt;
}

/// "HH:MM", "HH:MM:SS" or "HH:MM:SS.ffffff".
bool is_clock(std::string_view text)
{
    if (text.size() < 5 || text[2] != ':' || !number_within(text.substr(0, 2), 2, 0, 23) ||
        !number_within(text.substr(3, 2), 2, 0, 59))
        return false;
    if (text.size() == 5)
        return true;
    if (text[5] != ':' || text.size() < 8 || !number_within(text.substr(6, 2), 2, 0, 59))
        return false;
    return text.size() == 8 || (text[8] == '.' && text.size() <= 15 && all_digits(text.substr(9)));
}

/// "Z", "", "+HH:MM" or "+HHMM" as what PostgreSQL reads; nothing when it is no offset.
std::optional<std::string> offset_value(std::string_view text)
{
    if (text.empty() || text == "Z")
        return "+00:00";
    const bool parted = text.size() == 6 && text[3] == ':';
    if (!parted && text.size() != 5)
        return std::nullopt;
    const std::string_view hours = text.substr(1, 2);
    const std::string_view minutes = text.substr(parted ? 4 : 3);
    if (!number_within(hours, 2, 0, 14) || !number_within(minutes, 2, 0, 59))
        return std::nullopt;
    if (text[0] != '+' && text[0] != '-' && text[0] != ' ')
        return std::nullopt;
    return (text[0] == '-' ? "-" : "+") + std::string(hours) + ":" + std::string(minutes);
}

} // namespace

std::optional<std::string> integer_value(std::string_view text)
{
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (!all_digits(digits) || (digits.size() > 1 && digits[0] == '0') || text == "-0")
        return std::nullopt;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc::result_out_of_range) // beyond every stored number, and stays so
        return std::to_string(text.starts_with('-') ? std::numeric_limits<std::int64_t>::min()
                                                    : std::numeric_limits<std::int64_t>::max());
    return std::string(text);
}

std::optional<std::string> decimal_value(std::string_view text)
{
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    const std::size_t point = std::min(digits.find('.'), digits.size());
    const std::string_view whole = digits.substr(0, point);
    if (text.size() > 30 || !all_digits(whole) || (whole.size() > 1 && whole[0] == '0'))
        return std::nullopt;
    if (point < digits.size() && !all_digits(digits.substr(point + 1)))
        return std::nullopt;
    return std::string(text);
}

std::optional<std::string> boolean_value(std::string_view text)
{
    if (text == "true" || text == "True" || text == "1")
        return "true";
    if (text == "false" || text == "False" || text == "0")
        return "false";
    return std::nullopt;
}

std::optional<std::string> date_value(std::string_view text)
{
    return day_of(text) ? std::optional<std::string>(text) : std::nullopt;
}

std::string date_text(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date(day);
    std::array<char, 16> text{};
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", int(date.year()),
                                   unsigned(date.month()), unsigned(date.day()));
    return {text.data(), static_cast<std::size_t>(size)};
}

std::optional<std::chrono::sys_days> relative_day(std::string_view text, const Days& days)
{
    constexpr int furthest = 36525;
    if (text == "today")
        return days.today;
    if (text.size() < 3 || text.size() > 8 ||
        std::string_view("+- ").find(text[0]) == std::string_view::npos ||
        !all_digits(text.substr(1, text.size() - 2)))
        return std::nullopt;
    int number = 0;
    std::from_chars(text.data() + 1, text.data() + text.size() - 1, number);
    const char unit = text.back();
    number *= unit == 'w' ? 7 : 1;
    if ((unit != 'd' && unit != 'w') || number > furthest)
        return std::nullopt;
    return days.today + std::chrono::days(text[0] == '-' ? -number : number);
}

std::optional<std::string> day_value(std::string_view text, const Days& days)
{
    const auto relative = relative_day(text, days);
    return relative ? std::optional(date_text(*relative)) : date_value(text);
}

std::optional<TimeValue> time_value(std::string_view text)
{
    const auto day = day_of(text.substr(0, 10));
    if (!day)
        return std::nullopt;
    if (text.size() == 10)
        return TimeValue{std::string(text), date_text(*day + std::chrono::days(1))};
    if (text[10] != 'T' && text[10] != ' ')
        return std::nullopt;
    const std::string_view rest = text.substr(11);
    const std::size_t end = std::min(rest.find_first_of("Z+- "), rest.size());
    const auto offset = offset_value(rest.substr(end));
    if (!is_clock(rest.substr(0, end)) || !offset)
        return std::nullopt;
    return TimeValue{date_text(*day) + "T" + std::string(rest.substr(0, end)) + *offset};
}

std::optional<TimeValue> time_value(std::string_view text, const Days& days)
{
    const auto day = relative_day(text, days);
    if (!day)
        return time_value(text);
    return TimeValue{days.begin(*day), days.begin(*day + std::chrono::days(1))};
}

} // namespace rest::ask
