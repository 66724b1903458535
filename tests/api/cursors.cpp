// Cursors: whole and in order under every ordering, stable while rows come and go, and worthless
// when altered or used elsewhere (rules 3.2, 11.20).
#include "handlers/rest/describe/filterable.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <set>

namespace {

using test::Answer;
using test::get;
using Texts = std::vector<std::string>;

/// Every ordering that jobs take, there and back.
Texts orderings()
{
    Texts all;
    for (const rest::describe::Filterable& filter :
         rest::describe::filterable(test::catalogue(), test::catalogue().at("jobs"))) {
        if (filter.sortable && filter.own) {
            all.push_back(filter.path);
            all.push_back("-" + filter.path);
        }
    }
    for (const char* more : {"client__name", "-unit__name,client", "framework_agreement__name,-id",
                             "-dep_account_manager__email,status", "status,-revenue,external_id"})
        all.emplace_back(more);
    return all;
}

std::string cursor_in(const Answer& page, const char* link)
{
    const std::string url = page.text(link);
    const std::size_t begin = url.find("cursor=") + 7;
    return url.substr(begin, url.find('&', begin) - begin);
}

std::string path_in(const Answer& page, const char* link)
{
    return page.text(link).substr(std::string("https://api.test").size());
}

bool refused(const std::string& target, const std::string& user = "admin")
{
    const Answer answer = get(target, user);
    return answer.status == 400 && answer.complains_of("cursor");
}

} // namespace

BOOST_AUTO_TEST_SUITE(cursors)

BOOST_AUTO_TEST_CASE(a_walk_is_the_sorted_list_in_both_directions_under_every_ordering)
{
    for (const std::string& ordering : orderings()) {
        const std::string list = "/api/jobs/?fields=id&ordering=" + ordering;
        const Texts sorted = test::results(get(list + "&page_size=200"));
        BOOST_REQUIRE(sorted.size() > 100u);
        const std::string target = list + "&page_size=37&cursor=";
        BOOST_TEST(test::walk(target) == sorted, ordering);
        std::string last = target;
        for (Answer page = get(last); !page.at("next").is_null(); page = get(last))
            last = path_in(page, "next");
        Texts backward;
        for (std::string here = last; !here.empty();) {
            const Answer page = get(here);
            BOOST_REQUIRE(page.status == 200);
            const Texts rows = test::results(page);
            backward.insert(backward.begin(), rows.begin(), rows.end());
            here = page.at("previous").is_null() ? "" : path_in(page, "previous");
        }
        BOOST_TEST(backward == sorted, ordering);
    }
}

BOOST_AUTO_TEST_CASE(a_cursor_page_has_links_and_results_only)
{
    const Answer page = get("/api/jobs/?cursor=&page_size=3");
    BOOST_TEST(test::keys_of(page.json) == (Texts{"next", "previous", "results"}));
    BOOST_TEST(page.at("previous").is_null());
    BOOST_TEST(page.header("Link") == "<" + page.text("next") + ">; rel=\"next\"");
    const Answer second = get(path_in(page, "next"));
    BOOST_TEST(second.header("Link") == "<" + second.text("next") + ">; rel=\"next\", <" +
                                            second.text("previous") + ">; rel=\"prev\"");
}

BOOST_AUTO_TEST_CASE(a_cursor_goes_on_under_the_same_order_said_otherwise)
{
    const auto next_of = [](const std::string& query) {
        const std::string path = path_in(get("/api/jobs/?page_size=3&cursor=" + query), "next");
        const std::size_t begin = path.find("cursor=") + 7;
        return path.substr(begin, path.find('&', begin) - begin);
    };
    const auto status_of = [](const std::string& cursor, const std::string& query) {
        return get("/api/jobs/?page_size=3&cursor=" + cursor + query).status;
    };
    const std::string usual = next_of("");
    for (const char* same : {"", "&ordering=-created", "&ordering=-created,-id"})
        BOOST_TEST(status_of(usual, same) == 200, same);
    for (const char* other :
         {"&ordering=created", "&ordering=-created,id", "&ordering=-title", "&status=draft"})
        BOOST_TEST(status_of(usual, other) == 400, other);
    const std::string best = next_of("&search=security");
    BOOST_TEST(status_of(best, "&search=security") == 200);
    BOOST_TEST(status_of(best, "&search=security&ordering=-created") == 400);
}

