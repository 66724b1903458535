// `fields` and `exclude`: what is shown, and that what is not shown is not fetched either
// (rules 3.6, 11.21).
#include "tests/support/api.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using Texts = std::vector<std::string>;

Texts members(const Answer& answer, std::string_view path)
{
    return test::keys_of(answer.at(path));
}

/// Whether any statement of the request mentions the text.
bool fetches(const std::string& target, const std::string& text)
{
    const auto statements = test::statements_of(target);
    return std::any_of(statements.begin(), statements.end(), [&](const db::Statement& statement) {
        return statement.sql.find(text) != std::string::npos;
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(fields)

BOOST_AUTO_TEST_CASE(only_the_named_fields_are_shown_in_declared_order)
{
    BOOST_TEST(members(get("/api/jobs/?fields=status,id,title,client&page_size=1"), "results.0") ==
               (Texts{"id", "title", "client", "status"}));
    BOOST_TEST(get("/api/jobs/2501/?fields=title,id").body ==
               R"({"id":2501,"title":"E-commerce Security Assessment"})");
}

BOOST_AUTO_TEST_CASE(nested_names_prune_nested_objects)
{
    BOOST_TEST(
        get("/api/jobs/2501/?fields=id,client__name,phases__status").body ==
        R"({"id":2501,"client":{"name":"Acme Corporation"},"phases":[{"status":"testing"}]})");
    BOOST_TEST(get("/api/users/1/?fields=profile__job_title").body ==
               R"({"profile":{"job_title":"Senior Security Consultant"}})");
    BOOST_TEST(get("/api/users/1/?fields=profile__units__slug").body ==
               R"({"profile":{"units":[{"slug":"security-consulting"}]}})");
    BOOST_TEST(
        get("/api/orgunit/5/?fields=members__user__username").body ==
        R"({"members":[{"user":{"username":"sophie.devries"}},{"user":{"username":"bram.jansen"}}]})");
    BOOST_TEST(members(get("/api/jobs/2501/?fields=client,client__name"), "client") ==
               (Texts{"id", "name", "slug"}));
}

BOOST_AUTO_TEST_CASE(excluded_fields_are_dropped)
{
    const Texts all = members(get("/api/jobs/2501/"), "");
    Texts expected = all;
    std::erase(expected, "description");
    std::erase(expected, "notes");
    BOOST_TEST(members(get("/api/jobs/2501/?exclude=description,notes"), "") == expected);
    BOOST_TEST(members(get("/api/jobs/2501/?exclude=client__slug,phases__service"), "client") ==
               (Texts{"id", "name"}));
    BOOST_TEST(members(get("/api/jobs/2501/?exclude=phases__service"), "phases.0") ==
               (Texts{"id", "name", "status"}));
    BOOST_TEST(members(get("/api/users/1/?exclude=profile__units,profile__phone"), "profile") ==
               (Texts{"job_title", "skills", "timezone", "city", "country"}));
}

BOOST_AUTO_TEST_CASE(exclude_wins_over_fields)
{
    BOOST_TEST(get("/api/jobs/2501/?fields=id,title,client&exclude=title,client__slug").body ==
               R"({"id":2501,"client":{"id":15,"name":"Acme Corporation"}})");
}

BOOST_AUTO_TEST_CASE(lists_take_the_names_of_details)
{
    const Answer list = get("/api/jobs/?fields=id,notes,allowed_transitions&page_size=1");
    BOOST_TEST(list.status == 200);
    BOOST_TEST(members(list, "results.0") == Texts{"id"});
    BOOST_TEST(get("/api/jobs/?exclude=description,notes&page_size=1").status == 200);
    BOOST_TEST(members(get("/api/jobs/2501/?fields=notes__note"), "notes.0") == Texts{"note"});
    BOOST_TEST(get("/api/services/1/?fields=owners__id&exclude=owners__id").text("owners.0") ==
               "{}");
}

BOOST_AUTO_TEST_CASE(columns_that_are_not_asked_for_are_not_fetched)
{
    for (const char* path : {"/api/jobs/", "/api/jobs/2501/"}) {
        const std::string base = path;
        BOOST_TEST(fetches(base, "t.description"));
        BOOST_TEST(!fetches(base + "?fields=id,title", "t.description"));
        BOOST_TEST(!fetches(base + "?exclude=description", "t.description"));
        BOOST_TEST(fetches(base + "?exclude=description", "t.title"));
        BOOST_TEST(!fetches(base + "?fields=id,title", "desired_start_date"), "no derived value");
    }
}

BOOST_AUTO_TEST_CASE(joins_and_lists_that_are_not_asked_for_are_saved)
{
    for (const char* path : {"/api/jobs/?count=none", "/api/jobs/2501/?format=json"}) {
        const std::string base = path + std::string("&fields=");
        BOOST_TEST(fetches(base + "phases__id", "from phase "));
        BOOST_TEST(!fetches(base + "id,title", "from phase "));
        BOOST_TEST(!fetches(base + "phases__id", "job_team "));
        BOOST_TEST(!fetches(base + "id,title", "left join "));
        BOOST_TEST(!fetches(base + "client__id", "left join "), "the id is the key column");
        BOOST_TEST(fetches(base + "client__name", "t.client_id"));
        BOOST_TEST(!fetches(base + "client__name", "t.account_manager_id"));
        BOOST_TEST(!fetches(base + "client__name", "left join "), "the name is known by heart");
        BOOST_TEST(!fetches(base + "phases__name", "service"));
    }
}

BOOST_AUTO_TEST_CASE(the_links_keep_the_selection)
{
    BOOST_TEST(get("/api/jobs/?fields=id,client__name&page_size=1").text("next") ==
               "https://api.test/api/jobs/?fields=id,client__name&page_size=1&page=2");
}

BOOST_AUTO_TEST_SUITE_END()
