// Pages without a database: values as they are shown, and that what users have written is text
// wherever it stands.
#include "handlers/rest/endpoints/reads.hpp"
#include "handlers/rest/endpoints/writes.hpp"
#include "handlers/rest/pages/address.hpp"
#include "handlers/rest/pages/page.hpp"
#include "handlers/rest/resource_dialect.hpp"
#include "tests/support/sample_catalogue.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using rest::endpoints::Endpoint;
using rest::pages::Site;

std::vector<Endpoint> all_endpoints()
{
    std::vector<Endpoint> all;
    for (const rest::describe::Resource& resource : sample::catalogue().all()) {
        for (const auto& some : {rest::endpoints::read_endpoints(resource),
                                 rest::endpoints::write_endpoints(resource)})
            all.insert(all.end(), some.begin(), some.end());
    }
    for (Endpoint& endpoint : all)
        endpoint.dialect = &rest::resource_dialect();
    return all;
}

const Site& site()
{
    static const std::vector<Endpoint> endpoints = all_endpoints();
    static const Site site{.catalogue = sample::catalogue(),
                           .endpoints = endpoints,
                           .at =
                               [](std::string_view path) {
                                   return path == "/api/books/" ? &endpoints.front() : nullptr;
                               },
                           .base = "https://api.test"};
    return site;
}

const Endpoint* endpoint_of(std::string_view pattern)
{
    const auto found =
        std::find_if(site().endpoints.begin(), site().endpoints.end(), [&](const Endpoint& one) {
            return one.method == "GET" && one.pattern == pattern;
        });
    return found == site().endpoints.end() ? nullptr : &*found;
}

struct Asked {
    std::string path = "/api/books/";
    std::string query{};
    int status = 200;
};

/// The page of that JSON, as the answer of an endpoint.
fcgi::Response page(std::string_view pattern, std::string json, const Asked& asked = {})
{
    fcgi::Request request;
    request.path = asked.path;
    request.query = asked.query;
    fcgi::Response answer;
    answer.status = asked.status;
    answer.header("Content-Type", "application/json");
    answer.header("ETag", "\"0123\"");
    answer.header("Set-Cookie", "sessionid=secret");
    answer.body = std::move(json);
    const std::vector<std::string> methods = {"GET", "HEAD", "POST", "OPTIONS"};
    return rest::pages::page_of({.site = site(),
                                 .request = request,
                                 .endpoint = endpoint_of(pattern),
                                 .methods = methods,
                                 .answer = answer,
                                 .view = rest::pages::view_of(request),
                                 .caller = {.name = "Ann <b>", .session = true}});
}

bool has(const fcgi::Response& response, std::string_view text)
{
    return response.body.find(text) != std::string::npos;
}

std::string list_of(const std::string& row, int count = 1)
{
    return R"({"count":)" + std::to_string(count) + R"(,"next":null,"previous":null,"results":[)" +
           row + "]}";
}

constexpr std::string_view hostile[] = {
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "\"><script>alert(1)</script>",
    "' onmouseover='alert(1)",
    "\" autofocus onfocus=\"alert(1)",
    "</textarea></pre></title><script>alert(1)</script>",
    "<!-- <script>alert(1)</script>",
    "javascript:alert(1)",
    "https://api.test/\"><script>alert(1)</script>",
    "{{TITLE}} {{#LOG_OUT}} {{%AUTOESCAPE context=\"TEXT\"}}",
    "&lt;script&gt; &amp; &#60;script&#62;",
    "2023-03-15T14:20:00Z",
    "2023-03-15T<img src=x",
    "\xE2\x80\xA8<svg/onload=alert(1)>\xE2\x80\xA9",
};

void check_harmless(const fcgi::Response& response)
{
    BOOST_TEST(response.status > 0);
    for (const char* markup : {"<img", "<script>", "<svg", "<!-- ", "' onmouseover", "\" autofocus",
                               "\" onfocus", "href=\"javascript:"})
        BOOST_TEST(!has(response, markup), markup);
    std::size_t scripts = 0;
    for (std::size_t at = 0; (at = response.body.find("<script", at)) != std::string::npos; ++at)
        ++scripts;
    BOOST_TEST(scripts == 1U);
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_pages)

