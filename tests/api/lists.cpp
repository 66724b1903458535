// Lists as such: their envelope, order, hidden rows, headers, HEAD, OPTIONS and paths (rules 1.1,
// 1.4, 3.1, 3.5, 3.7, 11.20).
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>
#include <map>

namespace {

using test::Answer;
using test::ask;
using test::get;
using Texts = std::vector<std::string>;

Texts first(Texts texts, std::size_t count)
{
    texts.resize(std::min(texts.size(), count));
    return texts;
}

/// The ids of the first page, against the first of those that the SQL gives.
void check_order(const std::string& ordering, const std::string& sql)
{
    const Answer answer = get("/api/jobs/?fields=id&page_size=200&ordering=" + ordering);
    BOOST_TEST(answer.status == 200, answer.body);
    BOOST_TEST(test::results(answer) ==
                   test::column("select t.id from job t join client c on c.id = t.client_id where "
                                "t.status not in (10, 11) order by " +
                                sql),
               ordering);
}

} // namespace

BOOST_AUTO_TEST_SUITE(lists)

BOOST_AUTO_TEST_CASE(a_page_has_count_links_and_results)
{
    const Answer answer = get("/api/jobs/");
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.header("Content-Type") == "application/json");
    BOOST_TEST(test::keys_of(answer.json) == (Texts{"count", "next", "previous", "results"}));
    BOOST_TEST(answer.at("count").as_int64() ==
               test::number("select count(*) from job where status not in (10, 11)"));
    BOOST_TEST(answer.at("results").as_array().size() == 20u);
    BOOST_TEST(answer.text("next") == "https://api.test/api/jobs/?page=2");
    BOOST_TEST(answer.at("previous").is_null());
    BOOST_TEST(answer.header("Cache-Control") == "private, no-store");
}

BOOST_AUTO_TEST_CASE(jobs_come_newest_first)
{
    const Texts ids = test::column("select id from job where status not in (10, 11) "
                                   "order by created desc, id desc limit 20");
    BOOST_TEST(test::results(get("/api/jobs/")) == ids);
}

BOOST_AUTO_TEST_CASE(each_resource_has_its_default_order)
{
    BOOST_TEST(test::results(get("/api/notes/")) ==
               test::column("select id from note n where not (content_type = 'job' and object_id = "
                            "2529) order by created desc, id desc limit 20"));
    BOOST_TEST(test::results(get("/api/client/")) ==
               test::column("select id from client order by name collate \"und-x-icu\", id"));
    BOOST_TEST(test::results(get("/api/orgunit/")) ==
               test::column("select id from orgunit order by name collate \"und-x-icu\", id"));
    BOOST_TEST(test::results(get("/api/phases/")) ==
               test::column("select p.id from phase p join job j on j.id = p.job_id where "
                            "p.status <> 18 and j.status <> 10 order by p.job_id desc, "
                            "p.phase_number, p.id limit 20"));
    BOOST_TEST(test::results(get("/api/users/")) ==
               test::column("select id from user_account order by id limit 20"));
}

BOOST_AUTO_TEST_CASE(status_sorts_by_workflow_and_text_by_unicode)
{
    check_order("status", "t.status, t.id");
    check_order("-status", "t.status desc, t.id desc");
    check_order("title", "t.title collate \"und-x-icu\", t.id");
    check_order("status,-created", "t.status, t.created desc, t.id desc");
    check_order("client__name,-title",
                "c.name collate \"und-x-icu\", t.title collate \"und-x-icu\" desc, t.id desc");
}

BOOST_AUTO_TEST_CASE(nulls_come_last_in_either_direction)
{
    check_order("revenue", "t.revenue nulls last, t.id");
    check_order("-revenue", "t.revenue desc nulls last, t.id desc");
    check_order("external_id", "t.external_id collate \"und-x-icu\" nulls last, t.id");
    check_order("-framework_agreement", "t.framework_agreement_id desc nulls last, t.id desc");
    check_order("-dep_account_manager,revenue",
                "t.dep_account_manager_id desc nulls last, t.revenue nulls last, t.id");
}

