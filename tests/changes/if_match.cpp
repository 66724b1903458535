// If-Match (rules 1.6, 12.4): the tag of any form of the present state, and what is no list of
// tags.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>

namespace {

using test::Answer;
using test::get;
using test::write;

const char* const forms[] = {"",
                             "?format=xml",
                             "?fields=id",
                             "?fields=id,client__name",
                             "?exclude=notes,phases",
                             "?fields=title&format=xml",
                             "?fields=title&exclude=id"};

/// A job of this test's own.
std::string job()
{
    static const std::string path = "/api/jobs/" + test::new_job() + "/";
    return path;
}

std::string tag_of(const std::string& form)
{
    return get(job() + form).header("ETag");
}

Answer patched(const std::string& tags, const std::string& form = "",
               const std::string& body = R"({"high_risk":false})")
{
    return write("PATCH", job() + form, body, "admin", {{"if-match", tags}});
}

} // namespace

BOOST_AUTO_TEST_SUITE(if_match)

BOOST_AUTO_TEST_CASE(the_tag_of_any_form_lets_a_change_through_whatever_the_answer_shows)
{
    for (const char* form : forms) {
        for (const char* shown : {"", "?fields=id", "?format=xml"}) {
            const Answer changed = patched(tag_of(form), shown);
            BOOST_TEST(changed.status == 200, form << " " << shown << " " << changed.body);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_tag_of_an_older_state_is_412_where_its_form_shows_the_change)
{
    std::vector<std::string> tags;
    for (const char* form : forms)
        tags.push_back(tag_of(form));
    BOOST_REQUIRE(write("PATCH", job(), R"({"title":"Another"})").status == 200);
    std::string all;
    for (std::size_t i = 0; i < tags.size(); ++i) {
        const std::string form = forms[i];
        const bool shows = form.find("fields=id") == std::string::npos;
        BOOST_TEST(patched(tags[i]).status == (shows ? 412 : 200), form);
        if (shows)
            all += (all.empty() ? "" : " ,\t") + tags[i];
    }
    BOOST_TEST(patched(all).status == 412);
    BOOST_TEST(patched(all + "," + tag_of("")).status == 200);
}

BOOST_AUTO_TEST_CASE(what_becomes_another_by_itself_makes_no_change_come_too_late)
{
    const std::string webhook =
        write("POST", "/api/webhooks/", R"({"url":"https://hooks.test/","events":["job.*"]})")
            .text("id");
    const test::Person person("has.no.calendar.yet");
    const std::string agreement = write("POST", "/api/client/15/framework_agreements/",
                                        R"({"name":"Drawn on","total_value":100})")
                                      .text("id");
    const auto another_job = [] { test::new_job(); };
    struct Case {
        std::string path, field;
        std::function<void()> happens;
    };
    const Case cases[] = {
        {"/api/users/" + person.id + "/", "first_name",
         [&] {
             test::sql("insert into calendar_link (user_id, hash) values ($1::bigint, "
                       "sha256(random()::text::bytea)) on conflict (user_id) do update set created "
                       "= calendar_link.created + interval '1 hour'",
                       {person.id});
         }},
        {"/api/webhooks/" + webhook + "/", "description",
         [&] {
             test::sql("update webhook set last_success_at = coalesce(last_success_at, now()) + "
                       "interval '1 hour' where id = $1::bigint",
                       {webhook});
         }},
        {"/api/orgunit/3/", "description", another_job},
        {"/api/client/15/", "short_name", another_job},
        {"/api/client/15/", "short_name",
         [&] {
             write("POST", "/api/jobs/",
                   R"({"title":"Draws","client":15,"unit":3,"revenue":1,"framework_agreement":)" +
                       agreement + "}");
         }},
    };
    int value = 0;
    for (const Case& one : cases) {
        const auto change = [&](const std::string& tag) {
            const std::string body = "{\"" + one.field + "\":\"" + std::to_string(++value) + "\"}";
            return write("PATCH", one.path, body, "admin", {{"if-match", tag}}).status;
        };
        for (const char* form : {"", "?format=xml", "?exclude=id"}) {
            const std::string tag = get(one.path + form).header("ETag");
            one.happens();
            const std::string now = get(one.path + form).header("ETag");
            BOOST_TEST(now != tag, one.path); // it is shown, so nobody has it already
            BOOST_TEST(change(tag) == 200, one.path << form);
            BOOST_TEST(change(now) == 412, one.path << form); // of what was just written
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_list_of_tags_is_400)
{
    const std::string tag = tag_of("");
    const std::string bare = tag.substr(1, tag.size() - 2);
    for (const std::string& wrong :
         {bare, std::string("x"), std::string(), "\"" + bare, bare + "\"", tag + " " + tag,
          tag + ", " + bare, std::string("*, \"a\""), std::string(" \t")}) {
        const Answer refused = patched(wrong);
        BOOST_TEST(refused.status == 400, wrong << " " << refused.body);
        BOOST_TEST(refused.error_code() == "BAD_REQUEST");
    }
    for (const std::string& right : {"\t" + tag + "\t", "\"x\",\t" + tag, ", " + tag + ",",
                                     std::string("*"), std::string(" * ")})
        BOOST_TEST(patched(right).status == 200, right);
    for (const std::string& other : {"W/" + tag, std::string("\"x\""), std::string("\"\""),
                                     "\"" + bare + "-!!\"", "\"" + bare + "-amZpZWxkcz1ub25l\""})
        BOOST_TEST(patched(other).status == 412, other);
}

BOOST_AUTO_TEST_CASE(tags_of_more_selections_than_one_would_read_are_400)
{
    std::string tags = "\"0-a\"";
    for (int i = 0; i < 20; ++i)
        tags += ",\"0-a" + std::to_string(i) + "\"";
    BOOST_TEST(patched(tags).status == 400);
    std::string many = "\"0\"";
    for (int i = 0; i < 100; ++i)
        many += ",\"0\"";
    BOOST_TEST(patched(many).status == 400);
}

BOOST_AUTO_TEST_CASE(what_an_answer_shows_does_not_decide_what_a_change_means)
{
    const Answer whole = get(job());
    for (const char* form : forms) {
        const Answer put = write("PUT", job() + form, whole.body);
        BOOST_TEST(put.status == 200, form << put.body);
        BOOST_TEST(get(job()).body == whole.body, form);
    }
    const Answer patched_back = write("PATCH", job() + "?fields=id",
                                      R"({"start_date":null,"team_members":)" +
                                          boost::json::serialize(whole.at("team_members")) + "}");
    BOOST_TEST(patched_back.status == 200, patched_back.body);
    BOOST_TEST(get(job()).body == whole.body);
}

BOOST_AUTO_TEST_SUITE_END()
