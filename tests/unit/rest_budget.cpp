// How much one request may ask for, and how much of what is wrong with it is said.
#include "handlers/rest/ask/params.hpp"

#include "fcgi/error.hpp"
#include "tests/support/sample_catalogue.hpp"

#include <boost/test/unit_test.hpp>

namespace {

rest::ask::Params list(std::string_view query)
{
    return rest::ask::list_params(sample::catalogue(), sample::catalogue().at("books"), query);
}

/// The names of the parameters that were refused, joined by blanks; empty when none was.
template <typename Read>
std::string refused(Read read, std::string_view query)
{
    try {
        read(query);
        return {};
    } catch (const fcgi::ApiError& error) {
        BOOST_TEST(fcgi::status_of(error.code) == 400);
        if (error.details.empty())
            return "(whole)";
        std::string names;
        for (const auto& [name, sentences] : error.details)
            names += (names.empty() ? "" : " ") + name;
        return names;
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_budget)

BOOST_AUTO_TEST_CASE(after_ten_suggestions_and_a_hundred_complaints_the_rest_is_counted)
{
    std::string query;
    for (int i = 0; i < 413; ++i)
        query += "&tilte" + std::to_string(i % 10) + std::to_string(i) + "=x";
    try {
        list(query + "&tilte=x");
        BOOST_FAIL("it was accepted");
    } catch (const fcgi::ApiError& error) {
        BOOST_TEST(error.details.size() == 101U);
        BOOST_TEST(error.details.find("non_field_errors")->second.front() == "and 314 more");
        BOOST_TEST(error.what() == std::string("Some parameters are not valid."));
    }
    std::string wrong;
    for (int i = 0; i < 30; ++i)
        wrong += (i > 0 ? "," : "") + std::string("tilte");
    std::size_t suggested = 0;
    try {
        list("fields=" + wrong);
    } catch (const fcgi::ApiError& error) {
        for (const std::string& sentence : error.details.find("fields")->second)
            suggested += sentence.find("Did you mean title?") != std::string::npos ? 1U : 0U;
    }
    BOOST_TEST(suggested == 10U);
}

BOOST_AUTO_TEST_CASE(a_list_touches_twelve_relations_and_no_more)
{
    // Each filter through a list looks for rows of its own; single rows are joined once.
    BOOST_TEST(refused(list, "readers__name=a&readers__name__in=a&readers__name__iexact=a"
                             "&readers__name__contains=a&readers__name__icontains=a"
                             "&readers__name__startswith=a&readers__name__endswith=a"
                             "&readers__books__title=a&readers__born__year=2000"
                             "&ordering=author__name&fields=author__name,author__id"
                             "&tags__contains=x")
                   .empty());
    BOOST_TEST(refused(list, "readers__name=a&readers__name__in=a&readers__name__iexact=a"
                             "&readers__name__contains=a&readers__name__icontains=a"
                             "&readers__name__startswith=a&readers__name__endswith=a"
                             "&readers__books__title=a&readers__born__year=2000"
                             "&ordering=author__name,author__country__name&fields=author__name"
                             "&tags__contains=x") == "non_field_errors");
    BOOST_TEST(refused(list, "author__books__author__books__title=a"
                             "&author__books__author__books__title__in=a"
                             "&author__books__author__books__pages=1"
                             "&author__books__author__books__pages__gt=1"
                             "&author__books__author__books__pages__lt=1") == "non_field_errors");
}

BOOST_AUTO_TEST_CASE(what_links_repeat_fits_into_an_address)
{
    const std::string most(32768 - std::string("title=").size(), 'x');
    BOOST_TEST(refused(list, "title=" + most).empty());
    BOOST_TEST(refused(list, "title=" + most + "x") == "non_field_errors");
    const auto sent = rest::ask::parameters_of("id__in=1,2,3&title=a%26b+%C3%A9&search=%22a%22");
    BOOST_TEST(rest::ask::query_of(sent) == "id__in=1,2,3&title=a%26b%20%C3%A9&search=%22a%22");
}

BOOST_AUTO_TEST_SUITE_END()
