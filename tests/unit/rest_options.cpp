// The answers to OPTIONS, of a made-up catalogue.
#include "handlers/rest/resource_dialect.hpp"
#include "handlers/rest/schema/openapi.hpp"

#include "handlers/rest/endpoints/reads.hpp"
#include "tests/support/sample_catalogue.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <string_view>

namespace {

using boost::json::object;
using boost::json::value;

rest::endpoints::Endpoint endpoint(std::string_view pattern)
{
    for (rest::endpoints::Endpoint one :
         rest::endpoints::read_endpoints(sample::catalogue().at("books"))) {
        one.dialect = &rest::resource_dialect(); // as the Api does
        if (one.pattern == pattern)
            return one;
    }
    throw std::out_of_range("no such endpoint");
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_options)

BOOST_AUTO_TEST_CASE(options_describe_a_list)
{
    const auto list = endpoint("/api/books/");
    const value answer = boost::json::parse(
        rest::schema::options_answer(sample::catalogue(), {}, list, {"GET", "HEAD", "OPTIONS"}));
    BOOST_TEST(boost::json::serialize(answer.at("methods")) == R"(["GET","HEAD","OPTIONS"])");
    BOOST_TEST(boost::json::serialize(answer.at("renders")) ==
               R"(["application/json","application/xml"])");
    const object& title = answer.at("fields").at("title").as_object();
    BOOST_TEST(title.at("type") == "string");
    BOOST_TEST(title.at("required") == true);
    BOOST_TEST(title.at("read_only") == false);
    BOOST_TEST(title.at("max_length") == 250);
    BOOST_TEST(boost::json::serialize(answer.at("fields").at("state").at("choices").at(1)) ==
               R"({"value":"lent","display_name":"Lent"})");
    BOOST_TEST(answer.at("fields")
                   .at("author")
                   .at("children")
                   .at("country")
                   .at("children")
                   .as_object()
                   .contains("name"));
    BOOST_TEST(answer.at("fields").at("shelf").at("children").as_object().contains("floor"));
    BOOST_TEST(!answer.at("fields").as_object().contains("moves"));
    BOOST_TEST(boost::json::serialize(answer.at("filters").at("rare")) == R"(["exact","in"])");
    BOOST_TEST(answer.at("filters").as_object().contains("author__name"));
    BOOST_TEST(boost::json::serialize(answer.at("search")) == R"(["title","author.name"])");
    BOOST_TEST(boost::json::serialize(answer.at("ordering")).find("tags") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(options_describe_a_detail_with_all_its_fields)
{
    const auto detail = endpoint("/api/books/{id}/");
    const value answer =
        boost::json::parse(rest::schema::options_answer(sample::catalogue(), {}, detail, {"GET"}));
    BOOST_TEST(answer.at("fields").as_object().contains("moves"));
    BOOST_TEST(!answer.as_object().contains("filters"));
}

BOOST_AUTO_TEST_SUITE_END()
