// Bodies as JSON, strictly: their type and encoding, where they are malformed, how deep they may
// be; and the bodies of endpoints that are no resources.
#include "handlers/rest/ask/body.hpp"

#include "handlers/rest/ask/body_text.hpp"
#include "handlers/rest/ask/bulk_body.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <functional>

namespace {

using fcgi::Details;

/// "400 BAD_REQUEST: the sentence", or the object.
std::string outcome(const std::function<boost::json::object()>& read)
{
    try {
        return boost::json::serialize(read());
    } catch (const fcgi::ApiError& error) {
        return std::to_string(fcgi::status_of(error.code)) + " " + fcgi::name_of(error.code) +
               ": " + error.what();
    }
}

std::string parsed(const std::string& text)
{
    return outcome([&] { return rest::ask::json_object(text); });
}

fcgi::Request request(const std::string& body, std::vector<fcgi::Header> headers = {})
{
    return {.method = "POST",
            .path = "/",
            .query = {},
            .body = body,
            .headers = std::move(headers),
            .remote_address = {},
            .id = {}};
}

std::string nested(std::size_t depth, const char* open, const char* close, const char* inside)
{
    std::string text;
    for (std::size_t i = 0; i < depth; ++i)
        text += open;
    text += inside;
    for (std::size_t i = 0; i < depth; ++i)
        text += close;
    return text;
}

std::string told(const Details& details)
{
    std::string text;
    for (const auto& [key, sentences] : details)
        for (const std::string& sentence : sentences)
            text.append(text.empty() ? "" : " | ").append(key).append(": ").append(sentence);
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_body)

BOOST_AUTO_TEST_CASE(malformed_json_is_refused_with_its_line_and_column)
{
    struct Row {
        std::string body;
        const char* place;
    };
    const Row rows[] = {
        {"", "line 1, column 1"},
        {" ", "line 1, column 2"},
        {"{", "line 1, column 2"},
        {"{\"a\":}", "line 1, column 6"},
        {"{\n  \"a\": 1,\n  b}", "line 3, column 3"},
        {"{\"a\":1}\n}", "line 2, column 1"},
        {"{}{}", "line 1, column 3"},
        {"{\"a\":1,}", "line 1, column 8"},
        {"{'a':1}", "line 1, column 2"},
        {"{\"a\":NaN}", "line 1, column 6"},
        {"{\"a\":01}", "line 1, column 7"},
        {"{\"a\":+1}", "line 1, column 6"},
        {"{\"a\":.5}", "line 1, column 6"},
        {"{\"a\":1} // no", "line 1, column 9"},
        {"\xEF\xBB\xBF\xEF\xBB\xBF{}", "line 1, column 1"},
        {"{\"a\":\"\xFF\"}", "line 1, column 7"},
        {"{\"a\":\"\xC3\"}", "line 1, column 7"},
        {"{\"a\":\"\xED\xA0\x80\"}", "line 1, column 7"},
        {"{\"a\":\"\n\"}", "line 1, column 7"},
    };
    for (const Row& row : rows)
        BOOST_TEST(parsed(row.body) == std::string("400 MALFORMED_JSON: The body is not valid "
                                                   "JSON: ") +
                                           row.place + ".",
                   row.body << " gave " << parsed(row.body));
    for (const char* surrogate : {R"({"a":"\ud800"})", R"({"a":"\udc00"})", R"({"a":"\u12"})"})
        BOOST_TEST(parsed(surrogate).starts_with("400 MALFORMED_JSON"), surrogate);
}

BOOST_AUTO_TEST_CASE(blanks_around_an_object_are_no_flaw)
{
    BOOST_TEST(parsed(" \r\n\t{ } \r\n\t") == "{}");
    BOOST_TEST(parsed("\xEF\xBB\xBF{}") == "{}");
    BOOST_TEST(parsed(R"({"a":"\u00e9\ud83d\ude00"})") == "{\"a\":\"\u00e9\U0001F600\"}");
}

BOOST_AUTO_TEST_CASE(what_is_no_object_is_refused)
{
    for (const char* body : {"[]", "null", "1", "\"a\"", "true", "[{}]"})
        BOOST_TEST(parsed(body) == "400 BAD_REQUEST: The body has to be a JSON object.", body);
}

BOOST_AUTO_TEST_CASE(a_member_that_is_named_twice_is_refused_wherever_it_stands)
{
    const auto twice = [](const std::string& name) {
        return "400 BAD_REQUEST: The body names the member \"" + name + "\" twice.";
    };
    BOOST_TEST(parsed(R"({"a":1,"b":2,"a":1})") == twice("a"));
    BOOST_TEST(parsed(R"({"x":{"b":1,"b":2}})") == twice("b"));
    BOOST_TEST(parsed(R"({"x":[{"c":1,"c":2}]})") == twice("c"));
    BOOST_TEST(parsed(R"({"a":1,"\u0061":2})") == twice("a"));
    BOOST_TEST(parsed(R"({"":1,"":2})") == twice(""));
    BOOST_TEST(parsed(R"({"a":{"a":{"a":1}},"b":[{"a":1},{"a":2}]})").starts_with("{"));
}

BOOST_AUTO_TEST_CASE(a_body_may_be_32_levels_deep_and_no_deeper)
{
    const std::string deep = "400 BAD_REQUEST: The body is nested deeper than 32 levels.";
    BOOST_TEST(parsed(nested(32, "{\"a\":", "}", "1")).starts_with("{"));
    BOOST_TEST(parsed(nested(33, "{\"a\":", "}", "1")) == deep);
    BOOST_TEST(parsed("{\"a\":" + nested(31, "[", "]", "") + "}").starts_with("{"));
    BOOST_TEST(parsed("{\"a\":" + nested(32, "[", "]", "") + "}") == deep);
    BOOST_TEST(parsed(nested(100000, "{\"a\":[", "]}", "1")) == deep);
}

BOOST_AUTO_TEST_CASE(an_object_has_at_most_1000_members_and_a_list_1000_elements)
{
    const auto refusal = [](const std::string& body, rest::ask::BodyBounds bounds = {}) {
        try {
            rest::ask::json_object(body, bounds);
            return std::string("taken");
        } catch (const fcgi::ApiError& error) {
            return std::string(fcgi::name_of(error.code)) + " " + told(error.details);
        }
    };
    const auto many = [](int count, bool members) {
        std::string text;
        for (int i = 0; i < count; ++i)
            text.append(text.empty() ? "" : ",")
                .append(members ? "\"m" + std::to_string(i) + "\":0" : "[]");
        return text;
    };
    BOOST_TEST(refusal("{" + many(1000, true) + "}") == "taken");
    BOOST_TEST(refusal("{" + many(1001, true) + "}") ==
               "VALIDATION_ERROR non_field_errors: This may have at most 1000 members");
    BOOST_TEST(refusal("{\"a\":[0,{\"b\":{" + many(1001, true) + "}}]}") ==
               "VALIDATION_ERROR a.1.b: This may have at most 1000 members");
    BOOST_TEST(refusal("{\"a\":[" + many(1000, false) + "]}") == "taken");
    BOOST_TEST(refusal("{\"a\":{\"b\":[" + many(1001, false) + "]},\"c\":[" + many(1001, false) +
                       "]}") == "VALIDATION_ERROR a.b: This may have at most 1000 elements");
    BOOST_TEST(refusal("{\"a\":[" + many(3, false) + "]}", {.elements = 2}) ==
               "VALIDATION_ERROR a: This may have at most 2 elements");
    BOOST_TEST(refusal("{" + many(1001, true)).starts_with("MALFORMED_JSON"));
}

BOOST_AUTO_TEST_CASE(texts_of_a_body_are_composed_wherever_they_stand)
{
    const rest::ask::Body body(request("{\"a\":\"e\u0301\",\"b\":[\"e\u0301\"],\"c\":{\"d\":"
                                       "\"A\u030a\"},\"e\u0301\":\"\u00e9\"}"));
    BOOST_TEST(outcome([&] { return body.object(); }) ==
               "{\"a\":\"\u00e9\",\"b\":[\"\u00e9\"],\"c\":{\"d\":\"\u00c5\"},"
               "\"e\u0301\":\"\u00e9\"}");
}

BOOST_AUTO_TEST_CASE(a_zero_is_a_number_whatever_its_exponent)
{
    for (const char* zero : {"0e400", "-0e400", "0.00e99999", "0E-400"})
        BOOST_TEST(parsed(std::string("{\"a\":") + zero + "}") == "{\"a\":0E0}", zero);
}

BOOST_AUTO_TEST_CASE(a_body_is_json_in_utf_8_and_not_compressed)
{
    const auto sent = [](std::vector<fcgi::Header> headers) {
        return outcome([&] { return rest::ask::json_body(request("{}", std::move(headers))); });
    };
    BOOST_TEST(sent({}) == "{}");
    for (const char* type :
         {"application/json", "Application/JSON", "application/json; charset=utf-8",
          "application/json;charset=UTF-8", "application/json ; charset=\"utf-8\"",
          "application/json; charset=utf8", "application/json;",
          "application/json; charset=utf-8;"})
        BOOST_TEST(sent({{"content-type", type}}) == "{}", type);
    for (const char* type : {"", "text/json", "text/plain", "application/xml",
                             "application/json; charset=latin1", "application/json, text/plain",
                             "application/x-www-form-urlencoded", "application/merge-patch+json"})
        BOOST_TEST(sent({{"content-type", type}}).starts_with("415 UNSUPPORTED_MEDIA_TYPE"), type);
    BOOST_TEST(sent({{"content-encoding", "Identity"}}) == "{}");
    for (const char* encoding : {"gzip", "br", "", "identity, gzip"})
        BOOST_TEST(sent({{"content-encoding", encoding}}).starts_with("415 UNSUPPORTED_MEDIA_TYPE"),
                   encoding);
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_a_body_is_told_when_it_is_asked_for)
{
    const rest::ask::Body malformed(request("{"));
    BOOST_TEST(outcome([&] { return malformed.object(); }).starts_with("400 MALFORMED_JSON"));
    BOOST_TEST(outcome([&] { return malformed.object(); }).starts_with("400 MALFORMED_JSON"));
    const rest::ask::Body other(request("{}", {{"content-type", "text/plain"}}));
    BOOST_TEST(outcome([&] { return other.object(); }).starts_with("415"));
    const rest::ask::Body right(request(R"({"a":1})"));
    BOOST_TEST(outcome([&] { return right.object(); }) == R"({"a":1})");
    BOOST_TEST(outcome([] { return rest::ask::Body().object(); }) == "{}");
}

BOOST_AUTO_TEST_CASE(where_no_body_is_taken_one_that_says_nothing_is_no_flaw)
{
    const auto refused = [](const rest::ask::Body& body) {
        try {
            body.refuse();
            return std::string();
        } catch (const fcgi::ApiError& error) {
            return std::string(fcgi::name_of(error.code)) + " " + told(error.details);
        }
    };
    BOOST_TEST(refused(rest::ask::Body()).empty());
    BOOST_TEST(refused(rest::ask::Body(request(""))).empty());
    BOOST_TEST(refused(rest::ask::Body(request("", {{"content-type", "text/plain"}}))).empty());
    BOOST_TEST(refused(rest::ask::Body(request("{}"))).empty());
    BOOST_TEST(refused(rest::ask::Body(request("{"))) == "MALFORMED_JSON ");
    BOOST_TEST(refused(rest::ask::Body(request(R"({"b":1,"a":2})"))) ==
               "VALIDATION_ERROR b: There is no such field | a: There is no such field");
}

BOOST_AUTO_TEST_CASE(bodies_of_texts_have_what_is_required_and_nothing_else)
{
    const auto read = [](const std::string& body) {
        Details violations;
        const auto texts = rest::ask::body_texts(rest::ask::json_object(body), {"user", "word"},
                                                 {"note"}, violations);
        std::string text = told(violations);
        for (const auto& [name, value] : texts)
            text.append(text.empty() ? "" : " ").append(name).append("=").append(value);
        return text;
    };
    BOOST_TEST(read(R"({"user":"a","word":"b"})") == "user=a word=b");
    BOOST_TEST(read(R"({"user":"a","word":"b","note":null})") == "user=a word=b");
    BOOST_TEST(read(R"({"user":"a","word":" ","note":""})") == "note= user=a word= ");
    BOOST_TEST(read(R"({"user":"a"})") == "word: This field is required user=a");
    BOOST_TEST(read(R"({"user":"","word":"b"})") ==
               "user: This field may not be blank user= word=b");
    BOOST_TEST(read(R"({"user":null,"word":1,"note":[],"x":""})") ==
               "user: This has to be text | word: This has to be text | note: This has to be text "
               "| x: There is no such field");
    BOOST_TEST(read(R"({"user":"a\u0000","word":"b"})")
                   .starts_with("user: It may not contain the character NUL"));
    BOOST_CHECK_THROW(rest::ask::body_texts({}, {"user"}), fcgi::ApiError);
}

BOOST_AUTO_TEST_CASE(a_list_of_many_rows_has_1_to_1000_members)
{
    const auto read = [](const std::string& body) {
        Details violations;
        const boost::json::object object = rest::ask::json_object(body);
        const auto* const list = rest::ask::list_member(object, "ids", violations);
        return list == nullptr ? told(violations) : std::to_string(list->size());
    };
    const auto of = [](int count) {
        std::string text = "0";
        for (int i = 1; i < count; ++i)
            text += ",0";
        return "{\"ids\":[" + text + "]}";
    };
    BOOST_TEST(read(of(1)) == "1");
    BOOST_TEST(read(of(1000)) == "1000");
    BOOST_TEST(read(R"({"ids":[]})") == "ids: This has to have 1 to 1000 members");
    BOOST_TEST(read(R"({"ids":{}})") == "ids: This has to be a list");
    BOOST_TEST(read(R"({"ids":null})") == "ids: This has to be a list");
    BOOST_TEST(read("{}") == "ids: This field is required");
}

BOOST_AUTO_TEST_CASE(other_members_of_bulk_bodies_are_refused_by_name)
{
    Details violations;
    rest::ask::refuse_others(rest::ask::json_object(R"({"ids":1,"b":2,"a":3})"), {"ids", "data"},
                             violations);
    BOOST_TEST(told(violations) == "b: There is no such field | a: There is no such field");
}

BOOST_AUTO_TEST_SUITE_END()
