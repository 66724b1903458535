// What a list may be asked for in people's words, and what asking costs (rules 12.3 and 12.8).
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

namespace {

using test::Answer;
using test::get;
using Texts = std::vector<std::string>;

Texts ids(const std::string& target, const std::string& user = "admin")
{
    const Answer answer = get(target, user);
    BOOST_REQUIRE_MESSAGE(answer.status == 200, target << " " << answer.body);
    return test::results(answer);
}

/// Both lists have the same rows, some.
void same(const std::string& one, const std::string& other)
{
    const Texts expected = ids(other);
    BOOST_TEST(!expected.empty(), other);
    BOOST_TEST(ids(one) == expected, one);
}

std::string jobs(const std::string& query)
{
    return "/api/jobs/?fields=id&page_size=200&" + query;
}

/// How many different rows each statement of a list looked at `function` for, by EXPLAIN ANALYZE;
/// -1 for a statement that did not remember.
std::vector<std::int64_t> looked_up(const std::string& function, const std::string& target)
{
    std::vector<std::int64_t> counts;
    for (const db::Statement& statement : test::statements_of(target)) {
        if (statement.sql.find(function) == std::string::npos)
            continue;
        std::int64_t misses = -1;
        const std::string explained = "explain (analyze, costs off, timing off) " + statement.sql;
        for (const std::string& line : test::column(explained, statement.parameters)) {
            if (const std::size_t at = line.find("Misses: "); at != std::string::npos)
                misses = std::stoll(line.substr(at + 8));
        }
        counts.push_back(misses);
    }
    return counts;
}

} // namespace

BOOST_AUTO_TEST_SUITE(asking)

BOOST_AUTO_TEST_CASE(a_reference_is_filtered_by_what_is_shown_of_it)
{
    same(jobs("client=Acme%20Corporation"), jobs("client=15"));
    same(jobs("client=acme-corp"), jobs("client=15"));
    same(jobs("client__in=acme-corp,%20Acme%20Corporation,1"), jobs("client__in=15,1"));
    same(jobs("account_manager=sarah.johnson"), jobs("account_manager=5"));
    const std::string john =
        test::scalar("select id from user_account where username = 'john.doe'");
    same(jobs("team_members__contains=john.doe"), jobs("team_members=" + john));
    same(jobs("phases__service=Web%20Application%20Testing"),
         jobs("phases__service__name=Web%20Application%20Testing"));
    BOOST_TEST(ids(jobs("client=No%20Such%20Client")).empty());
    BOOST_TEST(ids(jobs("client__in=ACME%20CORPORATION")).empty());
}

BOOST_AUTO_TEST_CASE(a_name_of_several_rows_means_none_of_them)
{
    const std::string other = test::scalar("select min(id) from client where id <> 15");
    const std::string name =
        test::scalar("select quote_literal(name) from client where id = " + other);
    const test::Change change("update client set name = 'acme-corp' where id = " + other,
                              "update client set name = " + name + " where id = " + other);
    BOOST_TEST(ids(jobs("client=acme-corp")).empty());
    BOOST_TEST(!ids(jobs("client=Acme%20Corporation")).empty());
}

BOOST_AUTO_TEST_CASE(a_bare_date_means_the_whole_day)
{
    BOOST_TEST((ids(jobs("created=2023-03-15")) == Texts{"2501"}));
    BOOST_TEST((ids(jobs("ordering=id&created__in=2023-03-15,2023-03-16T09:05:00Z")) ==
                ids(jobs("ordering=id&created__in=2023-03-15T14:20:00Z,2023-03-16T09:05:00Z"))));
    same(jobs("created__in=2023-03-15"), jobs("created__date=2023-03-15"));
}

BOOST_AUTO_TEST_CASE(lists_of_values_are_read_as_people_write_them)
{
    same(jobs("status__in=completed,%20in_progress,"), jobs("status__in=completed,in_progress"));
    same(jobs("title__in=%22E-commerce%20Security%20Assessment%22"), jobs("id=2501"));
    same(jobs("high_risk=False"), jobs("high_risk=false"));
    same(jobs("revenue__isnull=0"), jobs("revenue__isnull=false"));
    same(jobs("created__gte=2023-03-15T14:20:00%2B0000"),
         jobs("created__gte=2023-03-15T14:20:00Z"));
    BOOST_TEST(get("/api/jobs/?format=").header("content-type") == "application/json");
}

