// ETag and If-None-Match of details (rules 1.6, 11.3).
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>
#include <regex>

namespace {

using test::Answer;
using test::get;

Answer if_none_match(const std::string& target, const std::string& tags)
{
    return get(target, "admin", {{"if-none-match", tags}});
}

std::string tag(const std::string& target, const std::string& user = "admin")
{
    return get(target, user).header("ETag");
}

const std::string job = "/api/jobs/2501/";

} // namespace

BOOST_AUTO_TEST_SUITE(conditional)

BOOST_AUTO_TEST_CASE(a_detail_has_a_strong_tag_that_stays_while_nothing_changes)
{
    for (const char* target : {"/api/jobs/2501/", "/api/users/1/", "/api/users/me/",
                               "/api/phases/450/", "/api/client/15/contacts/89/"}) {
        BOOST_TEST(std::regex_match(tag(target), std::regex("\"[0-9a-f]{16,}\"")), target);
        BOOST_TEST(tag(target) == tag(target), target);
    }
    BOOST_TEST(tag("/api/jobs/").empty());
}

BOOST_AUTO_TEST_CASE(a_known_tag_is_answered_with_304_and_no_body)
{
    const std::string known = tag(job);
    for (const std::string& tags :
         {known, "W/" + known, "\"other\", " + known, known + ",\"x\"", std::string("*")}) {
        const Answer answer = if_none_match(job, tags);
        BOOST_TEST(answer.status == 304, tags);
        BOOST_TEST(answer.body.empty());
        BOOST_TEST(answer.header("ETag") == known);
        BOOST_TEST(!answer.header("Vary").empty());
    }
}

BOOST_AUTO_TEST_CASE(another_tag_is_answered_with_the_object)
{
    for (const std::string& tags :
         {std::string("\"other\""), std::string(""), std::string("x"), tag("/api/jobs/2502/")}) {
        const Answer answer = if_none_match(job, tags);
        BOOST_TEST(answer.status == 200, tags);
        BOOST_TEST(!answer.body.empty());
    }
}

BOOST_AUTO_TEST_CASE(the_tag_changes_with_whatever_is_shown)
{
    const std::string before = tag(job);
    {
        const test::Change change(
            "update job set title = 'Changed' where id = 2501",
            "update job set title = 'E-commerce Security Assessment' where id "
            "= 2501");
        BOOST_TEST(tag(job) != before);
    }
    const std::string between = tag(job); // `updated` has moved
    {
        const test::Change change("update client set name = 'Acme Inc' where id = 15",
                                  "update client set name = 'Acme Corporation' where id = 15");
        BOOST_TEST(tag(job) != between, "a nested object");
        BOOST_TEST(if_none_match(job, between).status == 200);
    }
    BOOST_TEST(tag(job) == between);
    {
        const test::Change change(
            "update phase set title = 'Renamed' where id = 450",
            "update phase set title = 'Web Application Assessment' where id = "
            "450");
        BOOST_TEST(tag(job) != between, "a nested list");
    }
}

BOOST_AUTO_TEST_CASE(each_representation_has_its_own_tag)
{
    BOOST_TEST(tag(job + "?fields=id") != tag(job));
    BOOST_TEST(tag(job + "?format=xml") != tag(job));
    BOOST_TEST(tag("/api/users/1/") != tag("/api/users/1/", "olivia.outside"), "a hidden phone");
}

BOOST_AUTO_TEST_CASE(a_tag_does_not_reveal_what_one_may_not_see)
{
    const Answer answer = get(job, "olivia.outside", {{"if-none-match", tag(job)}});
    BOOST_TEST(answer.status == 404);
    BOOST_TEST(get(job, test::nobody, {{"if-none-match", "*"}}).status == 401);
}

BOOST_AUTO_TEST_SUITE_END()
