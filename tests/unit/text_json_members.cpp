// JSON objects taken apart and put together as they are spelled.
#include "fcgi/text/json_members.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

namespace {

/// "literal=value;" of each member.
std::string shown(std::string_view json)
{
    std::string text;
    for (const text::JsonMember& member : text::json_members(json))
        text.append(member.literal).append("=").append(member.value).append(";");
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(text_json_members)

BOOST_AUTO_TEST_CASE(members_are_told_as_they_are_spelled)
{
    BOOST_TEST(shown("{}") == "");
    BOOST_TEST(shown(" { \n } ") == "");
    BOOST_TEST(shown(R"({"b":1.50,"a" : "x" , "\u0063":[1, {"d":"}"}],"e":{"f":{}} ,"g":null})") ==
               R"("b"=1.50;"a"="x";"\u0063"=[1, {"d":"}"}];"e"={"f":{}};"g"=null;)");
    BOOST_TEST(shown("\xEF\xBB\xBF{\"a\":true\n}\n") == "\"a\"=true;");
    BOOST_TEST(shown(R"({"a\"}":"\\","":"\"]"})") == R"("a\"}"="\\";""="\"]";)");
    BOOST_TEST(text::json_members(R"({"\u00e9\n":1})").front().name == "\xc3\xa9\n");
}

BOOST_AUTO_TEST_CASE(what_is_merged_keeps_its_order_and_spelling)
{
    const auto merged = [](std::string_view json, std::string_view more) {
        return text::merged_members(json, more);
    };
    BOOST_TEST(merged(R"({"b":1.0, "a":"x"})", R"({"c":2,"b":1e0})") ==
               R"({"b":1e0, "a":"x","c":2})");
    BOOST_TEST(merged("{}", R"({"z":0, "y":[ ]})") == R"({"z":0,"y":[ ]})");
    BOOST_TEST(merged("{ }\n", R"({"z":0})") == "{\"z\":0 }\n");
    BOOST_TEST(merged("{ \"a\" : 1\n}", "{}") == "{ \"a\" : 1\n}");
    BOOST_TEST(merged(R"({"a":{"b":1}})", R"({"\u0061":{"c":1}})") == R"({"a":{"c":1}})");
    BOOST_TEST(merged(R"({"a":1})", R"({"a":1})") == R"({"a":1})");
}

BOOST_AUTO_TEST_CASE(what_is_merged_is_what_objects_merged_are)
{
    const char* const objects[] = {"{}", R"({"a":1})", R"({"b":[1,"]"],"a":{"x":"}"}})",
                                   R"( {"c" : "\"", "a":null } )", R"({"":false,"b":-0.5e2})"};
    for (const char* json : objects) {
        for (const char* more : objects) {
            boost::json::object expected = boost::json::parse(json).as_object();
            const boost::json::value others = boost::json::parse(more);
            for (const auto& member : others.as_object())
                expected[member.key()] = member.value();
            BOOST_TEST(boost::json::parse(text::merged_members(json, more)).as_object() ==
                       expected);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
