// POST of every resource: what is taken, what is refused and how (rules 1.2, 1.5, 4.1
// to 4.7, 11.1, 11.2).
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <map>

namespace {

using test::Answer;
using test::write;

Answer post(const std::string& path, const std::string& body, const std::string& user = "admin")
{
    return write("POST", "/api/" + path, body, user);
}

std::string complaint(const Answer& answer, const std::string& field)
{
    if (!answer.json.is_object() || !answer.has("error.details"))
        return "";
    const auto& details = answer.at("error.details").as_object();
    const auto* const found = details.if_contains(field);
    return found == nullptr ? "" : std::string(found->as_array().front().as_string());
}

} // namespace

BOOST_AUTO_TEST_SUITE(create)

BOOST_AUTO_TEST_CASE(the_seeds_job_is_created_with_its_whole_object_in_the_answer)
{
    const Answer made = post("jobs/", R"({"title":"Network Security Review","client":15,"unit":3,
        "description":"Comprehensive network security assessment","start_date":"2099-05-01",
        "end_date":"2099-05-20","account_manager":5})");
    BOOST_REQUIRE(made.status == 201);
    BOOST_TEST(made.at("status") == "draft");
    BOOST_TEST(made.at("account_manager.username") == "sarah.johnson");
    BOOST_TEST(made.at("created_by.username") == "admin");
    BOOST_TEST(made.at("duration_days") == 20);
    const std::string id = made.text("id");
    BOOST_TEST(made.header("Location") == "https://api.test/api/jobs/" + id + "/");
    BOOST_TEST(test::get("/api/jobs/" + id + "/").body == made.body);
    BOOST_TEST(test::scalar("select string_agg(action, ',') from audit where object_type = 'job' "
                            "and object_id = $1::bigint",
                            {id}) == "create");
    BOOST_TEST(test::scalar("select name || ' ' || (data ->> 'job_id') from event where "
                            "object_type = 'job' and object_id = $1::bigint",
                            {id}) == "job.created " + id);
}

BOOST_AUTO_TEST_CASE(every_violation_is_named_at_once)
{
    const Answer refused = post("jobs/", R"({"titel":"x","client":99999,"unit":"3",
        "start_date":"2020-01-01","revenue":1.005,"high_risk":0,"status":"completed"})",
                                "sarah.johnson");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(refused.error_code() == "VALIDATION_ERROR");
    BOOST_TEST(complaint(refused, "title") == "This field is required");
    BOOST_TEST(complaint(refused, "titel") == "There is no such field; did you mean title?");
    for (const char* field : {"client", "unit", "revenue", "high_risk", "status"})
        BOOST_TEST(!complaint(refused, field).empty(), field);
    BOOST_TEST(complaint(refused, "start_date") == "Date must be in the future");
}

BOOST_AUTO_TEST_CASE(a_past_start_is_for_those_who_may_backdate)
{
    const std::string past = R"({"title":"x","client":15,"unit":3,"start_date":"2020-01-01"})";
    BOOST_TEST(post("jobs/", past).status == 201);
    BOOST_TEST(post("jobs/", past, "sarah.johnson").status == 201);
    const std::string today = test::scalar("select current_date::text");
    BOOST_TEST(
        post("jobs/", R"({"title":"x","client":15,"unit":3,"start_date":")" + today + R"("})")
            .status == 201);
    BOOST_TEST(post("jobs/", R"({"title":"x","client":15,"unit":3,"start_date":"2099-02-02",
        "end_date":"2099-02-01"})")
                   .status == 422);
}

