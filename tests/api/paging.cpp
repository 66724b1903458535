// Numbered pages: sizes, links in body and header, the last one, and without a count (rule 3.1).
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>
#include <map>
#include <regex>
#include <set>

namespace {

using test::Answer;
using test::get;
using Texts = std::vector<std::string>;

const std::string base = "https://api.test/api/jobs/";

/// Relation -> address of a Link header.
std::map<std::string, std::string> links_of(const Answer& answer)
{
    std::map<std::string, std::string> links;
    const std::string header = answer.header("Link");
    const std::regex one("<([^>]*)>; rel=\"([a-z]+)\"");
    for (std::sregex_iterator match(header.begin(), header.end(), one), end; match != end; ++match)
        links[(*match)[2]] = (*match)[1];
    return links;
}

} // namespace

BOOST_AUTO_TEST_SUITE(paging)

BOOST_AUTO_TEST_CASE(all_pages_together_are_the_list)
{
    const Texts all = test::column("select id from job where status not in (10, 11) "
                                   "order by created desc, id desc");
    BOOST_TEST(test::walk("/api/jobs/?fields=id&page_size=7") == all);
    BOOST_TEST(test::walk("/api/jobs/?fields=id&page_size=200") == all);
    BOOST_TEST(test::walk("/api/jobs/?fields=id&page_size=1&client=15") ==
               test::column("select id from job where status not in (10, 11) and client_id = 15 "
                            "order by created desc, id desc"));
}

BOOST_AUTO_TEST_CASE(far_pages_of_a_long_list_are_those_in_between)
{
    const test::Change more(
        "insert into job (unit_id, client_id, title, account_manager_id, created_by_id, status, "
        "revenue, created, external_id) select 3, 15, 'Far ' || i % 7, 5, 5, "
        "(array[0, 3, 7, 10, 11])[1 + i % 5], nullif(i % 11, 0), "
        "timestamptz '2021-01-01' + i % 500 * interval '1 hour', 'far-' || i "
        "from generate_series(1, 5000) i",
        "delete from job where external_id like 'far-%'");
    const std::pair<const char*, const char*> orders[] = {
        {"-created", "created desc, id desc"},
        {"revenue,-title", "revenue nulls last, title collate \"und-x-icu\" desc, id desc"},
        {"-revenue", "revenue desc nulls last, id desc"}};
    const std::pair<const char*, const char*> filters[] = {
        {"", "status not in (10, 11)"},
        {"&unit=3", "status not in (10, 11) and unit_id = 3"},
        {"&status=in_progress", "status = 7"},
        {"&client=15&status=draft", "status = 0 and client_id = 15"}};
    for (const auto& [name, order] : orders) {
        for (const auto& [filter, condition] : filters) {
            const Texts all = test::column("select id from job where " + std::string(condition) +
                                           " order by " + order);
            BOOST_TEST(all.size() >= 1000);
            const std::string list =
                std::string("/api/jobs/?fields=id&page_size=150&ordering=") + name + filter;
            BOOST_TEST((test::walk(list) == all), list);
        }
    }
    BOOST_TEST(get("/api/jobs/?page_size=200&page=40").status == 404);
}

BOOST_AUTO_TEST_CASE(the_count_is_the_same_whether_the_page_is_full_or_not)
{
    const std::string list = "/api/jobs/?fields=id&title__icontains=e&created__gte=2020-01-01";
    const auto fresh = [](const std::string& target, const std::string& user) {
        test::sql("update job set title = title where id = 2501"); // nothing is remembered
        return get(target, user);
    };
    for (const char* const user : {"admin", "sarah.johnson", "john.doe"}) {
        const Answer first = fresh(list + "&page_size=1", user);
        const std::int64_t count = first.at("count").as_int64();
        BOOST_TEST(test::walk(list + "&page_size=200", user).size() ==
                   static_cast<std::size_t>(count));
        BOOST_REQUIRE(count > 2);
        for (const std::string& size :
             {"&page_size=" + std::to_string(count), "&page_size=" + std::to_string(count + 1),
              "&page=2&page_size=" + std::to_string(count - 1),
              "&page=last&page_size=" + std::to_string(count - 1)}) {
            BOOST_TEST(fresh(list + size, user).at("count").as_int64() == count, size);
            BOOST_TEST(get(list + size, user).at("count").as_int64() == count, size);
        }
        const std::string beyond = list + "&page=2&page_size=" + std::to_string(count);
        BOOST_TEST(fresh(beyond, user).status == 404);
        BOOST_TEST(fresh(list + "&external_id=none", user).at("count").as_int64() == 0);
        BOOST_TEST(get(list + "&page_size=1", user).at("count").as_int64() == count);
    }
}

BOOST_AUTO_TEST_CASE(following_previous_from_the_last_page_leads_to_the_first)
{
    const Texts backward =
        test::walk("/api/jobs/?fields=id&page_size=20&page=last", "admin", "previous");
    const Texts forward = test::walk("/api/jobs/?fields=id&page_size=20");
    BOOST_TEST(std::set<std::string>(backward.begin(), backward.end()) ==
               std::set<std::string>(forward.begin(), forward.end()));
    BOOST_TEST(backward.size() == forward.size());
}

BOOST_AUTO_TEST_CASE(links_keep_every_other_parameter)
{
    const Answer answer = get("/api/jobs/?page_size=5&status__in=completed,in_progress&page=2"
                              "&fields=id&search=%22review%22&ordering=-id");
    const std::string kept = "?page_size=5&status__in=completed,in_progress&page=3&fields=id"
                             "&search=%22review%22&ordering=-id";
    BOOST_TEST(answer.text("next") == base + kept);
    BOOST_TEST(links_of(answer)["next"] == answer.text("next"));
    BOOST_TEST(links_of(answer)["prev"] == answer.text("previous"));
}

