// How much a query may ask for, and what is remembered of searches (rules 3.1 to 3.5).
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::get;

/// `part` so many times, with its number behind it, joined.
std::string repeated(const std::string& part, int count, const std::string& separator)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? separator : "") + part + std::to_string(i);
    return text;
}

bool ranks(const std::vector<db::Statement>& statements)
{
    for (const db::Statement& statement : statements) {
        if (statement.sql.find("force_custom_plan") != std::string::npos)
            return true;
    }
    return false;
}

} // namespace

BOOST_AUTO_TEST_SUITE(bounds)

BOOST_AUTO_TEST_CASE(ten_sort_keys_pass_and_eleven_do_not)
{
    const std::string ten =
        "title,status,created,updated,external_id,revenue,high_risk,client,unit,"
        "description";
    BOOST_TEST(get("/api/jobs/?page_size=1&ordering=" + ten).status == 200);
    const auto refused = get("/api/jobs/?page_size=1&ordering=" + ten + ",duration_days");
    BOOST_TEST(refused.status == 400);
    BOOST_TEST(refused.complains_of("ordering"));
}

BOOST_AUTO_TEST_CASE(forty_filters_pass_and_forty_one_do_not)
{
    const auto filters = [](int count) {
        std::string query;
        const std::vector<std::string> lookups = {"icontains", "istartswith", "iendswith",
                                                  "contains",  "startswith",  "endswith"};
        const std::vector<std::string> fields = {"title",
                                                 "description",
                                                 "external_id",
                                                 "client__name",
                                                 "unit__name",
                                                 "account_manager__username",
                                                 "created_by__username"};
        for (const std::string& field : fields) {
            for (const std::string& lookup : lookups) {
                if (count-- > 0)
                    query += "&" + field + "__" + lookup + "=a";
            }
        }
        return get("/api/jobs/?page_size=1" + query).status;
    };
    BOOST_TEST(filters(40) == 200);
    BOOST_TEST(filters(41) == 400);
}

BOOST_AUTO_TEST_CASE(twenty_words_pass_and_twenty_one_do_not)
{
    // Blanks, what ASCII has between words, what Unicode has, and what holds a separator in ASCII.
    for (const std::string separator : {"+", ".", "%22+%22", "\u2026", "\u3000", "\u00BD"}) {
        BOOST_TEST(get("/api/jobs/?search=" + repeated("w", 20, separator)).status == 200,
                   separator);
        const auto refused = get("/api/jobs/?search=" + repeated("w", 21, separator));
        BOOST_TEST(refused.status == 400, separator);
        BOOST_TEST(refused.complains_of("search"), separator);
    }
}

BOOST_AUTO_TEST_CASE(the_word_that_parts_fields_is_no_word_of_a_text)
{
    const test::Change change("update job set title = 'endoffield 0.5 x' where id = 2501",
                              "update job set title = 'E-commerce Security Assessment' where id = "
                              "2501");
    for (const char* text : {"endoffield", "0.5", "%22endoffield+0+5+x%22", "%1F+endoffield"})
        BOOST_TEST(get("/api/jobs/?id=2501&search=" + std::string(text)).at("count") == 1, text);
    // "2501 E-commerce": the id and the title are two fields.
    BOOST_TEST(get("/api/jobs/?id=2501&search=%222501+endoffield%22").at("count") == 0);
}

BOOST_AUTO_TEST_CASE(lists_are_never_null)
{
    for (const char* parameter : {"profile__skills__isnull", "trustgroups__isnull"})
        BOOST_TEST(get(std::string("/api/users/?") + parameter + "=true").status == 400, parameter);
}

BOOST_AUTO_TEST_CASE(a_search_is_found_once_while_nothing_changes)
{
    const std::string target = "/api/jobs/?search=assessment&page_size=3";
    const auto first = get(target);
    BOOST_TEST(!ranks(test::statements_of(target)));
    BOOST_TEST(get(target).body == first.body);
    const auto last = get(target + "&page=last");
    BOOST_TEST(last.status == 200);
    BOOST_TEST(last.at("count") == first.at("count"));
    const std::string id = first.text("results.0.id");
    const test::Change change("update job set title = title || ' x' where id = " + id,
                              "update job set title = left(title, -2) where id = " + id);
    BOOST_TEST(get(target).text("results.0.title").ends_with(" x"));
}

BOOST_AUTO_TEST_CASE(beyond_a_reference_only_those_who_see_the_row_learn_of_it)
{
    // Without the right to see clients, their names in jobs are shown, and their other fields are
    // not.
    const test::Change change("update global_role set permissions = array_remove(permissions, "
                              "'view_client') where name = 'User'",
                              "update global_role set permissions = permissions || '{view_client}' "
                              "where name = 'User'");
    const std::string industry = test::encoded(
        test::scalar("select c.industry from client c join job j on j.client_id = c.id where j.id "
                     "= 2501"));
    BOOST_TEST(get("/api/client/15/", "john.doe").status == 404);
    BOOST_TEST(get("/api/jobs/2501/", "john.doe").at("client.name") == "Acme Corporation");
    BOOST_TEST(get("/api/jobs/?id=2501&client__name=Acme%20Corporation", "john.doe").at("count") ==
               1);
    BOOST_TEST(get("/api/jobs/?id=2501&client__industry=" + industry, "john.doe").at("count") == 0);
    BOOST_TEST(get("/api/jobs/?id=2501&client__industry=" + industry).at("count") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
