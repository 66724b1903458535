// Addresses of pages: what forms send without script, and what the API is asked for a page.
#include "handlers/rest/pages/address.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <utility>

namespace {

std::string cleaned(const std::string& query)
{
    fcgi::Request request;
    request.path = "/api/books/";
    request.query = query;
    return rest::pages::cleaned_address(request).value_or("as it is");
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_pages_address)

BOOST_AUTO_TEST_CASE(a_form_without_script_becomes_an_address_without_empty_parameters)
{
    constexpr std::pair<const char*, const char*> rows[] = {
        {"", "as it is"},
        {"title=x&state=lent", "as it is"},
        {"_show=json", "as it is"},
        {"_v.title=&_l.title=exact&_v.state=", "/api/books/"},
        {"_v.title=x&_l.title=exact", "/api/books/?title=x"},
        {"_v.title=x&_l.title=icontains&_v.pages=&_l.pages=gte", "/api/books/?title__icontains=x"},
        {"_v.title=+x+", "/api/books/?title=x"},
        {"_v.state=lent", "/api/books/?state=lent"},
        {"_v.state=lent&_v.state=lost", "/api/books/?state__in=lent,lost"},
        {"_v.borrower=&_l.borrower=isnull%3Dtrue", "/api/books/?borrower__isnull=true"},
        {"title=x&_v.pages=3&_l.pages=gt", "/api/books/?title=x&pages__gt=3"},
        {"title=x&_v.title=y&_l.title=exact", "/api/books/?title=y"},
        {"page=4&cursor=abc&_v.title=x", "/api/books/?title=x"},
        {"search=old&_v.search=", "/api/books/"},
        {"search=old&_v.search=new+words", "/api/books/?search=new%20words"},
        {"page_size=5&_v.page_size=&_v.fields=id%2Ctitle", "/api/books/?fields=id,title"},
        {"format=api&_v.title=x", "/api/books/?format=api&title=x"},
        {"_v.title=a%26b%3Dc%23d", "/api/books/?title=a%26b%3Dc%23d"},
    };
    for (const auto& [query, address] : rows)
        BOOST_TEST(cleaned(query) == address, query << " is " << cleaned(query));
}

BOOST_AUTO_TEST_CASE(only_what_reads_is_sent_on)
{
    fcgi::Request request{.method = "POST"};
    request.path = "/api/books/";
    request.query = "_v.title=x";
    BOOST_TEST(!rest::pages::cleaned_address(request).has_value());
}

BOOST_AUTO_TEST_CASE(the_api_is_asked_without_what_is_about_the_page)
{
    fcgi::Request request;
    request.path = "/api/books/";
    request.query = "title=x&_show=json&page=2";
    request.headers = {{"accept", "text/html"}, {"if-none-match", "\"1\""}};
    const fcgi::Request behind = rest::pages::request_behind(request);
    BOOST_TEST(behind.query == "title=x&page=2");
    BOOST_TEST(behind.method == "GET");
    BOOST_TEST(!behind.header("if-none-match").has_value());
    request.query = "title=x&_show=options";
    BOOST_TEST(rest::pages::request_behind(request).method == "OPTIONS");
    request.query = "title=%E2%82%AC&a=b_c";
    BOOST_TEST(rest::pages::request_behind(request).query == request.query);
}

BOOST_AUTO_TEST_SUITE_END()
