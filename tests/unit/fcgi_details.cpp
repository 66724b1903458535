// What is wrong with a request: so many sentences and no more, in the order in which it was found.
#include "fcgi/error.hpp"
#include "fcgi/text/json.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using fcgi::Details;

std::string json(const Details& details)
{
    std::string text;
    text::append_details(text, details);
    return text;
}

Details of(int count, const std::string& name = "f")
{
    Details details;
    for (int i = 0; i < count; ++i)
        details.add(name + std::to_string(i), "wrong");
    return details;
}

} // namespace

BOOST_AUTO_TEST_SUITE(fcgi_details)

BOOST_AUTO_TEST_CASE(sentences_stand_by_their_field_in_the_order_in_which_they_came)
{
    Details details;
    details.add("b", "1");
    details.add("a", "2");
    details.add("b", "3");
    BOOST_TEST(json(details) == R"({"b":["1","3"],"a":["2"]})");
    details.sort([](const std::string& field) { return field == "a" ? 0 : 1; });
    BOOST_TEST(json(details) == R"({"a":["2"],"b":["1","3"]})");
    BOOST_TEST(json({{"x", {"1", "2"}}, {"y", {}}}) == R"({"x":["1","2"],"y":[]})");
}

BOOST_AUTO_TEST_CASE(complaints_end_after_100_and_the_rest_is_counted)
{
    BOOST_TEST(fcgi::ApiError(fcgi::Code::validation_error, "", of(100)).details.size() == 100U);
    const Details told = fcgi::ApiError(fcgi::Code::validation_error, "", of(513)).details;
    BOOST_TEST(told.size() == 101U);
    BOOST_TEST(told.find("non_field_errors")->second.front() == "and 413 more");
    BOOST_TEST(!told.contains("f100"));
}

BOOST_AUTO_TEST_CASE(what_was_left_out_is_counted_when_complaints_come_together)
{
    Details all = of(60, "a");
    all.add(of(150, "b"), "rows.1.");
    BOOST_TEST(all.contains("rows.1.b39"));
    BOOST_TEST(!all.contains("rows.1.b40"));
    BOOST_TEST(all.omitted() == 110U);
}

BOOST_AUTO_TEST_SUITE_END()