BOOST_AUTO_TEST_CASE(a_guest_walks_the_same_rows_as_by_number)
{
    for (const char* user : {"sarah.johnson", "john.doe", "olivia.outside"}) {
        for (const char* ordering : {"-created", "title", "-revenue", "status,client__name"}) {
            const std::string list = "/api/jobs/?fields=id&page_size=4&ordering=";
            BOOST_TEST(test::walk(list + ordering + "&cursor=", user) ==
                           test::walk(list + ordering, user),
                       user << " " << ordering);
        }
    }
}

BOOST_AUTO_TEST_CASE(other_resources_are_walked_as_well)
{
    for (const char* target :
         {"/api/notes/?fields=id&page_size=37", "/api/phases/?fields=id&page_size=50",
          "/api/timeslots/?fields=id&ordering=-start&page_size=150",
          "/api/users/?fields=id&ordering=profile__city&page_size=4",
          "/api/client/?fields=id&ordering=-active_jobs_count&page_size=2",
          "/api/client/15/contacts/?fields=id&page_size=1",
          "/api/orgunit/3/members/?fields=id&page_size=2"})
        BOOST_TEST(test::walk(target + std::string("&cursor=")) == test::walk(target), target);
}

BOOST_AUTO_TEST_CASE(what_a_caller_may_not_see_comes_last_and_is_walked_over)
{
    for (const char* user : {"sarah.johnson", "john.doe", "olivia.outside"}) {
        for (const char* target :
             {"/api/users/?fields=id&page_size=3&ordering=profile__phone",
              "/api/users/?fields=id&page_size=3&ordering=-profile__phone",
              "/api/timeslots/?fields=id&page_size=150&ordering=-user__profile__phone",
              "/api/jobs/?fields=id&page_size=4&ordering=-client__external_id",
              "/api/jobs/?fields=id&page_size=4&ordering=-account_manager__profile__phone"}) {
            const Texts by_number = test::walk(target, user);
            BOOST_TEST(test::walk(target + std::string("&cursor="), user) == by_number,
                       user << " " << target);
        }
    }
    const Answer page = get(
        "/api/users/?fields=profile__phone&ordering=-profile__phone&page_size=3", "sarah.johnson");
    BOOST_TEST(page.text("results.0.profile.phone") != "null");
}

BOOST_DATA_TEST_CASE(rows_that_exist_throughout_are_seen_once_while_others_come_and_go,
                     boost::unit_test::data::make({"created", "-created", "title", "-revenue",
                                                   "status,client", "external_id"}),
                     ordering)
{
    const std::string list = "/api/jobs/?fields=id&ordering=" + std::string(ordering);
    const Texts before = test::results(get(list + "&page_size=200"));
    std::set<std::string> steady(before.begin(), before.end());
    const test::Change undo("select 1", "delete from job where title like 'transient %'");
    Texts seen;
    std::string target = list + "&page_size=9&cursor=";
    for (int step = 0; !target.empty(); ++step) {
        const Answer page = get(target);
        BOOST_REQUIRE(page.status == 200);
        for (const std::string& id : test::results(page))
            seen.push_back(id);
        target = page.at("next").is_null() ? "" : path_in(page, "next");
        // New rows on either side of the present page; of the earlier ones every other goes.
        test::sql(
            "insert into job (unit_id, client_id, title, account_manager_id, created_by_id, "
            "created, revenue, status) select 3, 15, 'transient ' || chr(64 + n * 4) || "
            "$1::text, 5, 5, timestamptz '2022-01-01' + n * interval '270 days', n * 20000, n "
            "from generate_series(1, 6) as n",
            {std::to_string(step)});
        test::sql("delete from job where title like 'transient %' and id % 2 = $1::int",
                  {std::to_string(step % 2)});
    }
    const std::set<std::string> distinct(seen.begin(), seen.end());
    BOOST_TEST(distinct.size() == seen.size(), "no row twice");
    Texts kept;
    std::copy_if(seen.begin(), seen.end(), std::back_inserter(kept),
                 [&](const std::string& id) { return steady.contains(id); });
    BOOST_TEST(kept == before);
}

