// Router, percent encoding and UTF-8.
#include "fcgi/router.hpp"
#include "fcgi/text/percent.hpp"
#include "fcgi/text/utf8.hpp"

#include <boost/test/unit_test.hpp>
#include <stdexcept>

namespace {

fcgi::Router example()
{
    fcgi::Router router;
    router.add("GET", "/api/", 0);
    router.add("GET", "/api/jobs/", 1);
    router.add("POST", "/api/jobs/", 2);
    router.add("GET", "/api/jobs/{id}/", 3);
    router.add("PATCH", "/api/jobs/{id}/", 4);
    router.add("POST", "/api/jobs/batch/", 5);
    router.add("GET", "/api/orgunit/{id}/members/{user}/", 6);
    router.add("GET", "/metrics", 7);
    router.add("GET", "/api/ticket/{key}", 8);
    return router;
}

int target(const fcgi::Router& router, std::string_view method, std::string_view path)
{
    const auto match = router.match(method, path);
    return match.route ? match.route->target : -1;
}

std::string argument(std::string_view path, const char* name)
{
    const auto match = example().match("GET", path);
    return match.route ? match.route->arguments.at(name) : "(no match)";
}

} // namespace

BOOST_AUTO_TEST_SUITE(fcgi_router)

BOOST_AUTO_TEST_CASE(both_slash_forms_are_served)
{
    const auto router = example();
    for (const char* path : {"/api", "/api/", "/api/v1", "/api/v1/"})
        BOOST_TEST(target(router, "GET", path) == 0, path);
    for (const char* path : {"/api/jobs", "/api/jobs/", "/api/v1/jobs", "/api/v1/jobs/"})
        BOOST_TEST(target(router, "GET", path) == 1, path);
    BOOST_TEST(target(router, "GET", "/api/ticket/A-1/") == 8);
}

BOOST_AUTO_TEST_CASE(the_version_prefix_is_only_for_the_api)
{
    const auto router = example();
    BOOST_TEST(target(router, "GET", "/metrics") == 7);
    BOOST_TEST(target(router, "GET", "/metrics/") == 7);
    for (const char* path : {"/v1/metrics", "/api/v1/metrics", "/api/v1/v1/jobs/", "/api/v2/jobs/"})
        BOOST_TEST(target(router, "GET", path) == -1, path);
}

BOOST_AUTO_TEST_CASE(a_literal_beats_a_name)
{
    const auto router = example();
    BOOST_TEST(target(router, "POST", "/api/jobs/batch/") == 5);
    BOOST_TEST(target(router, "GET", "/api/jobs/7/") == 3);
    // The path is known, so another method on it is 405 and not a job called "batch".
    const auto match = router.match("PATCH", "/api/jobs/batch/");
    BOOST_TEST(!match.route);
    BOOST_TEST(match.pattern == "/api/jobs/batch/");
}

BOOST_AUTO_TEST_CASE(names_are_decoded_and_kept)
{
    BOOST_TEST(argument("/api/jobs/25%2F01/", "id") == "25/01");
    BOOST_TEST(argument("/api/jobs/caf%C3%A9/", "id") == "caf\xC3\xA9");
    BOOST_TEST(argument("/api/jobs/a+b/", "id") == "a+b");
    BOOST_TEST(argument("/api/orgunit/3/members/5/", "id") == "3");
    BOOST_TEST(argument("/api/orgunit/3/members/5", "user") == "5");
}

BOOST_AUTO_TEST_CASE(an_encoded_literal_is_that_literal)
{
    BOOST_TEST(target(example(), "GET", "/api/%6Aobs/") == 1);
}

BOOST_AUTO_TEST_CASE(what_does_not_decode_matches_nothing)
{
    const auto router = example();
    for (const char* path : {"/api/jobs/%FF/", "/api/jobs/%00/", "/api/jobs/%4/", "/api/jobs/%/",
                             "/api/jobs//", "/api//jobs/", "//api/jobs/", "/api/jobs/7//", "", "*",
                             "api/jobs/", "/api/jobs/%ED%A0%80/", "/api/jobs/7/x/"})
        BOOST_TEST(target(router, "GET", path) == -1, path);
}