BOOST_AUTO_TEST_CASE(a_phase_that_is_in_progress_is_called_testing)
{
    const std::string target = "/api/phases/?fields=id,status&page_size=200&status=";
    for (const char* name : {"testing", "in_progress"}) {
        const Texts statuses = test::results(get(target + name), "status");
        BOOST_TEST(!statuses.empty());
        BOOST_TEST((std::set<std::string>(statuses.begin(), statuses.end()) ==
                    std::set<std::string>{"testing"}));
    }
}

BOOST_AUTO_TEST_CASE(the_statement_is_the_same_however_many_values_there_are)
{
    const auto of = [](const std::string& query) {
        Texts texts;
        for (const db::Statement& statement : test::statements_of("/api/jobs/?" + query))
            texts.push_back(statement.sql);
        return texts;
    };
    std::string delivered = "delivered";
    std::string numbers = "1";
    for (int i = 0; i < 900; ++i) {
        delivered += ",delivered";
        numbers += "," + std::to_string(i);
    }
    BOOST_TEST(of("status__in=delivered") == of("status__in=" + delivered));
    BOOST_TEST(of("id__in=1") == of("id__in=" + numbers));
    BOOST_TEST(of("client__in=a,1") == of("client__in=b,c,d,1,2,3"));
    BOOST_TEST(of("created__in=2023-03-15") == of("created__in=2023-03-15,2023-03-16,2023-03-17"));
}

BOOST_AUTO_TEST_CASE(more_than_a_thousand_values_or_twelve_relations_are_refused_with_the_limit)
{
    std::string numbers = "1";
    for (int i = 0; i < 1000; ++i)
        numbers += ",1";
    const Answer many = get("/api/jobs/?id__in=" + numbers);
    BOOST_TEST(many.status == 400);
    BOOST_TEST(many.text("error.details.id__in.0").find("1000") != std::string::npos);
    std::string far;
    int filters = 0;
    for (const char* field : {"username", "first_name", "last_name"}) {
        for (const char* lookup : {"", "__in", "__icontains", "__startswith"}) {
            if (++filters == 12) // beside the clients, through whom they lead
                BOOST_TEST(get("/api/jobs/?page_size=1" + far).status == 200);
            far += "&client__account_managers__" + std::string(field) + lookup + "=x";
        }
    }
    const Answer reach = get("/api/jobs/?" + far);
    BOOST_TEST(reach.status == 400);
    BOOST_TEST(reach.text("error.details.non_field_errors.0").find("At most 12 relations") == 0);
}

BOOST_AUTO_TEST_CASE(links_of_a_long_list_are_as_long_as_what_was_sent)
{
    const Texts all = test::column("select id from job where status not in (10, 11)");
    std::string numbers;
    for (std::size_t i = 0; i < 1000; ++i)
        numbers += (i > 0 ? "," : "") + all[i % all.size()];
    const std::string target = "/api/jobs/?id__in=" + numbers + "&page_size=5&fields=id";
    const Answer first = get(target);
    const std::string next = first.text("next");
    BOOST_TEST(next.size() <= target.size() + std::string("https://localhost&page=2").size());
    const Texts walked = test::walk(target);
    BOOST_TEST((std::set<std::string>(walked.begin(), walked.end()) ==
                std::set<std::string>(all.begin(), all.end())));
}

