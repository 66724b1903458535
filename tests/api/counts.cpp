// Counts by a choice of the rows: what a list has, value by value.
#include "tests/support/api.hpp"
#include "tests/support/each_resource.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;

std::int64_t sum_of(const Answer& counts)
{
    std::int64_t sum = 0;
    for (const auto& one : counts.at("counts").as_object())
        sum += one.value().as_int64();
    return sum;
}

std::string count_of(const std::string& list, const std::string& user)
{
    return get(list + "&page_size=1&fields=id", user).text("count");
}

} // namespace

BOOST_AUTO_TEST_SUITE(counts)

BOOST_AUTO_TEST_CASE(of_each_status_there_are_as_many_as_the_list_has)
{
    for (const char* user : {"admin", "sarah.johnson", "john.doe", "olivia.outside"}) {
        for (const char* resource : {"jobs", "phases"}) {
            const std::string path = std::string("/api/") + resource + "/";
            const Answer counts = get(path + "counts/?by=status", user);
            BOOST_REQUIRE_MESSAGE(counts.status == 200, counts.body);
            BOOST_TEST(counts.text("by") == "status");
            BOOST_TEST(counts.text("count") == count_of(path + "?", user));
            BOOST_TEST(sum_of(counts) == counts.at("count").as_int64());
            for (const auto& one : counts.at("counts").as_object())
                BOOST_TEST(boost::json::serialize(one.value()) ==
                               count_of(path + "?status=" + std::string(one.key()), user),
                           user << " " << resource << " " << one.key());
        }
    }
}

BOOST_AUTO_TEST_CASE(every_filter_and_the_search_of_the_list_are_taken)
{
    for (const char* filters : {"client=15", "unit=3", "client__name__icontains=acme&unit=3",
                                "search=penetration", "created__gte=2023-01-01",
                                "status__in=completed,in_progress", "phases__status=testing"}) {
        for (const char* user : {"admin", "john.doe"}) {
            const std::string query = std::string("?") + filters;
            BOOST_TEST(get("/api/jobs/counts/" + query, user).text("count") ==
                           count_of("/api/jobs/" + query, user),
                       filters);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_the_list_leaves_out_is_left_out_until_it_is_asked_for)
{
    BOOST_TEST(!get("/api/jobs/counts/").has("counts.archived"));
    const Answer archived = get("/api/jobs/counts/?status=archived");
    BOOST_TEST(archived.text("counts.archived") == archived.text("count"));
    BOOST_TEST(archived.text("counts.draft") == "0");
    BOOST_TEST(!archived.has("counts.deleted"));
}

BOOST_AUTO_TEST_CASE(every_list_of_its_own_with_a_choice_has_them)
{
    test::for_each_resource([](const rest::describe::Resource& resource, const std::string& path) {
        for (const rest::describe::Field& field : resource.fields) {
            if (resource.parent || !field.is<rest::describe::ChoiceOf>())
                continue;
            const Answer counts = get(path + "counts/?by=" + field.name);
            BOOST_TEST(counts.status == 200, counts.body);
            BOOST_TEST(sum_of(counts) == counts.at("count").as_int64());
            BOOST_TEST(counts.text("count") == count_of(path + "?", "admin"));
        }
    });
}

BOOST_AUTO_TEST_CASE(whatever_is_wrong_is_said_by_name)
{
    const Answer refused = get("/api/jobs/counts/?by=statuz&page=2&ordering=id&fields=id");
    BOOST_TEST(refused.status == 400);
    for (const char* name : {"by", "page", "ordering", "fields"})
        BOOST_TEST(refused.complains_of(name), refused.body);
    BOOST_TEST(refused.text("error.details.by.0").find("Did you mean status?") !=
               std::string::npos);
    BOOST_TEST(get("/api/jobs/counts/?by=status&by=status").complains_of("by"));
    BOOST_TEST(get("/api/jobs/counts/?statsu=draft").complains_of("statsu"));
    BOOST_TEST(get("/api/jobs/counts/", test::nobody).status == 401);
    BOOST_TEST(get("/api/holidays/counts/").status == 404);
}

BOOST_AUTO_TEST_CASE(a_field_that_is_named_as_the_format_of_answers_is_filtered_as_in_the_list)
{
    for (const char* filter :
         {"format=csv", "format=xlsx", "format=json", "format=", "format__in=csv",
          "format__in=xlsx,xml", "format__exact=xml", "format=json&format__in=csv"}) {
        const Answer counts = get(std::string("/api/exports/counts/?by=format&") + filter);
        const Answer list = get(std::string("/api/exports/?") + filter);
        BOOST_TEST(counts.status == list.status, filter << ": " << counts.body);
        if (list.status == 200)
            BOOST_TEST(counts.text("count") == list.text("count"), filter);
    }
}

BOOST_AUTO_TEST_CASE(a_kept_tally_is_used_where_there_is_one)
{
    const auto statements = test::statements_of("/api/jobs/counts/?unit=3", "sarah.johnson");
    BOOST_REQUIRE(statements.size() == 1U);
    BOOST_TEST(statements[0].sql.find("job_tally") != std::string::npos, statements[0].sql);
}

BOOST_AUTO_TEST_SUITE_END()
