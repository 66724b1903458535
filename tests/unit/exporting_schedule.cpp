// When exports run: tables of schedules and instants, both changes of the clock in three zones.
#include "handlers/exporting/schedule.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace {

using exporting::Instant;
using exporting::Schedule;
using Kind = Schedule::Kind;

/// "2026-03-29T01:00Z"
Instant at(const std::string& text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    BOOST_REQUIRE(
        std::sscanf(text.c_str(), "%d-%u-%uT%d:%dZ", &year, &month, &day, &hour, &minute) == 5);
    const auto date = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
    return std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

std::string text(Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(instant - day).count();
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02uT%02d:%02dZ", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(minutes / 60),
                  int(minutes % 60));
    return out.data();
}

struct Case {
    Schedule schedule;
    std::string after;
    std::vector<std::string> runs; ///< One after another.
};

void check(const std::vector<Case>& cases)
{
    for (const Case& one : cases) {
        Instant after = at(one.after);
        for (const std::string& expected : one.runs) {
            const auto next = exporting::next_run(one.schedule, after);
            BOOST_REQUIRE(next.has_value());
            BOOST_TEST(text(*next) == expected, one.schedule.zone << " after " << text(after)
                                                                  << ": " << text(*next) << ", not "
                                                                  << expected);
            after = *next;
        }
    }
}

Schedule daily(int hour, int minute, std::string zone)
{
    return {.kind = Kind::daily, .hour = hour, .minute = minute, .zone = std::move(zone)};
}

} // namespace

BOOST_AUTO_TEST_SUITE(exporting_schedule)

BOOST_AUTO_TEST_CASE(once_has_no_next_time)
{
    BOOST_TEST(!exporting::next_run({.kind = Kind::once}, at("2026-01-01T00:00Z")).has_value());
}

BOOST_AUTO_TEST_CASE(days_weeks_and_months_in_utc)
{
    check({
        {daily(6, 0, "UTC"), "2026-01-01T05:59Z", {"2026-01-01T06:00Z", "2026-01-02T06:00Z"}},
        {daily(6, 0, "UTC"), "2026-01-01T06:00Z", {"2026-01-02T06:00Z"}},
        {daily(0, 0, "UTC"), "2026-12-31T12:00Z", {"2027-01-01T00:00Z"}},
        {{.kind = Kind::weekly, .weekday = 1},
         "2026-11-30T05:00Z",
         {"2026-11-30T06:00Z", "2026-12-07T06:00Z"}},
        {{.kind = Kind::weekly, .weekday = 7}, "2026-11-30T05:00Z", {"2026-12-06T06:00Z"}},
        {{.kind = Kind::monthly, .day = 31},
         "2026-01-31T06:00Z",
         {"2026-02-28T06:00Z", "2026-03-31T06:00Z", "2026-04-30T06:00Z"}},
        {{.kind = Kind::monthly, .day = 29}, "2028-01-30T00:00Z", {"2028-02-29T06:00Z"}},
        {{.kind = Kind::monthly, .day = 1}, "2026-12-01T06:00Z", {"2027-01-01T06:00Z"}},
        {{.kind = Kind::hourly, .minute = 15},
         "2026-01-01T23:20Z",
         {"2026-01-02T00:15Z", "2026-01-02T01:15Z"}},
    });
}

BOOST_AUTO_TEST_CASE(london_skips_an_hour_in_march_and_has_one_twice_in_october)
{
    check({
        {daily(6, 0, "Europe/London"), "2026-03-28T06:30Z", {"2026-03-29T05:00Z"}},
        {daily(1, 30, "Europe/London"),
         "2026-03-28T02:00Z",
         {"2026-03-29T01:00Z", "2026-03-30T00:30Z"}},
        {daily(1, 0, "Europe/London"), "2026-03-28T02:00Z", {"2026-03-29T01:00Z"}},
        {daily(1, 30, "Europe/London"),
         "2026-10-24T01:00Z",
         {"2026-10-25T00:30Z", "2026-10-26T01:30Z"}},
        {{.kind = Kind::hourly, .minute = 30, .zone = "Europe/London"},
         "2026-10-24T23:45Z",
         {"2026-10-25T00:30Z", "2026-10-25T01:30Z", "2026-10-25T02:30Z"}},
        {{.kind = Kind::hourly, .minute = 30, .zone = "Europe/London"},
         "2026-03-29T00:00Z",
         {"2026-03-29T00:30Z", "2026-03-29T01:30Z"}},
    });
}