BOOST_AUTO_TEST_CASE(a_wrong_method_has_the_allowed_ones)
{
    const auto match = example().match("DELETE", "/api/jobs/");
    BOOST_TEST(!match.route);
    const std::vector<std::string> expected = {"GET", "HEAD", "POST", "OPTIONS"};
    BOOST_TEST(match.allowed == expected, boost::test_tools::per_element());
    BOOST_TEST(example().match("GET", "/api/nothing/").allowed.empty());
}

BOOST_AUTO_TEST_CASE(head_is_served_by_get_and_options_everywhere)
{
    const auto router = example();
    BOOST_TEST(target(router, "HEAD", "/api/jobs/7/") == 3);
    BOOST_TEST(target(router, "HEAD", "/api/jobs/batch/") == -1);
    BOOST_TEST(target(router, "OPTIONS", "/api/jobs/batch/") == 5);
}

BOOST_AUTO_TEST_CASE(methods_are_case_sensitive)
{
    BOOST_TEST(target(example(), "get", "/api/jobs/") == -1);
}

BOOST_AUTO_TEST_CASE(a_pattern_registered_twice_is_refused)
{
    auto router = example();
    BOOST_CHECK_THROW(router.add("GET", "/api/jobs/", 9), std::logic_error);
    BOOST_CHECK_THROW(router.add("DELETE", "/api/jobs/{other}/", 9), std::logic_error);
}

BOOST_AUTO_TEST_CASE(entries_are_in_order_of_registration)
{
    const auto router = example();
    BOOST_TEST(router.entries().size() == 7);
    BOOST_TEST(router.entries()[1].pattern == "/api/jobs/");
    BOOST_TEST(router.entries()[1].methods[1].first == "POST");
    BOOST_TEST(router.entries()[1].methods[1].second == 2);
}

BOOST_AUTO_TEST_CASE(percent_decoding_refuses_what_is_incomplete)
{
    BOOST_TEST(text::percent_decoded("a%20b+c").value() == "a b+c");
    BOOST_TEST(text::percent_decoded("a%20b+c", true).value() == "a b c");
    BOOST_TEST(text::percent_decoded("%e2%82%AC").value() == "\xE2\x82\xAC");
    for (const char* text : {"%", "%4", "a%g0", "%0g", "%%41"})
        BOOST_TEST(!text::percent_decoded(text), text);
}

BOOST_AUTO_TEST_CASE(percent_encoding_comes_back_the_same)
{
    BOOST_TEST(text::percent_encoded("a-b_c.d~e/f g&\xC3\xA9") == "a-b_c.d~e%2Ff%20g%26%C3%A9");
    std::string all;
    for (int c = 0; c < 256; ++c)
        all += static_cast<char>(c);
    BOOST_TEST((text::percent_decoded(text::percent_encoded(all)) == all));
}

BOOST_AUTO_TEST_CASE(utf8_is_judged_by_rfc_3629)
{
    for (const char* good : {"", "plain", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x98\x80",
                             "\xEF\xBF\xBF", "\xF4\x8F\xBF\xBF", "\xED\x9F\xBF"})
        BOOST_TEST(text::valid_utf8(good), good);
    for (const char* bad : {"\x80", "\xC3", "\xC0\xAF", "\xC1\x81", "\xE0\x80\xAF", "\xED\xA0\x80",
                            "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF",
                            "\xE2\x82", "a\xE2(\xA1", "\xC3\xA9\xC3"})
        BOOST_TEST(!text::valid_utf8(bad));
}

BOOST_AUTO_TEST_CASE(a_path_with_a_version_is_that_without_it)
{
    BOOST_TEST(fcgi::unversioned("/api/v1/jobs/") == "/api/jobs/");
    BOOST_TEST(fcgi::unversioned("/api/v1") == "/api");
    for (const char* path : {"/api/jobs/", "/api/v10/jobs/", "/v1/jobs/", "/api/v2/jobs/", ""})
        BOOST_TEST(fcgi::unversioned(path) == path);
}

BOOST_AUTO_TEST_SUITE_END()
