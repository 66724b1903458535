// Calendars as text (RFC 5545): line ends, folding, escaping, days and times.
#include "handlers/planning/ical.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace {

using planning::CalendarEntry;

constexpr std::int64_t midnight = 4'070'908'800; // 2099-01-01

CalendarEntry entry(std::int64_t start, std::int64_t end)
{
    return {.uid = "timeslot-7@chaotica.test",
            .title = "Work",
            .category = "Delivery",
            .revision = 3,
            .start = start,
            .end = end,
            .created = midnight,
            .changed = midnight + 5};
}

std::string text_of(const CalendarEntry& one)
{
    return planning::calendar_text("Ada", {one});
}

bool has_line(const std::string& text, const std::string& line)
{
    return text.find("\r\n" + line + "\r\n") != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(ical)

BOOST_AUTO_TEST_CASE(an_entry_has_what_readers_ask_for)
{
    const std::string text = text_of(entry(midnight + 32'400, midnight + 61'200));
    BOOST_TEST(text.starts_with("BEGIN:VCALENDAR\r\n"));
    BOOST_TEST(text.ends_with("END:VCALENDAR\r\n"));
    for (const char* line :
         {"VERSION:2.0", "BEGIN:VEVENT", "UID:timeslot-7@chaotica.test", "SEQUENCE:3",
          "DTSTART:20990101T090000Z", "DTEND:20990101T170000Z", "DTSTAMP:20990101T000005Z",
          "LAST-MODIFIED:20990101T000005Z", "CREATED:20990101T000000Z", "SUMMARY:Work",
          "STATUS:CONFIRMED", "TRANSP:OPAQUE", "CATEGORIES:Delivery", "NAME:Ada"})
        BOOST_TEST(has_line(text, line), line << " in\n" << text);
}

BOOST_AUTO_TEST_CASE(what_goes_from_midnight_to_midnight_is_whole_days)
{
    const std::string days = text_of(entry(midnight, midnight + 2 * 86'400));
    BOOST_TEST(has_line(days, "DTSTART;VALUE=DATE:20990101"), days);
    BOOST_TEST(has_line(days, "DTEND;VALUE=DATE:20990103"), days);
    const std::string night = text_of(entry(midnight, midnight + 3'600));
    BOOST_TEST(has_line(night, "DTSTART:20990101T000000Z"), night);
    const std::string moment = text_of(entry(midnight, midnight));
    BOOST_TEST(has_line(moment, "DTSTART:20990101T000000Z"), moment);
    BOOST_TEST(moment.find("DTEND") == std::string::npos, moment);
}

BOOST_AUTO_TEST_CASE(no_line_has_more_than_75_octets_and_no_character_is_cut)
{
    CalendarEntry one = entry(midnight, midnight + 3'600);
    for (int i = 0; i < 60; ++i)
        one.title += "Größe€😀, ";
    const std::string text = text_of(one);
    std::string unfolded;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find("\r\n", begin);
        BOOST_REQUIRE(end != std::string::npos);
        const std::string line = text.substr(begin, end - begin);
        BOOST_TEST(line.size() <= 75U, line);
        BOOST_TEST(line.find('\n') == std::string::npos);
        // A line never begins within a character.
        const std::size_t first = line.starts_with(' ') ? 1 : 0;
        if (line.size() > first)
            BOOST_TEST((static_cast<unsigned char>(line[first]) & 0xC0U) != 0x80U, line);
        unfolded += first == 1 ? line.substr(1) : "\n" + line;
        begin = end + 2;
    }
    std::string escaped = one.title;
    for (std::size_t at = escaped.find(','); at != std::string::npos;
         at = escaped.find(',', at + 2))
        escaped.insert(at, "\\");
    BOOST_TEST(unfolded.find("\nSUMMARY:" + escaped + "\n") != std::string::npos, unfolded);
}

BOOST_AUTO_TEST_CASE(text_cannot_add_a_line)
{
    CalendarEntry one = entry(midnight, midnight + 3'600);
    one.title = "a\nATTENDEE:x;y,z\\";
    BOOST_TEST(has_line(text_of(one), "SUMMARY:a\\nATTENDEE:x\\;y\\,z\\\\"), text_of(one));
    const std::string named = planning::calendar_text("A\r\nB", {});
    BOOST_TEST(named.find("\r\nB") == std::string::npos, named);
}

BOOST_AUTO_TEST_CASE(the_name_is_escaped_wherever_it_stands)
{
    const std::string text = planning::calendar_text("Ada, Lady; of\\ \"it\"\nall", {});
    for (const char* name : {"NAME:", "X-WR-CALNAME:"})
        BOOST_TEST(has_line(text, name + std::string(R"(Ada\, Lady\; of\\ "it"\nall)")), text);
}

BOOST_AUTO_TEST_CASE(what_is_cancelled_or_open_says_so)
{
    CalendarEntry one = entry(midnight, midnight + 3'600);
    one.status = CalendarEntry::Status::cancelled;
    one.takes_time = false;
    BOOST_TEST(has_line(text_of(one), "STATUS:CANCELLED"));
    BOOST_TEST(has_line(text_of(one), "TRANSP:TRANSPARENT"));
    one.status = CalendarEntry::Status::tentative;
    BOOST_TEST(has_line(text_of(one), "STATUS:TENTATIVE"));
    BOOST_TEST(text_of(one) == text_of(one));
}

BOOST_AUTO_TEST_SUITE_END()