BOOST_AUTO_TEST_CASE(the_row_that_a_cursor_names_may_be_gone)
{
    test::sql("insert into job (id, unit_id, client_id, title, account_manager_id, created_by_id, "
              "created) values (9001, 3, 15, 'vanishing', 5, 5, '2023-03-16T00:00:00Z')");
    const std::string list = "/api/jobs/?fields=id&ordering=created&page_size=1&cursor=";
    Answer page = get(list);
    while (test::results(page) != Texts{"9001"})
        page = get(path_in(page, "next"));
    test::sql("delete from job where id = 9001");
    BOOST_TEST(test::results(get(path_in(page, "next"))) == Texts{"2502"});
    BOOST_TEST(test::results(get(path_in(page, "previous"))) == Texts{"2501"});
}

BOOST_AUTO_TEST_CASE(an_altered_cursor_is_refused)
{
    const std::string list = "/api/jobs/?page_size=5&cursor=";
    const std::string cursor = cursor_in(get(list), "next");
    BOOST_TEST(get(list + cursor).status == 200);
    for (std::size_t i = 0; i < cursor.size(); ++i) {
        std::string altered = cursor;
        altered[i] = altered[i] == 'A' ? 'B' : 'A';
        BOOST_TEST(refused(list + altered), "position " << i);
    }
    for (const std::string& other :
         {cursor + "A", cursor.substr(1), cursor.substr(0, cursor.size() - 1), std::string("%00"),
          std::string("e30"), std::string(30000, 'A'), std::string("%F0%9F%9A%80")})
        BOOST_TEST(refused(list + other), other.substr(0, 20));
}

BOOST_AUTO_TEST_CASE(a_cursor_is_of_one_ordering_filter_and_resource)
{
    const std::string cursor =
        cursor_in(get("/api/jobs/?status=completed&cursor=&page_size=5"), "next");
    BOOST_TEST(get("/api/jobs/?status=completed&cursor=" + cursor).status == 200);
    BOOST_TEST(
        get("/api/jobs/?cursor=" + cursor + "&status=completed&page_size=9&fields=id").status ==
        200);
    for (const char* target :
         {"/api/jobs/?cursor=", "/api/jobs/?status=draft&cursor=",
          "/api/jobs/?status=completed&client=15&cursor=",
          "/api/jobs/?status=completed&ordering=title&cursor=",
          "/api/jobs/?status=completed&search=acme&cursor=", "/api/notes/?cursor="})
        BOOST_TEST(refused(target + cursor), target);
    const std::string child = cursor_in(get("/api/client/1/contacts/?page_size=1&cursor="), "next");
    BOOST_TEST(refused("/api/client/2/contacts/?page_size=1&cursor=" + child));
}

BOOST_AUTO_TEST_CASE(the_literal_cursor_of_the_documentation_is_accepted)
{
    // base64 of p=2023-03-15+10:00: created before that instant, newest first.
    const std::string literal = "cD0yMDIzLTAzLTE1KzEwJTNBMDA%3D";
    const Texts expected =
        test::column("select id from job where created < '2023-03-15T10:00:00Z' "
                     "and status not in (10, 11) order by created desc, id desc");
    BOOST_TEST(expected.size() == 5u);
    BOOST_TEST(test::results(get("/api/jobs/?cursor=" + literal)) == expected);
    BOOST_TEST(test::walk("/api/jobs/?fields=id&page_size=2&cursor=" + literal) == expected);
    const Answer page = get("/api/jobs/?page_size=2&cursor=" + literal);
    BOOST_TEST(test::results(get(path_in(page, "previous"))) == (Texts{"2502", "2501"}));
    BOOST_TEST(get("/api/jobs/?client=15&cursor=" + literal).status == 200);
    BOOST_TEST(refused("/api/jobs/?ordering=title&cursor=" + literal));
    BOOST_TEST(refused("/api/jobs/?ordering=created&cursor=" + literal));
    BOOST_TEST(refused("/api/users/?cursor=" + literal));
}

BOOST_AUTO_TEST_CASE(a_cursor_costs_the_same_statements_at_any_depth)
{
    const std::string list = "/api/jobs/?page_size=5&cursor=";
    const std::size_t first = test::statements_of(list).size();
    std::string target = list;
    for (int step = 0; step < 10; ++step)
        target = path_in(get(target), "next");
    BOOST_TEST(test::statements_of(target).size() == first);
    for (const db::Statement& statement : test::statements_of(target))
        BOOST_TEST(statement.sql.find("offset") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
