// Values of query parameters: one form each, everything else refused.
#include "handlers/rest/ask/values.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace {

/// The time's text, or "(refused)".
std::string time_of(std::string_view text)
{
    const auto time = rest::ask::time_value(text);
    return time ? time->text : "(refused)";
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_values)

BOOST_AUTO_TEST_CASE(whole_numbers_have_one_form)
{
    for (const char* good : {"0", "7", "-1", "2501", "9223372036854775807", "-9223372036854775808"})
        BOOST_TEST((rest::ask::integer_value(good) == std::optional<std::string>(good)), good);
    for (const char* bad : {"", "-", "+1", "01", "-0", "00", "1.0", "1e3", " 1", "1 ", "0x1", "one",
                            "--1", "\xD9\xA1"})
        BOOST_TEST(!rest::ask::integer_value(bad), bad);
}

BOOST_AUTO_TEST_CASE(numbers_beyond_64_bits_become_the_nearest_within)
{
    BOOST_TEST(*rest::ask::integer_value("99999999999999999999") == "9223372036854775807");
    BOOST_TEST(*rest::ask::integer_value("-9223372036854775809") == "-9223372036854775808");
}

BOOST_AUTO_TEST_CASE(decimals_are_digits_with_an_optional_fraction)
{
    for (const char* good : {"0", "1250.50", "-0.5", "0.00", "-3"})
        BOOST_TEST((rest::ask::decimal_value(good) == std::optional<std::string>(good)), good);
    for (const char* bad : {"", ".", "1.", ".5", "-", "01.5", "1,5", "1e5", "NaN", "Infinity", "+1",
                            "1.2.3", "1234567890123456789012345678901"})
        BOOST_TEST(!rest::ask::decimal_value(bad), bad);
}

BOOST_AUTO_TEST_CASE(booleans_are_said_in_three_ways_and_no_other)
{
    for (const char* yes : {"true", "True", "1"})
        BOOST_TEST((rest::ask::boolean_value(yes) == std::optional<std::string>("true")), yes);
    for (const char* no : {"false", "False", "0"})
        BOOST_TEST((rest::ask::boolean_value(no) == std::optional<std::string>("false")), no);
    for (const char* bad : {"", "TRUE", "FALSE", "01", "2", "yes", "t", "on", " true"})
        BOOST_TEST(!rest::ask::boolean_value(bad), bad);
}

BOOST_AUTO_TEST_CASE(relative_days_are_counted_from_today)
{
    using namespace std::chrono_literals;
    const rest::ask::Days days{.today = std::chrono::sys_days(2024y / 3 / 1)};
    const auto day = [&](std::string_view text) {
        const auto found = rest::ask::relative_day(text, days);
        return found ? rest::ask::date_text(*found) : "(refused)";
    };
    BOOST_TEST(day("today") == "2024-03-01");
    BOOST_TEST(day("-1d") == "2024-02-29");
    BOOST_TEST(day("-30d") == "2024-01-31");
    BOOST_TEST(day("-2w") == "2024-02-16");
    BOOST_TEST(day("+7d") == "2024-03-08");
    BOOST_TEST(day(" 7d") == "2024-03-08"); // an unencoded plus sign
    BOOST_TEST(day("-0d") == "2024-03-01");
    for (const char* bad : {"", "Today", "now", "30d", "-d", "-30", "-30D", "-3m", "--3d", "-3.5d",
                            "-36526d", "-9999999d", "-30d ", "-99999w"})
        BOOST_TEST(day(bad) == "(refused)", bad);
}

BOOST_AUTO_TEST_CASE(dates_are_days_of_the_calendar)
{
    for (const char* good : {"2023-03-15", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"})
        BOOST_TEST((rest::ask::date_value(good) == std::optional<std::string>(good)), good);
    for (const char* bad :
         {"", "2023-3-15", "2023-02-29", "1900-02-29", "2023-13-01", "2023-00-01", "2023-04-31",
          "2023-01-00", "0000-01-01", "2023/03/15", "20230315", "now", "today", "infinity",
          "2023-03-15T00:00", " 2023-03-15", "-023-03-15"})
        BOOST_TEST(!rest::ask::date_value(bad), bad);
}

BOOST_AUTO_TEST_CASE(times_are_iso_8601_and_utc_unless_they_say_otherwise)
{
    BOOST_TEST(time_of("2023-03-15T14:20:00Z") == "2023-03-15T14:20:00+00:00");
    BOOST_TEST(time_of("2023-03-15T14:20:00") == "2023-03-15T14:20:00+00:00");
    BOOST_TEST(time_of("2023-03-15 14:20") == "2023-03-15T14:20+00:00");
    BOOST_TEST(time_of("2023-03-15T14:20:00.123456Z") == "2023-03-15T14:20:00.123456+00:00");
    BOOST_TEST(time_of("2023-03-15T14:20:00+02:00") == "2023-03-15T14:20:00+02:00");
    BOOST_TEST(time_of("2023-03-15T14:20:00 02:00") == "2023-03-15T14:20:00+02:00");
    BOOST_TEST(time_of("2023-03-15T14:20:00-05:30") == "2023-03-15T14:20:00-05:30");
    BOOST_TEST(time_of("2023-03-15T14:20:00+0000") == "2023-03-15T14:20:00+00:00");
    BOOST_TEST(time_of("2023-03-15T14:20:00 0530") == "2023-03-15T14:20:00+05:30");
    for (const char* bad :
         {"", "2023-03-15T", "2023-03-15T14", "2023-03-15T24:00", "2023-03-15T14:60",
          "2023-03-15T14:20:60Z", "2023-03-15T14:20:00.Z", "2023-03-15T14:20:00.1234567Z",
          "2023-03-15T14:20:00z", "2023-03-15T14:20:00+2", "2023-03-15T14:20:00+000",
          "2023-03-15T14:20:00+0060", "2023-03-15T14:20:0000000", "2023-03-15T14:20:00+15:00",
          "2023-03-15x14:20", "2023-02-30T10:00", "2023-03-15T14:20:00ZZ", "now", "epoch"})
        BOOST_TEST(time_of(bad) == "(refused)", bad);
}

BOOST_AUTO_TEST_CASE(a_bare_date_is_a_time_that_means_the_whole_day)
{
    const auto day = rest::ask::time_value("2023-03-15");
    BOOST_REQUIRE(day.has_value());
    BOOST_TEST(day->text == "2023-03-15");
    BOOST_TEST(day->until == "2023-03-16");
    BOOST_TEST(rest::ask::time_value("2023-03-15T00:00Z")->until == "");
}

BOOST_AUTO_TEST_SUITE_END()