BOOST_AUTO_TEST_CASE(what_is_left_out_has_its_default)
{
    const Answer made = post("jobs/", R"({"title":"T","client":15,"unit":3})");
    BOOST_REQUIRE(made.status == 201);
    BOOST_TEST(
        made.text("account_manager.id") ==
        test::scalar("select min(user_id) from client_account_manager where client_id = 15"));
    BOOST_TEST(made.at("description") == "");
    BOOST_TEST(made.at("revenue").is_null());
    BOOST_TEST(made.at("high_risk") == false);
    const Answer phase = post("phases/", R"({"job":2501,"name":"P"})");
    BOOST_REQUIRE(phase.status == 201);
    BOOST_TEST(phase.at("number_of_reports") == 1);
}

BOOST_AUTO_TEST_CASE(who_may_not_create_is_told_so_only_for_a_body_that_is_right)
{
    BOOST_TEST(post("jobs/", R"({"title":"T","client":15,"unit":3})", "john.doe").status == 403);
    BOOST_TEST(post("jobs/", R"({"client":15,"unit":3})", "john.doe").status == 422);
    BOOST_TEST(post("client/", R"({"name":"Somebody"})", "john.doe").status == 403);
    BOOST_TEST(post("users/", R"({"username":"x","email":"x@y.example"})", "john.doe").status ==
               403);
    BOOST_TEST(post("client/", R"({"name":"Somebody"})", test::nobody).status == 401);
}

BOOST_AUTO_TEST_CASE(conflicts_name_their_field)
{
    const Answer name = post("client/", R"({"name":"Acme Corporation"})");
    BOOST_TEST(name.status == 409);
    BOOST_TEST(!complaint(name, "name").empty());
    const Answer mail = post("users/", R"({"username":"other","email":"John.Doe@company.com"})");
    BOOST_TEST(mail.status == 409);
    BOOST_TEST(!complaint(mail, "email").empty());
    BOOST_TEST(post("jobs/", R"({"title":"a","client":15,"unit":3,"external_id":"E-1"})").status ==
               201);
    const Answer external =
        post("jobs/", R"({"title":"b","client":15,"unit":3,"external_id":"E-1"})");
    BOOST_TEST(external.status == 409);
    BOOST_TEST(!complaint(external, "external_id").empty());
}

BOOST_AUTO_TEST_CASE(slugs_are_made_from_names_and_stay_unique)
{
    BOOST_TEST(post("client/", R"({"name":"Initech GmbH"})").at("slug") == "initech-gmbh");
    BOOST_TEST(post("client/", R"({"name":"Initech, GmbH!"})").at("slug") == "initech-gmbh-1");
    BOOST_TEST(post("client/", R"({"name":"Ínitech GmbH"})").at("slug") == "initech-gmbh-2");
    BOOST_TEST(post("client/", R"({"name":"漢字"})").status == 201);
}

BOOST_AUTO_TEST_CASE(a_user_is_created_with_a_password_that_nobody_sees)
{
    const Answer made = post("users/", R"({"username":"new.one","email":"new.one@company.example",
        "password":"a-long-enough-secret","first_name":"New","last_name":"One",
        "profile":{"skills":["Web Application Testing"],"country":"DE"}})");
    BOOST_REQUIRE(made.status == 201);
    BOOST_TEST(made.body.find("password") == std::string::npos);
    BOOST_TEST(made.at("profile.skills").as_array().size() == 1U);
    BOOST_TEST(test::scalar("select g.name from user_account u join global_role g on g.id = "
                            "u.global_role_id where u.username = 'new.one'") == "User");
    BOOST_TEST(test::scalar("select password_hash from user_account where username = 'new.one'")
                   .starts_with("$argon2id$"));
    BOOST_TEST(test::number("select count(*) from audit where changes::text like '%long-enough%' "
                            "or changes::text like '%argon2%'") == 0);
    const Answer weak = post("users/", R"({"username":"weak","email":"weak@company.example",
        "password":"short"})");
    BOOST_TEST(weak.status == 422);
    BOOST_TEST(!complaint(weak, "password").empty());
}