BOOST_AUTO_TEST_CASE(the_id_decides_between_equals_in_the_direction_of_the_last_field)
{
    check_order("client", "t.client_id, t.id");
    check_order("-client", "t.client_id desc, t.id desc");
    check_order("client,-high_risk", "t.client_id, t.high_risk desc, t.id desc");
    check_order("-client,id", "t.client_id desc, t.id");
}

BOOST_AUTO_TEST_CASE(lists_of_children_belong_to_their_parent)
{
    BOOST_TEST(test::results(get("/api/client/15/contacts/")) == Texts{"89"});
    BOOST_TEST(test::results(get("/api/client/4/framework_agreements/")) == (Texts{"4", "5"}));
    BOOST_TEST(test::results(get("/api/orgunit/3/members/"), "user.id") ==
               test::column("select m.user_id from unit_member m join user_account u on u.id = "
                            "m.user_id and u.is_active where m.unit_id = 3 and m.left_at is null "
                            "order by m.user_id"));
    BOOST_TEST(get("/api/client/15/contacts/89/").text("name") == "Jane Smith");
    BOOST_TEST(get("/api/orgunit/3/members/5/").text("roles.0") == "manager");
}

BOOST_AUTO_TEST_CASE(every_form_of_the_path_is_served)
{
    const std::string body = get("/api/services/").body;
    for (const char* path : {"/api/services", "/api/v1/services/", "/api/v1/services"})
        BOOST_TEST(get(path).body == body, path);
    BOOST_TEST(get("/api/v1/jobs/?page_size=1").text("next") ==
               "https://api.test/api/v1/jobs/?page_size=1&page=2");
}

BOOST_AUTO_TEST_CASE(head_has_the_status_and_headers_of_get)
{
    const Answer head = ask("HEAD", "/api/jobs/?page_size=2");
    const Answer full = get("/api/jobs/?page_size=2");
    BOOST_TEST(head.status == 200);
    for (const char* name : {"Content-Type", "Link", "Vary", "API-Version", "Cache-Control"})
        BOOST_TEST(head.header(name) == full.header(name), name);
    BOOST_TEST(ask("HEAD", "/api/jobs/?colour=red").status == 400);
    BOOST_TEST(ask("HEAD", "/api/jobs/", test::nobody).status == 401);
}

BOOST_AUTO_TEST_CASE(options_describe_the_endpoint)
{
    const Answer answer = ask("OPTIONS", "/api/jobs/");
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.text("fields.title.type") == "string");
    BOOST_TEST(answer.text("fields.title.max_length") == "250");
    BOOST_TEST(answer.text("fields.title.required") == "true");
    BOOST_TEST(answer.text("fields.title.read_only") == "false");
    BOOST_TEST(answer.text("fields.created.read_only") == "true");
    BOOST_TEST(answer.text("fields.status.choices.7.value") == "in_progress");
    BOOST_TEST(answer.text("fields.status.choices.7.display_name") == "In Progress");
    BOOST_TEST(!answer.has("fields.notes"));
    BOOST_TEST(ask("OPTIONS", "/api/jobs/2501/").has("fields.notes"));
    BOOST_TEST(ask("OPTIONS", "/api/jobs/?format=json").status == 200);
    BOOST_TEST(ask("OPTIONS", "/api/users/").has("fields.password"));
    BOOST_TEST(ask("OPTIONS", "/api/tokens/").text("fields.name.required") == "true");
    BOOST_TEST(ask("OPTIONS", "/api/tokens/").has("fields.prefix"));
    for (const auto& [path, field] :
         std::map<std::string, std::string>{{"/api/jobs/bulk_update/", "ids"},
                                            {"/api/jobs/batch/", "jobs"},
                                            {"/api/jobs/2501/transition/", "transition"},
                                            {"/api/users/1/password/", "password"}}) {
        const Answer action = ask("OPTIONS", path);
        BOOST_TEST(action.has("fields." + field), path);
        BOOST_TEST(!action.has("fields.id"), path);
    }
    for (const char* target : {"/api/jobs/?colour=red", "/api/jobs/2501/?page=1"})
        BOOST_TEST(ask("OPTIONS", target).status == 400, target);
}