BOOST_AUTO_TEST_CASE(new_york_skips_an_hour_in_march_and_has_one_twice_in_november)
{
    check({
        {daily(2, 30, "America/New_York"),
         "2026-03-07T08:00Z",
         {"2026-03-08T07:00Z", "2026-03-09T06:30Z"}},
        {daily(1, 30, "America/New_York"),
         "2026-10-31T06:00Z",
         {"2026-11-01T05:30Z", "2026-11-02T06:30Z"}},
        {{.kind = Kind::weekly, .hour = 2, .minute = 30, .weekday = 7, .zone = "America/New_York"},
         "2026-03-05T00:00Z",
         {"2026-03-08T07:00Z", "2026-03-15T06:30Z"}},
        {{.kind = Kind::monthly, .hour = 1, .minute = 30, .day = 1, .zone = "America/New_York"},
         "2026-10-02T00:00Z",
         {"2026-11-01T05:30Z", "2026-12-01T06:30Z"}},
    });
}

BOOST_AUTO_TEST_CASE(lord_howe_changes_by_half_an_hour)
{
    // Forward on 2026-10-04 at 02:00 (+10:30) to 02:30 (+11), back on 2026-04-05 at 02:00 to 01:30.
    const std::string zone = "Australia/Lord_Howe";
    check({
        {daily(2, 15, zone), "2026-10-02T20:00Z", {"2026-10-03T15:30Z", "2026-10-04T15:15Z"}},
        {daily(2, 30, zone), "2026-10-02T20:00Z", {"2026-10-03T15:30Z"}},
        {daily(1, 45, zone), "2026-04-03T20:00Z", {"2026-04-04T14:45Z", "2026-04-05T15:15Z"}},
        {{.kind = Kind::hourly, .minute = 15, .zone = zone},
         "2026-10-03T14:30Z",
         {"2026-10-03T14:45Z", "2026-10-03T15:30Z", "2026-10-03T16:15Z"}},
        {{.kind = Kind::hourly, .minute = 45, .zone = zone},
         "2026-04-04T14:00Z",
         {"2026-04-04T14:45Z", "2026-04-04T16:15Z"}},
    });
}

BOOST_AUTO_TEST_CASE(a_day_that_a_zone_skipped_altogether_runs_when_the_next_begins)
{
    // Samoa went from 2011-12-29 to 2011-12-31.
    check({{daily(6, 0, "Pacific/Apia"), "2011-12-29T20:00Z", {"2011-12-30T10:00Z"}}});
}

BOOST_AUTO_TEST_CASE(days_begin_with_the_midnights_of_their_zone)
{
    using namespace std::chrono_literals;
    const auto days = exporting::days_of("Pacific/Auckland", at("2026-11-29T17:00Z"));
    BOOST_TEST(rest::ask::date_text(days.today) == "2026-11-30");
    BOOST_TEST(days.begin(2026y / 11 / 30) == "2026-11-29T11:00:00+00:00");
    const auto london = exporting::days_of("Europe/London", at("2026-03-29T12:00Z"));
    BOOST_TEST(london.begin(2026y / 3 / 29) == "2026-03-29T00:00:00+00:00");
    BOOST_TEST(london.begin(2026y / 3 / 30) == "2026-03-29T23:00:00+00:00");
    // Its clock went from midnight to one.
    const auto beirut = exporting::days_of("Asia/Beirut", at("2022-04-02T12:00Z"));
    BOOST_TEST(beirut.begin(2022y / 3 / 27) == "2022-03-26T22:00:00+00:00");
    const auto nowhere = exporting::days_of("Mars/Base", at("2026-11-29T17:00Z"));
    BOOST_TEST(nowhere.begin(nowhere.today) == "2026-11-29T00:00:00+00:00");
}

BOOST_AUTO_TEST_CASE(zones_have_their_iana_names)
{
    for (const char* good : {"UTC", "Europe/London", "America/New_York", "Asia/Kolkata"})
        BOOST_TEST(exporting::is_zone(good), good);
    for (const char* bad : {"", "europe/london", "London", "GMT+3", "Etc/Unknown", "Mars/Base",
                            "posix/Europe/London", "posixrules", "localtime"})
        BOOST_TEST(!exporting::is_zone(bad), bad);
    BOOST_TEST(exporting::flaw_of_zone("Europe/Londn") ==
               "This has to be an IANA name of a time zone; did you mean Europe/London?");
    BOOST_TEST(exporting::flaw_of_zone("Mars/Base") ==
               "This has to be an IANA name of a time zone");
}

BOOST_AUTO_TEST_SUITE_END()
