// Values of bodies against the fields that they are meant for: nothing is coerced.
#include "handlers/rest/ask/body_values.hpp"

#include "handlers/rest/ask/body.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace {

using rest::describe::Field;

boost::json::value json(const std::string& text)
{
    return rest::ask::json_object("{\"v\":" + text + "}").at("v");
}

/// The value as the column takes it, or the complaint.
std::string read(const Field& field, const std::string& text)
{
    const rest::ask::BodyValue read = rest::ask::body_value(field, json(text));
    return read.complaint.empty() ? boost::json::serialize(read.value) : read.complaint;
}

void taken(const Field& field, const std::vector<std::string>& values)
{
    for (const std::string& value : values)
        BOOST_TEST(read(field, value) == value, value << " gave " << read(field, value));
}

void refused(const Field& field, const std::vector<std::string>& values, const char* sentence)
{
    for (const std::string& value : values)
        BOOST_TEST(read(field, value) == sentence, value << " gave " << read(field, value));
}

template <class Rules>
Field field_of(Field (*make)(std::string, std::string, Rules),
               std::type_identity_t<Rules> rules = {})
{
    rules.writable = true;
    return make("v", "A value.", std::move(rules));
}

std::string quoted(std::size_t count, const std::string& character)
{
    std::string text = "\"";
    for (std::size_t i = 0; i < count; ++i)
        text += character;
    return text + "\"";
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_body_values)

BOOST_AUTO_TEST_CASE(text_is_text_without_nul)
{
    const Field field = field_of(rest::describe::prose);
    taken(field, {R"("")", R"(" ")", R"("a")", R"("\n")", R"("\u0001")", R"(" a\n ")",
                  quoted(20000, "x")});
    refused(field, {quoted(20001, "x")}, "This may have at most 20000 characters");
    refused(field, {"1", "true", "[]", "{}"}, "This has to be text");
    refused(field, {R"("\u0000")", R"("a\u0000b")"}, "It may not contain the character NUL");
    BOOST_TEST(read(field, "null") == R"("")");
}

BOOST_AUTO_TEST_CASE(one_line_loses_its_outer_blanks_and_has_no_control_characters)
{
    const Field field = field_of(rest::describe::text, {.max = 3});
    for (const char* blanks : {R"(" ")", R"("\n\t")", R"("\u00a0\u3000")"})
        BOOST_TEST(read(field, blanks) == R"("")", blanks);
    BOOST_TEST(read(field, R"("  a b\u2003\n")") == R"("a b")");
    refused(field, {R"("a\nb")", R"("\u0001")", R"("a\u007f")", R"("a\u0085b")"},
            "It may not contain control characters or line breaks");
}

BOOST_AUTO_TEST_CASE(the_limit_of_a_text_counts_characters_not_bytes)
{
    const Field field = field_of(rest::describe::text, {.max = 5});
    taken(field, {quoted(5, "x"), quoted(5, "\u00e9"), quoted(5, "\U0001F600")});
    refused(field, {quoted(6, "x"), quoted(6, "\u00e9"), quoted(6, "\U0001F600")},
            "This may have at most 5 characters");
}

BOOST_AUTO_TEST_CASE(a_required_text_is_not_blank)
{
    const Field field = field_of(rest::describe::text, {.required = true});
    refused(field, {R"("")", R"("  ")", R"("\t\r\n ")"}, "This field may not be blank");
    taken(field, {R"("a")"});
    BOOST_TEST(read(field, "null") == "This field is required and may not be null");
}

BOOST_AUTO_TEST_CASE(a_text_that_may_be_null_is_cleared_by_null_alone)
{
    const Field own = field_of(rest::describe::text, {.nullable = true});
    BOOST_TEST(read(own, "null") == "null");
    refused(own, {R"("")"}, "This field may not be empty; null clears it");
    const Field masked =
        field_of(rest::describe::text, {.sql = "f(t.v)", .nullable = true, .column = "v"});
    BOOST_TEST(read(masked, "null") == R"("")"); // null is what others are shown
    BOOST_TEST(read(masked, R"("")") == R"("")");
}

BOOST_AUTO_TEST_CASE(whole_numbers_end_where_the_column_does)
{
    const Field field = field_of(rest::describe::integer);
    taken(field, {"0", "1", "2147483647"});
    refused(
        field,
        {"-1", "2147483648", "9223372036854775807", "18446744073709551615", "-9223372036854775808"},
        "This has to be between 0 and 2147483647");
    refused(field, {R"("1")", "1.0", "1.5", "1e2", "true", "[]", "{}", "18446744073709551616"},
            "This has to be a whole number");
    const Field rating = field_of(rest::describe::integer, {.max = 5, .min = 1});
    taken(rating, {"1", "5"});
    refused(rating, {"0", "6", "-1"}, "This has to be between 1 and 5");
    BOOST_TEST(read(field, "null") == "This field may not be null");
    BOOST_TEST(read(field_of(rest::describe::integer, {.nullable = true}), "null") == "null");
}

BOOST_AUTO_TEST_CASE(decimals_have_at_most_so_many_digits_behind_the_point)
{
    const Field field = field_of(rest::describe::decimal);
    const char* const third = "This may have at most 2 digits behind the point";
    for (const auto& [given, kept] :
         std::vector<std::pair<std::string, std::string>>{{"0", "0"},
                                                          {"-0", "0"},
                                                          {"12", "12"},
                                                          {"12.5", "12.5"},
                                                          {"12.50", "12.5"},
                                                          {"12.500", "12.5"},
                                                          {"0.01", "0.01"},
                                                          {"1e2", "100"},
                                                          {"9999999999", "9999999999"},
                                                          {"9999999998.99", "9999999998.99"}})
        BOOST_TEST(read(field, given) == "\"" + kept + "\"", given << " " << read(field, given));
    refused(field,
            {"12.505", "0.001", "1e-3", "0.1234567890123456789", "12.500000000000000001", "1e-400"},
            third);
    refused(field, {"-0.01", "-1", "10000000000", "9999999999.01", "1e300"},
            "This has to be between 0 and 9999999999");
    refused(field, {R"("12.5")", "true", "[]", "{}"}, "This has to be a number");
}