BOOST_AUTO_TEST_CASE(a_cursor_of_long_texts_stays_short)
{
    const auto described = [](const std::string& id) {
        return "update job set description = " +
               test::scalar("select quote_literal(description) from job where id = " + id) +
               " where id = " + id;
    };
    const test::Change one("update job set description = repeat(chr(1234), 20000) where id = 2501",
                           described("2501"));
    const test::Change other(
        "update job set description = repeat(chr(1234), 20000) where id = 2502", described("2502"));
    const std::string target = "/api/jobs/?id__in=2501,2502&fields=id&page_size=1&ordering="
                               "description,reasons_for_high_risk&cursor=";
    BOOST_TEST(get(target).text("next").size() < 2000);
    BOOST_TEST((test::walk(target) == Texts{"2501", "2502"}));
}

BOOST_AUTO_TEST_CASE(behind_a_row_that_is_not_seen_nothing_is_found)
{
    const test::Change change("update global_role set permissions = array_remove(permissions, "
                              "'view_client') where name = 'User'",
                              "update global_role set permissions = permissions || '{view_client}' "
                              "where name = 'User'");
    const std::string manager = test::scalar(
        "select a.user_id from client_account_manager a join job j on j.client_id = a.client_id "
        "where j.id = 2501 limit 1");
    for (const std::string& query :
         {"client__account_managers=" + manager, "client__account_managers__id=" + manager,
          std::string("client__account_managers__isnull=false"),
          std::string("client__account_managers__isnull=true"),
          std::string("client__contacts__name__contains=a")}) {
        BOOST_TEST(get(jobs("id=2501&" + query), "john.doe").at("count") == 0, query);
    }
    BOOST_TEST(get(jobs("id=2501&client__account_managers=" + manager)).at("count") == 1);
}

BOOST_AUTO_TEST_CASE(the_lists_of_a_row_that_is_not_seen_are_not_looked_for)
{
    const std::string unseen = test::scalar(
        "select j.id from job j where j.unit_id <> 3 and j.status < 8 and exists (select "
        "1 from phase p where p.job_id = j.id) and not exists (select 1 from job_team "
        "m where m.job_id = j.id and m.user_id = 3) order by 1 limit 1");
    const std::string target = "/api/jobs/" + unseen + "/";
    const bool seen = get(target, "john.doe").status == 200;
    BOOST_TEST(!seen);
    const auto rows = [&](const std::string& user) {
        int count = 0;
        for (const db::Statement& statement : test::statements_of(target, user))
            count += test::sql(statement.sql, statement.parameters).size();
        return count;
    };
    BOOST_TEST(rows("john.doe") == 0);
    BOOST_TEST(rows("admin") == 1, "with its lists in it");
}

BOOST_AUTO_TEST_CASE(what_is_derived_of_a_referenced_row_is_found_once_for_each)
{
    const std::int64_t units = test::number("select count(*) from orgunit");
    for (const char* query :
         {"ordering=unit__capacity_utilization", "unit__capacity_utilization=0.5",
          "unit__capacity_utilization__range=0,1",
          "ordering=-unit__capacity_"
          "utilization,unit__name&unit__capacity_utilization__gt=0.1"}) {
        const auto counts =
            looked_up("unit_utilization", "/api/jobs/?page_size=5&" + std::string(query));
        BOOST_TEST(!counts.empty(), query);
        for (const std::int64_t count : counts)
            BOOST_TEST((count > 0 && count <= units), query << ": " << count);
    }
}

BOOST_AUTO_TEST_CASE(a_path_of_another_api_is_answered_with_ours)
{
    const auto says = [](const char* path, const char* ours) {
        const Answer answer = get(path);
        BOOST_TEST(answer.status == 404, path);
        BOOST_TEST(
            answer.text("error.message").ends_with(std::string("Did you mean ") + ours + "?"),
            answer.body);
    };
    says("/api/clients/", "/api/client/");
    says("/api/clients/15/", "/api/client/15/");
    says("/api/v1/clients/15/contacts/", "/api/v1/client/15/contacts/");
    says("/api/units/", "/api/orgunit/");
    says("/api/tickets", "/api/ticket");
    says("/api/job/2501/", "/api/jobs/2501/");
    BOOST_TEST(get("/api/jobs/999999999/").text("error.message").find("Did you mean") ==
               std::string::npos);
    BOOST_TEST(get("/api/nonsense/").text("error.message").find("Did you mean") ==
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
