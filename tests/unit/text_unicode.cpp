// Texts in normalisation form C, their outer blanks and control characters.
#include "fcgi/text/unicode.hpp"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(text_unicode)

BOOST_AUTO_TEST_CASE(equal_texts_get_equal_bytes)
{
    BOOST_TEST(text::composed("plain") == "plain");
    BOOST_TEST(text::composed("e\u0301") == "\u00e9");
    BOOST_TEST(text::composed("\u00e9") == "\u00e9");
    BOOST_TEST(text::composed("\u1100\u1161") == "\uac00");
    BOOST_TEST(text::composed("\u212b") == "\u00c5");
    BOOST_TEST(text::composed("\u2460") == "\u2460"); // form C keeps what only looks alike
    BOOST_TEST(text::composed("").empty());
}

BOOST_AUTO_TEST_CASE(blanks_of_any_script_are_taken_off_both_ends)
{
    BOOST_TEST(text::without_outer_blanks(" \t\r\n a b \u00a0\u3000\u2028") == "a b");
    BOOST_TEST(text::without_outer_blanks("\u0085x") == "x");
    BOOST_TEST(text::without_outer_blanks(" \u2003 ").empty());
    BOOST_TEST(text::without_outer_blanks("\u200bx") == "\u200bx"); // has no width, and is no blank
}

BOOST_AUTO_TEST_CASE(control_characters_are_found_in_bytes_of_one_and_of_two)
{
    for (const char* text : {"a\nb", "\t", "a\x7f", "\u0080", "x\u009f"})
        BOOST_TEST(text::has_control_characters(text), text);
    for (const char* text : {"", "a b", "\u00a0", "\u00e9", "\u2028"})
        BOOST_TEST(!text::has_control_characters(text), text);
}

BOOST_AUTO_TEST_SUITE_END()
