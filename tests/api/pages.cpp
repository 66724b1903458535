// Pages: every path has one, of the same rows, rights and status as its JSON (rule H1.1). That they
// are well formed and keep their policy is judged of all of them, in check_transcript.py.
#include "tests/support/each_resource.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace {

using rest::describe::Resource;
using test::Answer;
using test::get;

const std::string browser =
    "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

Answer page(const std::string& target, const std::string& user = "admin",
            std::vector<fcgi::Header> headers = {})
{
    headers.push_back({"accept", browser});
    return get(target, user, std::move(headers));
}

bool has(const Answer& answer, std::string_view text)
{
    return answer.body.find(text) != std::string::npos;
}

/// A page with the status of the JSON at the same address.
Answer checked(const std::string& target, const std::string& user = "admin")
{
    const Answer shown = page(target, user);
    BOOST_TEST_CONTEXT(target << " for " << user)
    {
        BOOST_TEST(shown.status == get(target, user).status);
        BOOST_TEST(shown.header("Content-Type") == "text/html; charset=utf-8");
        BOOST_TEST(shown.header("Cache-Control") == "private, no-store");
        BOOST_TEST(shown.header("ETag").empty());
        BOOST_TEST(shown.body.starts_with("<!doctype html>"));
        BOOST_TEST(has(shown, "<script type=\"module\" src=\"/browse.js\"></script>"));
    }
    return shown;
}

} // namespace

BOOST_AUTO_TEST_SUITE(pages)

BOOST_AUTO_TEST_CASE(every_resource_has_a_page_of_its_list_and_of_its_rows)
{
    test::for_each_resource([](const Resource& resource, const std::string& path) {
        for (const std::string& user : test::callers_of(resource)) {
            const Answer list = get(path + "?page_size=2", user);
            const Answer shown = checked(path + "?page_size=2", user);
            BOOST_TEST(has(shown, "<table class=\"list\">") ==
                       !list.at("results").as_array().empty());
            if (list.at("results").as_array().empty())
                continue;
            const std::string key = list.text("results.0." + test::key_of(resource));
            checked(path + key + "/", user);
            BOOST_TEST(has(shown, "data-id=\"" + key + "\""));
            if (resource.history)
                checked(path + key + "/history/?page_size=2", user);
            if (resource.writing.machine != nullptr)
                BOOST_TEST(has(checked(path + key + "/transition/", user), "why_not"));
        }
        BOOST_TEST(has(page(path + "?_show=options"), "<h2>Fields</h2>"));
        BOOST_TEST(has(page(path + "?_show=json&page_size=1"), "<pre class=\"raw\">"));
    });
}

BOOST_AUTO_TEST_CASE(what_is_no_resource_has_one_as_well)
{
    for (const char* path : {"/api/", "/api/health/", "/api/ready/", "/api/rate_limit/",
                             "/api/schema/", "/api/users/me/", "/api/tokens/"})
        checked(path);
    BOOST_TEST(has(page("/api/"), "<a href=\"/api/jobs/\">https://api.test/api/jobs/</a>"));
}

BOOST_AUTO_TEST_CASE(both_ways_of_asking_give_it)
{
    BOOST_TEST(has(get("/api/jobs/2501/?format=api"), "<h1>E-commerce Security Assessment</h1>"));
    const Answer next = get("/api/jobs/?format=api&page_size=1");
    BOOST_TEST(has(next, "href=\"/api/jobs/?format=api&amp;page_size=1&amp;page=2\""));
    for (const char* accept : {"*/*", "application/json", "application/json, text/html;q=0.9"})
        BOOST_TEST(get("/api/jobs/2501/", "admin", {{"accept", accept}}).json.is_object(), accept);
}

