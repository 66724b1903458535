// JSON laid out for people.
#include "fcgi/text/indent.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(text_indent)

BOOST_AUTO_TEST_CASE(members_and_elements_stand_on_lines_of_their_own)
{
    BOOST_TEST(text::indented(R"({"a":[1,{"b":null}],"c":"x"})", 2) ==
               "{\n  \"a\": [\n    1,\n    {\n      \"b\": null\n    }\n  ],\n  \"c\": \"x\"\n}");
    BOOST_TEST(text::indented("[\n 1 ,2]", 1) == "[\n 1,\n 2\n]");
    BOOST_TEST(text::indented(R"({"a":1})", 2, 1) == "{\n    \"a\": 1\n  }");
}

BOOST_AUTO_TEST_CASE(what_is_empty_stays_on_its_line)
{
    BOOST_TEST(text::indented(R"({"a":{},"b":[]})", 2) == "{\n  \"a\": {},\n  \"b\": []\n}");
    BOOST_TEST(text::indented("[]", 2) == "[]");
    BOOST_TEST(text::indented("17.50", 2) == "17.50");
}

BOOST_AUTO_TEST_CASE(texts_and_numbers_stay_as_they_are_written)
{
    const char* const json = R"({"a\"{":"[1, \\","money":500000.00,"é":"\u00e9 \\\" ] }"})";
    const std::string text = text::indented(json, 4);
    BOOST_TEST(text.find(R"("a\"{": "[1, \\")") != std::string::npos);
    BOOST_TEST(text.find("500000.00") != std::string::npos);
    BOOST_TEST(text.find(R"("\u00e9 \\\" ] }")") != std::string::npos);
    BOOST_TEST((boost::json::parse(text) == boost::json::parse(json)));
}

BOOST_AUTO_TEST_SUITE_END()