BOOST_AUTO_TEST_CASE(the_header_names_next_prev_first_and_last)
{
    const std::int64_t count = get("/api/jobs/?page_size=20").at("count").as_int64();
    const std::string last = std::to_string((count + 19) / 20);
    auto links = links_of(get("/api/jobs/?page_size=20&page=2"));
    BOOST_TEST(links["next"] == base + "?page_size=20&page=3");
    BOOST_TEST(links["prev"] == base + "?page_size=20&page=1");
    BOOST_TEST(links["first"] == base + "?page_size=20&page=1");
    BOOST_TEST(links["last"] == base + "?page_size=20&page=" + last);
    links = links_of(get("/api/jobs/?page_size=20"));
    BOOST_TEST(!links.contains("prev"));
    links = links_of(get("/api/jobs/?page_size=20&page=" + last));
    BOOST_TEST(!links.contains("next"));
}

BOOST_AUTO_TEST_CASE(the_last_page_can_be_asked_for_by_name)
{
    const Answer last = get("/api/jobs/?page_size=20&page=last&fields=id");
    const std::int64_t count = last.at("count").as_int64();
    BOOST_TEST(last.status == 200);
    BOOST_TEST(last.at("next").is_null());
    BOOST_TEST(last.at("results").as_array().size() ==
               static_cast<std::size_t>((count - 1) % 20 + 1));
    BOOST_TEST(test::results(last) == test::results(get("/api/jobs/?page_size=20&fields=id&page=" +
                                                        std::to_string((count + 19) / 20))));
}

BOOST_AUTO_TEST_CASE(an_empty_list_has_one_empty_page)
{
    for (const char* page : {"", "&page=1", "&page=last"}) {
        const Answer answer = get("/api/jobs/?title=none%20such" + std::string(page));
        BOOST_TEST(answer.status == 200, page);
        BOOST_TEST(answer.text("count") == "0");
        BOOST_TEST(answer.at("results").as_array().empty());
        BOOST_TEST(answer.at("next").is_null());
        BOOST_TEST(answer.at("previous").is_null());
    }
}

BOOST_AUTO_TEST_CASE(a_page_past_the_end_is_not_found)
{
    for (const char* target :
         {"/api/jobs/?page=100", "/api/jobs/?page=2&title=none", "/api/services/?page=2",
          "/api/jobs/?page=100&count=none", "/api/jobs/?page=999999999"})
        BOOST_TEST(get(target).status == 404, target);
}

BOOST_AUTO_TEST_CASE(a_full_last_page_has_no_next)
{
    BOOST_TEST(get("/api/orgunit/?page_size=5").at("next").is_null());
    BOOST_TEST(get("/api/orgunit/?page_size=5&count=none").at("next").is_null());
    BOOST_TEST(!get("/api/orgunit/?page_size=4").at("next").is_null());
}

BOOST_AUTO_TEST_CASE(without_a_count_the_rows_are_the_same_and_nothing_is_counted)
{
    const std::string target = "/api/jobs/?page_size=20&page=2&fields=id";
    const Answer answer = get(target + "&count=none");
    BOOST_TEST(answer.at("count").is_null());
    BOOST_TEST(test::results(answer) == test::results(get(target)));
    BOOST_TEST(answer.text("next") == base + "?page_size=20&page=3&fields=id&count=none");
    BOOST_TEST(!links_of(answer).contains("last"));
    BOOST_TEST(links_of(answer).contains("first"));
    for (const db::Statement& statement : test::statements_of(target + "&count=none"))
        BOOST_TEST(statement.sql.find("tally") == std::string::npos, statement.sql);
    BOOST_TEST(test::walk("/api/jobs/?fields=id&page_size=13&count=none") ==
               test::walk("/api/jobs/?fields=id&page_size=200"));
}

BOOST_AUTO_TEST_CASE(counts_are_exact_whatever_is_filtered)
{
    const std::pair<std::string, std::string> cases[] = {
        {"status=in_progress", "status = 7"},
        {"status=archived", "status = 11"},
        {"status__in=draft,lost", "status in (0, 9)"},
        {"unit=3", "unit_id = 3 and status not in (10, 11)"},
        {"unit=3&status=completed", "unit_id = 3 and status = 8"},
        {"client=15", "client_id = 15 and status not in (10, 11)"},
        {"client=15&unit=3&status=lost", "client_id = 15 and unit_id = 3 and status = 9"},
        {"client__in=1,2", "client_id in (1, 2) and status not in (10, 11)"},
        {"client=15&high_risk=true", "client_id = 15 and high_risk and status not in (10, 11)"},
        {"unit__name=Offensive%20Security", "unit_id = 1 and status not in (10, 11)"},
    };
    for (const std::string& user : {std::string("admin"), std::string("sarah.johnson")}) {
        const std::string seen =
            user == "admin"
                ? "true"
                : "(unit_id = 3 or id in (select job_id from job_team where user_id = 5))";
        for (const auto& [query, sql] : cases)
            BOOST_TEST(get("/api/jobs/?page_size=1&" + query, user).at("count").as_int64() ==
                           test::number("select count(*) from job where " + sql + " and " + seen),
                       user << " " << query);
    }
}

BOOST_AUTO_TEST_SUITE_END()