BOOST_AUTO_TEST_CASE(errors_are_pages_with_the_envelope_in_them)
{
    for (const char* target :
         {"/api/jobs/?colour=red", "/api/jobs/0/", "/api/nothing/", "/api/jobs/?page=999"}) {
        const Answer shown = checked(target);
        BOOST_TEST(has(shown, "<dt>request_id</dt>"), target);
        BOOST_TEST(has(shown, shown.header("X-Request-ID")), target);
    }
    BOOST_TEST(has(page("/api/jobs/?colour=red"), "data-filters"));
}

BOOST_AUTO_TEST_CASE(nobody_is_shown_where_to_log_in)
{
    const Answer shown = checked("/api/jobs/?status=draft", test::nobody);
    BOOST_TEST(shown.status == 401);
    BOOST_TEST(has(shown, "href=\"/login/?next=%2Fapi%2Fjobs%2F%3Fstatus%3Ddraft\""));
    BOOST_TEST(has(page("/api/", test::nobody), "href=\"/login/?next=%2Fapi%2F\""));
    BOOST_TEST(has(page("/api/", "john.doe"), "Signed in as <a href=\"/profile/\">John Doe</a>"));
}

BOOST_AUTO_TEST_CASE(a_form_is_sent_on_to_the_address_that_says_the_same)
{
    const Answer sent = page("/api/jobs/?_v.status=draft&_v.title=&_l.title=icontains");
    BOOST_TEST(sent.status == 303);
    BOOST_TEST(sent.header("Location") == "/api/jobs/?status=draft");
    BOOST_TEST(get("/api/jobs/?_v.status=draft").status == 400); // the API knows nothing of it
}

BOOST_AUTO_TEST_CASE(a_page_does_not_go_by_the_tag_of_the_data)
{
    const std::string tag = get("/api/jobs/2501/").header("ETag");
    const Answer shown = page("/api/jobs/2501/", "admin", {{"if-none-match", tag}});
    BOOST_TEST(shown.status == 200);
    BOOST_TEST(has(shown, "data-etag=\"&quot;" + tag.substr(1, tag.size() - 2) + "&quot;\""));
}

BOOST_AUTO_TEST_CASE(files_and_tickets_answer_as_they_do)
{
    BOOST_TEST(page("/api/jobs/export/?format=csv").header("Content-Type").starts_with("text/csv"));
    BOOST_TEST(page("/api/ticket").header("Content-Type") == "application/json");
}

BOOST_AUTO_TEST_CASE(moves_tell_why_they_are_closed_and_the_row_leads_to_them)
{
    const Answer job = page("/api/jobs/2501/");
    for (const char* below : {"transition", "history", "notes", "phases"})
        BOOST_TEST(has(job, "<a href=\"/api/jobs/2501/" + std::string(below) + "/\">"), below);
    BOOST_TEST(has(job, "data-moves=\"/api/jobs/2501/transition/\""));
    BOOST_TEST(has(page("/api/jobs/2501/transition/"), "<td>to_archive</td>"));
    BOOST_TEST(has(job, "<td>to_archive</td>"));
}

BOOST_AUTO_TEST_CASE(pages_tell_their_script_what_is_refused_to_the_caller)
{
    const std::string fields = " data-refused-fields=\"";
    BOOST_TEST(has(page("/api/jobs/2501/"), "data-refused=\"{}\"" + fields + "{}\""));
    const std::string consultant = "john.doe";
    BOOST_TEST(
        has(page("/api/jobs/2501/", consultant),
            "data-refused=\"{&quot;DELETE&quot;:[&quot;Only with can_delete_job.&quot;]}\""));
    BOOST_TEST(has(page("/api/jobs/", consultant),
                   "data-refused=\"{&quot;POST&quot;:[&quot;Only with can_add_job.&quot;]}\""));
    const Answer self = page("/api/users/me/", consultant);
    BOOST_TEST(has(self, "&quot;username&quot;:[&quot;Only with manage_user.&quot;]"));
    BOOST_TEST(!has(self, "&quot;PATCH&quot;"));
    BOOST_TEST(has(page("/api/nowhere/", consultant), "data-refused=\"{}\""));
}

BOOST_AUTO_TEST_SUITE_END()