BOOST_AUTO_TEST_CASE(nested_resources_belong_to_their_parent)
{
    const Answer contact = post("client/15/contacts/", R"({"name":"Al Ice","type":"billing"})");
    BOOST_REQUIRE(contact.status == 201);
    BOOST_TEST(contact.header("Location") ==
               "https://api.test/api/client/15/contacts/" + contact.text("id") + "/");
    BOOST_TEST(test::get("/api/client/14/contacts/" + contact.text("id") + "/").status == 404);
    BOOST_TEST(post("client/9999/contacts/", R"({"name":"Al Ice"})").status == 404);
    const Answer unreachable = post("client/15/contacts/", R"({"name":"Al Ice","email":"al"})");
    BOOST_TEST(unreachable.status == 422);
    BOOST_TEST(complaint(unreachable, "email") == "This has to be an e-mail address");
    const Answer member = post("orgunit/2/members/", R"({"user":1,"roles":["consultant","tqa"]})");
    BOOST_REQUIRE(member.status == 201);
    BOOST_TEST(member.header("Location") == "https://api.test/api/orgunit/2/members/1/");
    const Answer again = post("orgunit/2/members/", R"({"user":1,"roles":["tqa"]})");
    BOOST_TEST(again.status == 409);
    BOOST_TEST(again.has("error.details.user"));
    BOOST_TEST(post("orgunit/2/members/", R"({"user":2,"roles":["no-such"]})").status == 422);
    const std::string told = "select count(*) from audit where object_type = 'member' and action = "
                             "'update'";
    const std::int64_t before = test::number(told);
    BOOST_TEST(
        test::write("PATCH", "/api/orgunit/2/members/1/", R"({"roles":["tqa","consultant"]})")
            .status == 200); // the same in another order
    BOOST_TEST(test::number(told) == before);
    BOOST_TEST(test::write("DELETE", "/api/orgunit/2/members/1/", "").status == 204);
    BOOST_TEST(test::number("select count(*) from audit where object_type = 'member' and action = "
                            "'delete' and changes -> 'user' -> 0 = '1'") == 1);
    BOOST_TEST(test::get("/api/orgunit/2/members/1/").status == 404);
    BOOST_TEST(post("orgunit/2/members/", R"({"user":1,"roles":["tqa"]})").status == 201);
    BOOST_TEST(test::write("DELETE", "/api/orgunit/2/members/1/", "").status == 204);
}

BOOST_AUTO_TEST_CASE(notes_follow_what_they_are_about)
{
    const std::string note = R"({"content_type":"job","object_id":2501,
        "note":"Client has requested additional web service testing","category":"scope_change"})";
    BOOST_TEST(post("notes/", note, "john.doe").status == 201);
    const Answer unseen = post("notes/", note, "olivia.outside");
    BOOST_TEST(unseen.status == 422);
    const Answer absent =
        post("notes/", R"({"content_type":"job","object_id":99999,"note":"x"})", "olivia.outside");
    BOOST_TEST(boost::json::serialize(unseen.at("error.details")) ==
               boost::json::serialize(absent.at("error.details")));
    BOOST_TEST(post("notes/", R"({"content_type":"client","object_id":15,"note":"x"})", "john.doe")
                   .status == 403);
}

