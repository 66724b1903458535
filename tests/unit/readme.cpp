// The README must not drift from the program.
#include "fcgi/config.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <sstream>

namespace {

std::string readme()
{
    std::ifstream file(CHAOTICA_SOURCE_DIR "/README.md");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

BOOST_AUTO_TEST_SUITE(the_readme)

BOOST_AUTO_TEST_CASE(lists_every_option_with_its_default_and_meaning)
{
    const std::string text = readme();
    for (const fcgi::Option& option : fcgi::option_table()) {
        const std::string row =
            std::string("| `") + option.name + "` | " +
            (*option.fallback != '\0' ? "`" + std::string(option.fallback) + "`" : "") + " | " +
            option.doc + " |\n";
        BOOST_TEST(text.find(row) != std::string::npos, "the README lacks: " << row);
    }
}

BOOST_AUTO_TEST_SUITE_END()
