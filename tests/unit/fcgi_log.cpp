// Lines of the log are JSON whatever is in them.
#include "fcgi/log.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>
#include <limits>

namespace {

namespace log = fcgi::log;

boost::json::object parsed(std::initializer_list<log::Pair> pairs)
{
    const auto line = log::line_of(log::Level::info, "event", {pairs.begin(), pairs.size()});
    return boost::json::parse(line).as_object();
}

} // namespace

BOOST_AUTO_TEST_SUITE(fcgi_log)

BOOST_AUTO_TEST_CASE(a_line_has_time_level_event_and_pid)
{
    const auto line = parsed({});
    const auto at = std::string(line.at("at").as_string());
    BOOST_TEST(at.size() == std::string("2023-03-20T15:30:00.123Z").size());
    BOOST_TEST(at.back() == 'Z');
    BOOST_TEST(line.at("level").as_string() == "info");
    BOOST_TEST(line.at("event").as_string() == "event");
    BOOST_TEST(line.at("pid").as_int64() > 0);
}

BOOST_AUTO_TEST_CASE(values_keep_their_types)
{
    const auto line =
        parsed({{"text", "x"}, {"whole", std::int64_t{-7}}, {"real", 1.5}, {"yes", true}});
    BOOST_TEST(line.at("text").as_string() == "x");
    BOOST_TEST(line.at("whole").as_int64() == -7);
    BOOST_TEST(line.at("real").as_double() == 1.5);
    BOOST_TEST(line.at("yes").as_bool());
}

BOOST_AUTO_TEST_CASE(no_text_can_break_out_of_its_string)
{
    const std::string evil = "a\"b\\c\nd\r\t\x01\x7f\",\"level\":\"debug";
    BOOST_TEST(parsed({{"text", evil}}).at("text").as_string() == evil);
}

BOOST_AUTO_TEST_CASE(bytes_that_are_not_utf8_are_written_as_escapes)
{
    BOOST_TEST(parsed({{"text", "caf\xC3\xA9"}}).at("text").as_string() == "caf\xC3\xA9");
    BOOST_TEST(parsed({{"text", "caf\xE9"}}).at("text").as_string() == "caf\xC3\xA9");
}

BOOST_AUTO_TEST_CASE(numbers_that_json_does_not_have_are_null)
{
    BOOST_TEST(parsed({{"ms", std::numeric_limits<double>::quiet_NaN()}}).at("ms").is_null());
    BOOST_TEST(parsed({{"ms", std::numeric_limits<double>::infinity()}}).at("ms").is_null());
    BOOST_TEST(parsed({{"ms", std::numeric_limits<double>::max()}}).at("ms").is_number());
}

BOOST_AUTO_TEST_CASE(levels_have_names)
{
    BOOST_TEST((log::level_named("debug") == log::Level::debug));
    BOOST_TEST((log::level_named("warning") == log::Level::warning));
    BOOST_TEST((log::level_named("error") == log::Level::error));
}

BOOST_AUTO_TEST_SUITE_END()