BOOST_AUTO_TEST_CASE(bodies_that_are_no_json_object_are_refused)
{
    const std::map<std::string, std::pair<int, std::string>> bodies = {
        {"", {400, "MALFORMED_JSON"}},
        {"{", {400, "MALFORMED_JSON"}},
        {"{\"title\":\"\xff\"}", {400, "MALFORMED_JSON"}},
        {"[]", {400, "BAD_REQUEST"}},
        {"7", {400, "BAD_REQUEST"}},
        {R"({"title":"a","title":"b"})", {400, "BAD_REQUEST"}},
        {"{\"title\":" + std::string(32, '[') + std::string(32, ']') + "}", {400, "BAD_REQUEST"}},
        {"{\"title\":" + std::string(31, '[') + std::string(31, ']') + "}",
         {422, "VALIDATION_ERROR"}},
        {R"({"title":"a\u0000b","client":15,"unit":3})", {422, "VALIDATION_ERROR"}},
    };
    for (const auto& [body, expected] : bodies) {
        const Answer answer = post("jobs/", body);
        BOOST_TEST(answer.status == expected.first, body);
        BOOST_TEST(answer.error_code() == expected.second, body);
    }
    const Answer form = test::write("POST", "/api/jobs/", "", "admin",
                                    {{"content-type", "application/x-www-form-urlencoded"}});
    BOOST_TEST(form.status == 415);
    const Answer packed =
        test::write("POST", "/api/jobs/", R"({"title":"a"})", "admin",
                    {{"content-type", "application/json"}, {"content-encoding", "gzip"}});
    BOOST_TEST(packed.status == 415);
}

BOOST_AUTO_TEST_CASE(agreements_bind_the_jobs_that_draw_on_them)
{
    const Answer agreement =
        post("client/15/framework_agreements/",
             R"({"name":"Small","total_value":100,"allow_over_allocation":false})");
    BOOST_REQUIRE(agreement.status == 201);
    const std::string id = agreement.text("id");
    const auto job = [&](const std::string& client, const std::string& revenue) {
        return post("jobs/", R"({"title":"x","client":)" + client +
                                 R"(,"unit":3,"framework_agreement":)" + id + R"(,"revenue":)" +
                                 revenue + "}");
    };
    BOOST_TEST(job("14", "10").status == 422);
    BOOST_TEST(job("15", "80").status == 201);
    const Answer over = job("15", "20.01");
    BOOST_TEST(over.status == 409);
    BOOST_TEST(!complaint(over, "framework_agreement").empty());
    BOOST_TEST(job("15", "20").status == 201);
    BOOST_TEST(test::write("PATCH", "/api/client/15/framework_agreements/" + id + "/",
                           R"({"closed":true})")
                   .status == 200);
    BOOST_TEST(job("15", "0").status == 409);
    BOOST_TEST(
        test::write("DELETE", "/api/client/15/framework_agreements/" + id + "/", "").status == 409);
}

// Each of the two lists is written by itself.
BOOST_AUTO_TEST_CASE(a_skill_is_required_and_desired_as_written)
{
    const Answer made =
        post("services/", R"({"name":"Both","skills_required":[1],"skills_desired":[1]})");
    BOOST_TEST(made.status == 201);
    BOOST_TEST(made.text("skills_required.0.id") == "1");
    const std::string path = "/api/services/" + made.text("id") + "/";
    const Answer more = test::write("PATCH", path, R"({"skills_desired":[1,2]})");
    BOOST_TEST(more.text("skills_required.0.id") == "1");
    BOOST_TEST(more.text("skills_desired.1.id") == "2");
    const Answer less = test::write("PATCH", path, R"({"skills_required":[]})");
    BOOST_TEST(less.at("skills_required").as_array().empty());
    BOOST_TEST(less.at("skills_desired").as_array().size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_built_in_role_can_be_put_back)
{
    for (const std::string& id : test::results(test::get("/api/roles/"))) {
        const std::string path = "/api/roles/" + id + "/";
        BOOST_TEST(test::write("PUT", path, test::get(path).body).status == 200, path);
    }
}

BOOST_AUTO_TEST_CASE(the_first_members_of_a_unit_are_in_the_audit_trail)
{
    const Answer unit = post("orgunit/", R"({"name":"Audited","lead":5})");
    BOOST_TEST(unit.status == 201);
    BOOST_TEST(test::number("select count(*) from audit where object_type = 'member' and action = "
                            "'create' and changes -> 'orgunit' -> 1 = to_jsonb($1::bigint)",
                            {unit.text("id")}) == 2);
}

BOOST_AUTO_TEST_SUITE_END()
