// Full-text search: words, phrases, prefixes, accents, rank, and the fields that it looks into
// (rules 3.4, 11.25).
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <set>

namespace {

using test::get;
using Texts = std::vector<std::string>;

std::set<std::string> found(const std::string& resource, const std::string& text,
                            const std::string& user = "admin")
{
    const Texts ids = test::walk(
        "/api/" + resource + "/?fields=id&page_size=200&search=" + test::encoded(text), user);
    const std::set<std::string> distinct(ids.begin(), ids.end());
    BOOST_TEST(distinct.size() == ids.size(), "a row is found once");
    return distinct;
}

bool finds(const std::string& resource, const std::string& text, const std::string& id)
{
    return found(resource, text).contains(id);
}

std::set<std::string> rows(const std::string& sql)
{
    const Texts ids = test::column(sql);
    return {ids.begin(), ids.end()};
}

} // namespace

BOOST_AUTO_TEST_SUITE(search)

BOOST_AUTO_TEST_CASE(jobs_are_found_by_every_search_field)
{
    for (const char* text : {"2501", "E-commerce", "storefront", "Acme", "Consulting",
                             "Web Application Assessment", "checkout order"})
        BOOST_TEST(finds("jobs", text, "2501"), text);
    const std::string id = test::scalar("select min(id) from job where external_id is not null and "
                                        "status = 8");
    BOOST_TEST(
        finds("jobs", test::scalar("select external_id from job where id = $1::bigint", {id}), id));
}

BOOST_AUTO_TEST_CASE(every_word_must_match_somewhere)
{
    BOOST_TEST(finds("jobs", "acme storefront consulting", "2501"));
    BOOST_TEST(!finds("jobs", "acme storefront nonsense", "2501"));
    BOOST_TEST(found("jobs", "nonsense").empty());
}

BOOST_AUTO_TEST_CASE(words_match_by_prefix_without_case_and_accents)
{
    for (const char* text : {"secur", "SECURITY", "Sécurity", "e-comm", "assessm"})
        BOOST_TEST(finds("jobs", text, "2501"), text);
    BOOST_TEST(!finds("jobs", "ssessment", "2501"));
    BOOST_TEST(finds("jobs", "cafe muller penetration", "2530"));
    BOOST_TEST(finds("jobs", "Łódź", "2534"));
    BOOST_TEST(finds("jobs", "istanbul", "2538"));
}

BOOST_AUTO_TEST_CASE(quotes_group_adjacent_words)
{
    BOOST_TEST(finds("jobs", "\"commerce security assessment\"", "2501"));
    BOOST_TEST(!finds("jobs", "\"security commerce\"", "2501"));
    BOOST_TEST(finds("jobs", "security commerce", "2501"));
    BOOST_TEST(!finds("jobs", "\"assessment acme\"", "2501"), "a phrase spans no two fields");
    BOOST_TEST(finds("jobs", "\"commerce secur", "2501"), "an open quote ends at the end");
}

BOOST_AUTO_TEST_CASE(search_is_neither_stemmed_nor_stopped)
{
    BOOST_TEST(!finds("jobs", "assessing", "2501"));
    BOOST_TEST(finds("jobs", "and the of", "2501"), "words of its description");
    BOOST_TEST(!found("jobs", "the").empty());
}

BOOST_AUTO_TEST_CASE(text_that_holds_no_word_finds_nothing)
{
    for (const char* text : {"%", "_", "&|!", "-", "🚀"})
        BOOST_TEST(found("jobs", text).empty(), text);
}

BOOST_AUTO_TEST_CASE(an_empty_search_is_no_search)
{
    const std::string all = get("/api/jobs/").text("count");
    for (const char* text : {"", "%20%20", "%22%22"})
        BOOST_TEST(get("/api/jobs/?search=" + std::string(text)).text("count") == all, text);
}

BOOST_AUTO_TEST_CASE(characters_that_mean_something_to_the_parser_are_text)
{
    for (const char* text : {"a & b", "!security", "sec:*", "(acme", "a <-> b", "'", "\\", "x:A",
                             "acme' | 'x", "a\nb\tc"})
        BOOST_TEST(get("/api/jobs/?search=" + test::encoded(text)).status == 200, text);
}