BOOST_AUTO_TEST_CASE(every_answer_names_its_request_and_version)
{
    for (const char* target : {"/api/jobs/?page_size=1", "/api/health/", "/api/nothing/"}) {
        const Answer answer = get(target);
        BOOST_TEST(answer.header("X-Request-ID").starts_with("req_"));
        BOOST_TEST(answer.header("API-Version") == "v1");
        BOOST_TEST(answer.header("Vary").find("Accept") != std::string::npos);
        BOOST_TEST(answer.header("X-Content-Type-Options") == "nosniff");
    }
}

BOOST_AUTO_TEST_CASE(nested_rows_come_in_their_order)
{
    for (const std::string& id : first(test::results(get("/api/jobs/?status=completed")), 5)) {
        const Answer job = get("/api/jobs/" + id + "/");
        Texts phases;
        for (const auto& phase : job.at("phases").as_array())
            phases.push_back(boost::json::serialize(phase.at("id")));
        BOOST_TEST(phases == test::column("select id from phase where job_id = $1::bigint and "
                                          "status <> 18 order by phase_number",
                                          {id}));
        Texts team;
        for (const auto& member : job.at("team_members").as_array())
            team.push_back(boost::json::serialize(member.at("id")));
        BOOST_TEST(team == test::column("select user_id from job_team where job_id = $1::bigint "
                                        "order by user_id",
                                        {id}));
    }
}

BOOST_AUTO_TEST_CASE(the_root_links_to_every_list)
{
    const Answer root = get("/api/", test::nobody);
    BOOST_TEST(root.status == 200);
    for (const auto& link : root.json.as_object()) {
        const std::string url(link.value().as_string());
        BOOST_TEST(url.starts_with("https://api.test/api/"));
        if (link.key() != "docs") // nginx serves these
            BOOST_TEST(get(url.substr(std::string("https://api.test").size())).status == 200, url);
    }
}

BOOST_AUTO_TEST_CASE(where_nothing_is_limited_there_are_no_windows)
{
    BOOST_TEST(get("/api/rate_limit/", test::nobody).body ==
               R"({"subject":"address","windows":{}})");
    const Answer known = get("/api/v1/rate_limit/", "admin");
    BOOST_TEST(known.text("subject") == "user:" + get("/api/users/me/", "admin").text("id"));
    BOOST_TEST(known.text("windows") == "{}");
    BOOST_TEST(get("/api/rate_limit/?page=1", test::nobody).status == 400);
}

BOOST_AUTO_TEST_CASE(health_and_readiness_are_open_to_all)
{
    BOOST_TEST(get("/api/health/", test::nobody).body == R"({"status":"ok"})");
    BOOST_TEST(get("/api/ready/", test::nobody).body == R"({"status":"ready"})");
    BOOST_TEST(get("/api/schema/", test::nobody).text("openapi").starts_with("3.1"));
    BOOST_TEST(get("/metrics", test::nobody).header("Content-Type").starts_with("text/plain"));
}

BOOST_AUTO_TEST_CASE(a_database_of_another_version_is_not_ready)
{
    const test::Change change("alter table orgunit rename column description to described",
                              "alter table orgunit rename column described to description");
    const Answer answer = get("/api/ready/", test::nobody);
    BOOST_TEST(answer.status == 503);
    BOOST_TEST(!answer.header("Retry-After").empty());
}

BOOST_AUTO_TEST_SUITE_END()