BOOST_AUTO_TEST_CASE(a_list_is_a_table_with_links_to_rows_and_references)
{
    const fcgi::Response list = page(
        "/api/books/",
        list_of(R"({"id":7,"title":"Sea","price":500000.00,"added":"2023-03-15T14:20:00Z",)"
                R"("rare":true,"author":{"id":3,"name":"Ann"},"borrower":null,"tags":["a","b"]})"));
    for (const char* text :
         {"<a href=\"/api/books/7/\">7</a>", "<td>Sea</td>", "<td>500000.00</td>",
          "<time datetime=\"2023-03-15T14:20:00Z\">2023-03-15 14:20:00 UTC</time>", "<td>yes</td>",
          "<a href=\"/api/authors/3/\">Ann</a>", "<li>a</li><li>b</li>",
          "href=\"/api/books/?ordering=title\"", "<p class=\"soft\">1 row</p>", "name=\"_v.state\"",
          "<option value=\"isnull=true\">"})
        BOOST_TEST(has(list, text), text);
}

BOOST_AUTO_TEST_CASE(a_link_to_this_site_leads_there_whatever_its_path_looks_like)
{
    const auto shown = [](const std::string& path) {
        return page("/api/books/",
                    list_of(R"({"id":7,"title":"https://api.test)" + path + R"("})"));
    };
    BOOST_TEST(has(shown("/"), "<a href=\"/\">"));
    BOOST_TEST(has(shown("/api/books/7/"), "<a href=\"/api/books/7/\">"));
    for (const char* const path : {"//evil.test/", R"(/\\evil.test/)", R"(/\t/evil.test/)"})
        BOOST_TEST(!has(shown(path), "evil.test/\">"), path);
}

BOOST_AUTO_TEST_CASE(headers_of_columns_turn_the_order_around)
{
    const std::string row = list_of(R"({"id":7,"title":"Sea"})");
    const fcgi::Response up = page("/api/books/", row, {.query = "ordering=title&page=3"});
    BOOST_TEST(has(up, "aria-sort=\"ascending\"><a href=\"/api/books/?ordering=-title\""));
    const fcgi::Response down = page("/api/books/", row, {.query = "ordering=-title"});
    BOOST_TEST(has(down, "aria-sort=\"descending\"><a href=\"/api/books/?ordering=title\""));
}

BOOST_AUTO_TEST_CASE(what_is_filtered_by_can_be_taken_away)
{
    const fcgi::Response list = page("/api/books/", list_of(R"({"id":7})"),
                                     {.query = "title__icontains=sea&state=lent&page=2"});
    BOOST_TEST(has(list, "<a href=\"/api/books/?state=lent\" title=\"Without this filter\">"
                         "title__icontains = sea"));
    // By the form of the search; that of the filters has its row.
    BOOST_TEST(has(list, "<input type=\"hidden\" name=\"state\" value=\"lent\">"));
    BOOST_TEST(!has(list, "name=\"page\""));
}

BOOST_AUTO_TEST_CASE(the_rows_of_the_form_are_filled_in_with_what_is_filtered_by)
{
    fcgi::Response list =
        page("/api/books/", list_of(R"({"id":7})"),
             {.query = "title__icontains=a%22b&state__in=lent,lost&pages__gte=3&pages__lt=9&"
                       "borrower__isnull=true&rare=maybe"});
    list.body.erase(0, list.body.find("data-filters")); // the form of the search keeps them all
    for (const char* text :
         {"<option value=\"icontains\" selected>", "name=\"_v.title\" value=\"a&quot;b\"",
          "<option value=\"lent\" selected>", "<option value=\"lost\" selected>",
          "<option value=\"isnull=true\" selected>",
          "<input type=\"hidden\" name=\"rare\" value=\"maybe\">"})
        BOOST_TEST(has(list, text), text);
    for (const char* shown : {"title__icontains", "state__in", "borrower__isnull"})
        BOOST_TEST(!has(list, "type=\"hidden\" name=\"" + std::string(shown)), shown);
    BOOST_TEST(has(list, "name=\"pages__gte\" value=\"3\"") != // one has its row, the other is kept
               has(list, "name=\"pages__lt\" value=\"9\""));
}

BOOST_AUTO_TEST_CASE(a_detail_is_a_list_of_its_members)
{
    const fcgi::Response detail =
        page("/api/books/{id}/",
             R"({"id":7,"title":"Sea","copies":[{"id":1,"note":"A"},{"id":2,"note":null}],)"
             R"("shelf":{"room":"North","floor":2}})",
             {.path = "/api/books/7/"});
    for (const char* text :
         {"<h1>Sea</h1>", "<dt>title</dt><dd>Sea</dd>", "<th scope=\"col\">note</th>",
          "<dt>room</dt><dd>North</dd>", "<a href=\"/api/books/\">books</a>",
          "<span aria-current=\"page\">7</span>", "data-etag=\"&quot;0123&quot;\""})
        BOOST_TEST(has(detail, text), text);
}

BOOST_AUTO_TEST_CASE(long_texts_are_cut_between_characters_with_the_whole_behind)
{
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += "\xC3\xA4";
    const fcgi::Response list =
        page("/api/books/", list_of("{\"id\":7,\"title\":\"a" + text + "\"}"));
    BOOST_TEST(has(list, "<summary>a" + text.substr(0, 158) + "…</summary>"));
    BOOST_TEST(has(list, "<div>a" + text + "</div>"));
}

BOOST_AUTO_TEST_CASE(what_users_wrote_is_text_wherever_it_stands)
{
    for (const std::string_view text : hostile) {
        const std::string json = boost::json::serialize(boost::json::value(text));
        const std::string row = "{\"id\":7,\"title\":" + json + ",\"state\":" + json +
                                ",\"added\":" + json + ",\"price\":" + json +
                                ",\"author\":{\"id\":" + json + ",\"name\":" + json +
                                "},\"borrower\":" + json + ",\"tags\":[" + json +
                                "],\"readers\":[{\"id\":1,\"name\":" + json +
                                "}],\"copies\":[{\"id\":1,\"note\":" + json +
                                "}],\"shelf\":{\"room\":" + json + "}," + json + ":" + json + "}";
        BOOST_TEST_CONTEXT(text)
        {
            check_harmless(page("/api/books/", list_of(row)));
            check_harmless(page("/api/books/{id}/", row, {.path = "/api/books/7/"}));
            for (const char* view : {"_show=json", "_show=options"})
                check_harmless(
                    page("/api/books/{id}/", row, {.path = "/api/books/7/", .query = view}));
            check_harmless(page("/api/books/{id}/",
                                R"({"error":{"code":"X","message":)" + json + "}}",
                                {.path = "/api/books/7/", .status = 404}));
        }
    }
}

BOOST_AUTO_TEST_CASE(what_the_address_says_is_text_as_well)
{
    for (const std::string_view text : hostile) {
        std::string query = "search=";
        for (const char c : text) {
            constexpr std::string_view digits = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            query += {'%', digits[byte >> 4U], digits[byte & 15U]};
        }
        const std::string value = query.substr(7);
        BOOST_TEST_CONTEXT(text)
        {
            check_harmless(page("/api/books/", list_of(R"({"id":7})"),
                                {.query = query + "&title=" + value + "&" + value + "=" + value +
                                          "&ordering=" + value + "&fields=" + value +
                                          "&page_size=" + value + "&page=" + value}));
            check_harmless(page("", R"({"error":{"code":"X","message":"No."}})",
                                {.path = "/api/books/" + value + "/", .status = 404}));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_page_has_headers_of_its_own_and_shows_no_cookie)
{
    const fcgi::Response list = page("/api/books/", list_of(R"({"id":7})"));
    const auto value = [&](std::string_view name) {
        for (const fcgi::Header& header : list.headers)
            if (header.name == name)
                return header.value;
        return std::string();
    };
    BOOST_TEST(value("Content-Type") == "text/html; charset=utf-8");
    BOOST_TEST(value("ETag").empty());
    BOOST_TEST(value("Cache-Control") == "private, no-store");
    BOOST_TEST(value("Content-Security-Policy").find("unsafe") == std::string::npos);
    BOOST_TEST(
        value("Content-Security-Policy").starts_with("default-src 'none'; script-src 'self'"));
    BOOST_TEST(!has(list, "sessionid"));
    BOOST_TEST(has(list, "Ann &lt;b&gt;"));
}

BOOST_AUTO_TEST_CASE(numbers_of_pages_are_shown_around_this_one)
{
    fcgi::Request request;
    request.path = "/api/books/";
    request.query = "page=6";
    fcgi::Response answer;
    answer.header("Link", "<https://api.test/api/books/?page=7>; rel=\"next\", "
                          "<https://api.test/api/books/?page=12>; rel=\"last\"");
    answer.body = R"({"count":240,"next":"https://api.test/api/books/?page=7",)"
                  R"("previous":"https://api.test/api/books/?page=5","results":[{"id":1}]})";
    const std::vector<std::string> methods = {"GET"};
    const fcgi::Response made = rest::pages::page_of({.site = site(),
                                                      .request = request,
                                                      .endpoint = endpoint_of("/api/books/"),
                                                      .methods = methods,
                                                      .answer = answer});
    const std::size_t begin = made.body.find("<nav class=\"turn\"");
    std::string turn = made.body.substr(begin, made.body.find("</nav>", begin) - begin);
    std::string words;
    for (std::size_t i = turn.find('>') + 1; i < turn.size(); ++i) {
        if (turn[i] == '<')
            i = turn.find('>', i);
        else
            words += turn[i];
    }
    BOOST_TEST(words == "← previous 1 … 4 5 6 7 8 … 12 next → by cursor ");
    BOOST_TEST(turn.find("href=\"/api/books/?page=7\" rel=\"next\"") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
