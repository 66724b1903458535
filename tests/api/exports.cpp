// Fields of exports (rule 12.7): paths into arrays, what is excluded, what is refused.
#include "tests/support/api.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using boost::json::value;
using test::Answer;
using test::get;

std::string file(const std::string& query)
{
    return get("/api/jobs/export/?id=2501&" + query).body;
}

} // namespace

BOOST_AUTO_TEST_SUITE(exports)

BOOST_AUTO_TEST_CASE(a_path_into_an_array_is_a_column_of_pruned_objects)
{
    const Answer list = get("/api/jobs/?id=2501&fields=phases__name,phases__status");
    const std::string phases = boost::json::serialize(list.at("results.0.phases"));
    BOOST_TEST(phases.starts_with(R"([{"name":)"));
    const Answer json =
        get("/api/jobs/export/?id=2501&format=json&fields=phases__name,phases__status");
    BOOST_TEST(boost::json::serialize(json.json) == "[{\"phases\":" + phases + "}]");
    BOOST_TEST(file("format=csv&fields=id,phases__name")
                   .starts_with("id,phases\r\n2501,\"[{\"\"name\"\":"));
    BOOST_TEST(file("format=xml&fields=phases__name,client__name")
                   .find("<list-item><phases><list-item><name>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_excluded_is_no_column)
{
    BOOST_TEST(
        get("/api/users/export/?format=json&id=1&fields=profile__units&exclude=profile__units")
            .body == "[\n{}\n]\n");
    BOOST_TEST(file("format=csv&fields=id,client&exclude=client__slug,client__id") ==
               "id,client__name\r\n2501,Acme Corporation\r\n");
    BOOST_TEST(file("format=json&fields=client&exclude=client__slug,client__id,client__name") ==
               "[\n{\"client\":{}}\n]\n");
    BOOST_TEST(file("format=csv&fields=id,client&exclude=client__slug,client__id,client__name") ==
               "id\r\n2501\r\n");
}

BOOST_AUTO_TEST_CASE(what_is_asked_for_twice_comes_once)
{
    BOOST_TEST(file("format=csv&fields=id,client__name,client,id") ==
               "id,client__name,client__id,client__slug\r\n2501,Acme Corporation,15,acme-corp\r\n");
}

BOOST_AUTO_TEST_CASE(all_faults_of_a_request_are_named)
{
    const Answer refused = get("/api/jobs/export/?format=csv&page=2&colour=red&bom=2");
    BOOST_TEST(refused.status == 400);
    for (const char* name : {"page", "colour", "bom"})
        BOOST_TEST(refused.complains_of(name), name);
}

BOOST_AUTO_TEST_CASE(a_json_file_is_set_in_where_that_is_asked_for)
{
    BOOST_TEST(file("format=json&fields=id,client__name&indent=2") ==
               "[\n  {\n    \"id\": 2501,\n    \"client__name\": \"Acme Corporation\"\n  }\n]\n");
    BOOST_TEST(get("/api/jobs/export/?format=csv&indent=2").status == 400);
}

BOOST_AUTO_TEST_SUITE_END()
