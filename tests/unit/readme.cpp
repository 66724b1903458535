// The README must not drift from the program.
#include "fcgi/config.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <sstream>

namespace {

std::string contents(const std::string& path)
{
    std::ifstream file(CHAOTICA_SOURCE_DIR "/" + path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

BOOST_AUTO_TEST_SUITE(the_readme)

BOOST_AUTO_TEST_CASE(lists_every_option_with_its_default_and_meaning)
{
    const std::string text = contents("README.md");
    for (const fcgi::Option& option : fcgi::option_table()) {
        const std::string row =
            std::string("| `") + option.name + "` | " +
            (*option.fallback != '\0' ? "`" + std::string(option.fallback) + "`" : "") + " | " +
            option.doc + " |\n";
        BOOST_TEST(text.find(row) != std::string::npos, "the README lacks: " << row);
    }
}

BOOST_AUTO_TEST_CASE(has_an_example_of_a_resource_that_compiles)
{
    const std::string example = contents("tests/support/readme_example.cpp");
    BOOST_TEST(!example.empty());
    BOOST_TEST(contents("README.md").find("```cpp\n" + example + "```\n") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