BOOST_AUTO_TEST_CASE(the_best_match_comes_first)
{
    // In the title before elsewhere, then the newest.
    const Texts ids = test::results(get("/api/jobs/?fields=id&page_size=200&search=security"));
    const Texts titled = test::column("select id from job where title ~* '\\msecurity' and status "
                                      "not in (10, 11) order by created desc, id desc");
    BOOST_REQUIRE(ids.size() > titled.size());
    BOOST_TEST(Texts(ids.begin(), ids.begin() + static_cast<long>(titled.size())) == titled);
    const Texts rest(ids.begin() + static_cast<long>(titled.size()), ids.end());
    std::string newest_first;
    for (const std::string& id : rest)
        newest_first += (newest_first.empty() ? "" : ",") + id;
    BOOST_TEST(rest == test::column("select id from job where id = any($1::bigint[]) order by "
                                    "created desc, id desc",
                                    {"{" + newest_first + "}"}));
}

BOOST_AUTO_TEST_CASE(an_ordering_replaces_the_rank)
{
    Texts ids =
        test::results(get("/api/jobs/?fields=id&page_size=200&search=security&ordering=id"));
    BOOST_TEST(std::is_sorted(ids.begin(), ids.end()));
    const auto ranked = found("jobs", "security");
    BOOST_TEST(std::set<std::string>(ids.begin(), ids.end()) == ranked);
}

BOOST_AUTO_TEST_CASE(search_and_filters_are_both_obeyed)
{
    const Texts ids = test::results(
        get("/api/jobs/?fields=id&page_size=200&search=acme&status=completed&ordering=id"));
    BOOST_TEST(ids == test::column("select id from job where client_id = 15 and status = 8 "
                                   "order by id"));
    BOOST_TEST(found("jobs", "acme").contains("2527") == false, "archived");
    const Texts archived = test::results(get("/api/jobs/?fields=id&search=acme&status=archived"));
    BOOST_TEST(archived == Texts{"2527"});
}

BOOST_AUTO_TEST_CASE(the_other_resources_are_searched_by_their_fields)
{
    for (const char* text :
         {"john.doe", "John", "Doe", "john.doe@company.com", "senior consultant"})
        BOOST_TEST(finds("users", text, "1"), text);
    for (const char* text : {"Acme", "ACME corp", "CRM-1015", "Jane Smith"})
        BOOST_TEST(finds("client", text, "15"), text);
    for (const char* text : {"consulting", "comprehensive assessment"})
        BOOST_TEST(finds("orgunit", text, "3"), text);
    for (const char* text : {"web application", "2501-1", "methodology"})
        BOOST_TEST(finds("phases", text, "450"), text);
    BOOST_TEST(found("notes", "web service testing") ==
               rows("select id from note where note like '%web service testing%'"));
    BOOST_TEST(!finds("client", "New York", "15"), "an address is no search field");
}

BOOST_AUTO_TEST_CASE(what_one_may_not_see_is_not_found)
{
    BOOST_TEST(finds("jobs", "2501", "2501"));
    BOOST_TEST(found("jobs", "2501", "olivia.outside").empty());
    BOOST_TEST(get("/api/jobs/?search=2501", "olivia.outside").text("count") == "0");
    BOOST_TEST(found("notes", "checkout flow mapped", "olivia.outside").empty());
    BOOST_TEST(!found("notes", "checkout flow mapped", "john.doe").empty());
}

BOOST_AUTO_TEST_CASE(a_search_can_be_paged_in_either_way)
{
    const Texts all = test::results(get("/api/jobs/?fields=id&page_size=200&search=security"));
    BOOST_TEST(test::walk("/api/jobs/?fields=id&page_size=6&search=security") == all);
    BOOST_TEST(test::walk("/api/jobs/?fields=id&page_size=6&search=security&cursor=") == all);
    BOOST_TEST(
        test::walk("/api/jobs/?fields=id&page_size=6&search=security&cursor=", "sarah.johnson") ==
        test::walk("/api/jobs/?fields=id&page_size=6&search=security", "sarah.johnson"));
}

BOOST_AUTO_TEST_CASE(a_search_follows_what_changes)
{
    const test::Change change("update job set title = 'Zymurgy audit' where id = 2502",
                              "update job set title = 'Mobile Banking App Penetration Testing' "
                              "where id = 2502");
    BOOST_TEST(found("jobs", "zymurgy") == std::set<std::string>{"2502"});
}

BOOST_AUTO_TEST_SUITE_END()
