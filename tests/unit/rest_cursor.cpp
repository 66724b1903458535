// Cursors: they come back as they went out, or not at all.
#include "handlers/rest/work/cursor.hpp"

#include "fcgi/error.hpp"

#include <boost/test/unit_test.hpp>

namespace {

const rest::work::CursorCodec& codec()
{
    static const rest::work::CursorCodec instance("a secret of some length");
    return instance;
}

bool refused(const std::string& cursor, const std::string& context, std::size_t keys)
{
    try {
        codec().decoded(cursor, context, keys);
        return false;
    } catch (const fcgi::ApiError& error) {
        return error.code == fcgi::Code::invalid_parameter && error.details.contains("cursor");
    }
}

const rest::statements::Position place{{std::string("2023-03-15 10:00:00+00"), std::nullopt,
                                        std::string("\"x\" \xC3\xA9"), std::string("2501")},
                                       true};

} // namespace

BOOST_AUTO_TEST_SUITE(rest_cursor)

BOOST_AUTO_TEST_CASE(a_position_comes_back_as_it_went_out)
{
    const rest::statements::Position back =
        codec().decoded(codec().encoded(place, "jobs?"), "jobs?", 4);
    BOOST_TEST(back.backward);
    BOOST_TEST((back.keys == place.keys));
    BOOST_TEST(!codec().decoded(codec().encoded({{std::string("1")}, false}, ""), "", 1).backward);
}

BOOST_AUTO_TEST_CASE(a_cursor_needs_no_encoding_in_a_url)
{
    const std::string cursor = codec().encoded(place, "jobs?");
    BOOST_TEST(cursor.find_first_not_of(
                   "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") ==
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_cursor_with_any_byte_altered_is_refused)
{
    const std::string cursor = codec().encoded(place, "jobs?");
    for (std::size_t i = 0; i < cursor.size(); ++i) {
        for (const char c : {'A', 'B', 'x', '-', '=', '%', '\0'}) {
            std::string altered = cursor;
            altered[i] = c;
            if (altered != cursor)
                BOOST_TEST(refused(altered, "jobs?", 4), "byte " << i);
        }
        BOOST_TEST(refused(cursor.substr(0, i), "jobs?", 4), "cut at " << i);
        std::string longer = cursor;
        longer.insert(i, 1, 'A');
        BOOST_TEST(refused(longer, "jobs?", 4), "inserted at " << i);
    }
    BOOST_TEST(refused(cursor + "A", "jobs?", 4));
}

BOOST_AUTO_TEST_CASE(a_cursor_of_another_list_filter_or_ordering_is_refused)
{
    const std::string cursor = codec().encoded(place, "jobs?");
    for (const char* context : {"", "jobs?status=draft", "phases?", "jobs", "jobs?["})
        BOOST_TEST(refused(cursor, context, 4), context);
    BOOST_TEST(refused(cursor, "jobs?", 3));
    BOOST_TEST(refused(cursor, "jobs?", 5));
}

BOOST_AUTO_TEST_CASE(a_cursor_of_another_secret_is_refused)
{
    BOOST_TEST(
        refused(rest::work::CursorCodec("another secret").encoded(place, "jobs?"), "jobs?", 4));
    BOOST_TEST(!refused(rest::work::CursorCodec("a secret of some length").encoded(place, "jobs?"),
                        "jobs?", 4));
}

BOOST_AUTO_TEST_CASE(a_cursor_of_the_other_secret_is_taken_and_none_is_made_with_it)
{
    using rest::work::CursorCodec;
    const CursorCodec both("the next secret", "a secret of some length");
    BOOST_TEST((both.decoded(codec().encoded(place, "jobs?"), "jobs?", 4).keys == place.keys));
    BOOST_TEST(refused(both.encoded(place, "jobs?"), "jobs?", 4));
    BOOST_CHECK_THROW(
        both.decoded(CursorCodec("a third one").encoded(place, "jobs?"), "jobs?", 4), //
        std::exception);
}

BOOST_AUTO_TEST_CASE(a_cursor_of_unreasonable_length_is_refused)
{
    BOOST_TEST(refused(std::string(100000, 'A'), "jobs?", 4));
}

BOOST_AUTO_TEST_CASE(the_form_of_django_rest_framework_is_understood)
{
    const auto position = rest::work::legacy_position("cD0yMDIzLTAzLTE1KzEwJTNBMDA=");
    BOOST_REQUIRE(position.has_value());
    BOOST_TEST(!position->backward);
    BOOST_REQUIRE(position->keys.size() == 2U);
    BOOST_TEST(*position->keys[0] == "2023-03-15T10:00+00:00");
    BOOST_TEST(*position->keys[1] ==
               "0"); // every id of that very instant comes before, newest first
}

BOOST_AUTO_TEST_CASE(what_only_looks_like_that_form_is_not)
{
    for (const char* text : {"", "cD0=", "cD1ub3c=", "cT0yMDIzLTAzLTE1",
                             "cD0yMDIzLTAzLTE1KzEwJTNBMDA", "!!!!", "cD0yMDIzLTAzLTE1KzEwJTNa"})
        BOOST_TEST(!rest::work::legacy_position(text), text);
}

BOOST_AUTO_TEST_SUITE_END()