BOOST_AUTO_TEST_CASE(decimals_keep_to_limits_and_scale_of_their_own)
{
    const Field hours = field_of(rest::describe::decimal, {.max = 24, .scale = 1});
    BOOST_TEST(read(hours, "24") == "\"24\"");
    BOOST_TEST(read(hours, "7.5") == "\"7.5\"");
    refused(hours, {"24.1", "25"}, "This has to be between 0 and 24");
    refused(hours, {"7.25"}, "This may have at most 1 digits behind the point");
    const Field warm = field_of(rest::describe::decimal, {.max = 40, .min = -30});
    BOOST_TEST(read(warm, "-30") == "\"-30\"");
    refused(warm, {"-30.01"}, "This has to be between -30 and 40");
}

BOOST_AUTO_TEST_CASE(booleans_are_true_or_false)
{
    const Field field = field_of(rest::describe::boolean);
    taken(field, {"true", "false"});
    refused(field, {"0", "1", R"("true")", "[]"}, "This has to be true or false");
    BOOST_TEST(read(field, "null") == "This field may not be null");
}

BOOST_AUTO_TEST_CASE(days_are_days_of_the_calendar)
{
    const Field field = field_of(rest::describe::date, {.nullable = true});
    taken(field, {R"("2024-02-29")", R"("0001-01-01")", R"("9999-12-31")", "null"});
    refused(field,
            {R"("2023-02-29")", R"("2023-2-1")", R"("2023-01-01T00:00:00Z")", R"("")", R"("today")",
             R"("infinity")", "20230101", R"("10000-01-01")", R"("0000-01-01")",
             R"("2023-01-01 ")"},
            "This has to be a date, YYYY-MM-DD");
}

BOOST_AUTO_TEST_CASE(times_have_a_clock_and_years_that_offsets_cannot_leave)
{
    const Field field = field_of(rest::describe::time);
    for (const auto& [given, kept] : std::vector<std::pair<std::string, std::string>>{
             {"2023-03-15T14:20:00Z", "2023-03-15T14:20:00+00:00"},
             {"2023-03-15T14:20:00+02:00", "2023-03-15T14:20:00+02:00"},
             {"2023-03-15 14:20:00", "2023-03-15T14:20:00+00:00"},
             {"0002-01-01T00:00:00Z", "0002-01-01T00:00:00+00:00"},
             {"9998-12-31T23:59:59Z", "9998-12-31T23:59:59+00:00"}})
        BOOST_TEST(read(field, "\"" + given + "\"") == "\"" + kept + "\"",
                   given << " " << read(field, "\"" + given + "\""));
    refused(field,
            {R"("2023-03-15")", R"("0001-12-31T23:59:59Z")", R"("9999-01-01T00:00:00Z")", R"("")",
             R"("now")", "1700000000", R"("2023-03-15T25:00:00Z")"},
            rest::ask::right_time);
}

BOOST_AUTO_TEST_CASE(choices_are_names_and_become_what_is_stored)
{
    const Field field = rest::describe::choice(
        "v", "A value.", {{"0", "small", "Small"}, {"1", "big", "Big"}}, {.writable = true});
    BOOST_TEST(read(field, R"("big")") == R"("1")");
    refused(field, {R"("Big")", R"("1")", "1", R"("")", "[]"}, "This has to be one of small, big");
    BOOST_TEST(read(field, "null") == "This field may not be null");
}

BOOST_AUTO_TEST_CASE(array_columns_are_lists_of_different_texts)
{
    const Field field = rest::describe::array_column("v", "Values.", "t.v", true);
    taken(field, {"[]", R"(["a"])", R"(["b","a",""])"});
    refused(field, {R"(["a",1])", R"("a")", "{}", "[null]", "[[]]"},
            "This has to be a list of texts");
    refused(field, {R"(["a","b","a"])"}, "This names the same twice");
    refused(field, {R"(["a\u0000"])"}, "It may not contain the character NUL");
}

BOOST_AUTO_TEST_CASE(json_is_the_same_whatever_its_numbers_and_order_look_like)
{
    const auto same = [](const char* a, const char* b) {
        return rest::ask::same_json(json(a), json(b)) && rest::ask::same_json(json(b), json(a));
    };
    for (const auto& [a, b] : std::vector<std::pair<const char*, const char*>>{
             {"1", "1.0"},
             {"12.50", "12.5"},
             {R"({"a":1,"b":[2]})", R"({"b":[2.0],"a":1})"},
             {"null", "null"},
             {"[]", "[]"}})
        BOOST_TEST(same(a, b), a << " " << b);
    for (const auto& [a, b] :
         std::vector<std::pair<const char*, const char*>>{{"1", R"("1")"},
                                                          {"0", "false"},
                                                          {"[1,2]", "[2,1]"},
                                                          {"[1]", "[1,1]"},
                                                          {R"({"a":1})", R"({"a":1,"b":1})"},
                                                          {R"({"a":null})", R"({"b":null})"},
                                                          {"null", "{}"},
                                                          {"[]", "{}"}})
        BOOST_TEST(!same(a, b), a << " " << b);
}

BOOST_AUTO_TEST_SUITE_END()
