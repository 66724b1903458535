// Cells of CSV files, and which texts a spreadsheet would run.
#include "handlers/rest/answer/table.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using rest::describe::Field;

std::string cell(const std::string& text, const Field& field = rest::describe::text("note", "x"))
{
    std::string line;
    rest::answer::append_csv_cell(line, field, text);
    return line;
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_table)

BOOST_AUTO_TEST_CASE(what_a_spreadsheet_would_run_is_made_a_text)
{
    for (const char* text :
         {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\rx", "\nx", " =1", "  \u00A0=1", "\u00A0-1",
          "\uFF1D1+1", "\uFF0B1", "\uFF0D1", "\uFF20A1", " \uFF1D1", "\u3000=1", "\uFEFF=1"})
        BOOST_TEST(cell(text) == "\"'" + std::string(text) + "\"", text);
}

BOOST_AUTO_TEST_CASE(other_texts_stay_as_they_are)
{
    for (const char* text :
         {"", "x", "1-1", "a=b", "mail@host", "'x", "Müller", "日本語", "5%", "#N/A"})
        BOOST_TEST(cell(text) == text);
    BOOST_TEST(cell(" x") == "\" x\"");
    BOOST_TEST(cell("a,\"b\"\n") == "\"a,\"\"b\"\"\n\"");
}

BOOST_AUTO_TEST_CASE(numbers_are_no_formulas)
{
    BOOST_TEST(cell("-5", rest::describe::integer("n", "x")) == "-5");
    BOOST_TEST(cell("-5.00", rest::describe::decimal("n", "x")) == "-5.00");
}

BOOST_AUTO_TEST_SUITE_END()
