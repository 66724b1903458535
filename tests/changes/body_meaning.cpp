// What a body means and what is told of it (rules 12.4, 12.5, 12.8): read-only members, members of
// references, every conflict, `updated`, dates, bounds.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using test::new_job;
using test::patch;
using test::write;

std::string job_path()
{
    return "/api/jobs/" + new_job() + "/";
}

boost::json::object shown(const std::string& path)
{
    return boost::json::parse(get(path).body).as_object();
}

/// The row as if it had last changed long ago.
void age(const std::string& table, const std::string& id)
{
    test::sql("alter table " + table + " disable trigger user");
    test::sql("update " + table + " set updated = '2020-01-01' where id = $1::bigint", {id});
    test::sql("alter table " + table + " enable trigger user");
}

bool has_moved(const std::string& table, const std::string& id)
{
    return test::scalar("select updated > '2020-01-02' from " + table + " where id = $1::bigint",
                        {id}) == "t";
}

} // namespace

BOOST_AUTO_TEST_SUITE(body_meaning)

BOOST_AUTO_TEST_CASE(a_put_takes_read_only_members_whatever_their_value)
{
    const std::string path = job_path();
    boost::json::object body = shown(path);
    body["updated"] = "2001-01-01T00:00:00Z";
    body["status"] = "completed";
    body["duration_days"] = 99;
    body["team_members"] = boost::json::array{1};
    const Answer put = write("PUT", path, boost::json::serialize(body));
    BOOST_TEST(put.status == 200, put.body);
    BOOST_TEST(put.body == get(path).body);
    BOOST_TEST(put.text("status") == "draft");
    for (const char* member : {"updated", "status", "duration_days"}) {
        const std::string one =
            boost::json::serialize(boost::json::object{{member, body.at(member)}});
        BOOST_TEST(write("PATCH", path, one).complains_of(member), one);
    }
}

BOOST_AUTO_TEST_CASE(members_that_a_reference_shows_say_nothing_and_others_are_refused)
{
    const std::string path = job_path();
    BOOST_TEST(patch(path.substr(5), R"({"client":{"id":15,"name":"Other","slug":"x"}})").status ==
               200);
    const Answer refused = patch(path.substr(5), R"({"client":{"id":15,"nmae":"x"},)"
                                                 R"("unit":{"id":3,"active_jobs":1}})");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(refused.complains_of("client.nmae"), refused.body);
    BOOST_TEST(refused.complains_of("unit.active_jobs"), refused.body);
    const Answer list =
        write("PATCH", "/api/services/1/", R"({"owners":[{"id":1,"colour":"red"}]})");
    BOOST_TEST(list.complains_of("owners.0.colour"), list.body);
}

BOOST_AUTO_TEST_CASE(what_is_written_once_is_422_when_it_differs_in_a_put_too)
{
    const Answer note =
        write("POST", "/api/notes/", R"({"content_type":"job","object_id":2501,"note":"once"})");
    const std::string path = "/api/notes/" + note.text("id") + "/";
    boost::json::object body = shown(path);
    body["object_id"] = 2502;
    const Answer put = write("PUT", path, boost::json::serialize(body));
    BOOST_TEST(put.status == 422, put.body);
    BOOST_TEST(put.complains_of("object_id"), put.body);
    const Answer type = write("PATCH", path, R"({"content_type":"phase"})");
    BOOST_TEST(type.status == 422, type.body);
    BOOST_TEST(type.complains_of("content_type"), type.body);
    BOOST_TEST(!type.complains_of("object_id"), "it was not sent");
}

BOOST_AUTO_TEST_CASE(a_name_is_looked_up_and_never_compared_with_an_id)
{
    const std::string id = test::scalar("select category_id from skill where id = 1");
    const Answer refused = write("PATCH", "/api/skills/1/", R"({"category":")" + id + R"("})");
    BOOST_TEST(refused.status == 422, refused.body);
    BOOST_TEST(refused.complains_of("category"), refused.body);
}

BOOST_AUTO_TEST_CASE(what_a_new_row_has_anyway_needs_no_right)
{
    const test::Change admin(
        "update user_account set global_role_id = (select id from global_role where slug = "
        "'admin') where username = 'john.doe'",
        "update user_account set global_role_id = (select id from global_role where slug = "
        "'user') where username = 'john.doe'");
    const auto made = [](const std::string& name, const char* superuser) {
        return write("POST", "/api/users/",
                     R"({"username":")" + name + R"(","email":")" + name +
                         R"(@x.example","is_superuser":)" + superuser + "}",
                     "john.doe");
    };
    const Answer plain = made("plain", "false");
    BOOST_TEST(plain.status == 201, plain.body);
    BOOST_TEST(made("super", "true").status == 403);
}

BOOST_AUTO_TEST_CASE(every_field_that_something_unique_stands_against_is_named)
{
    const Answer refused =
        write("POST", "/api/users/", R"({"username":"ADMIN","email":"x@x.example"})");
    const std::string email = get("/api/users/1/").text("email");
    BOOST_TEST(refused.status == 409);
    const Answer both =
        write("POST", "/api/users/", R"({"username":"Admin","email":")" + email + R"("})");
    BOOST_TEST(both.status == 409, both.body);
    BOOST_TEST(both.complains_of("username"), both.body);
    BOOST_TEST(both.complains_of("email"), both.body);
    const Answer changed =
        write("PATCH", "/api/users/6/", R"({"username":"admin","email":")" + email + R"("})");
    BOOST_TEST(changed.complains_of("username"), changed.body);
    BOOST_TEST(changed.complains_of("email"), changed.body);
}

BOOST_AUTO_TEST_CASE(every_row_of_a_batch_or_bulk_change_that_conflicts_is_named)
{
    const Answer batch = write("POST", "/api/client/batch/",
                               R"({"client":[{"name":"Acme Corporation"},{"name":"Fresh one"},)"
                               R"({"name":"fresh ONE"},{"name":"ACME corporation"}]})");
    BOOST_TEST(batch.status == 422);
    for (const char* place : {"client.0.name", "client.2.name", "client.3.name"})
        BOOST_TEST(batch.complains_of(place), place << batch.body);
    BOOST_TEST(!batch.complains_of("client.1.name"), batch.body);
    const std::string taken = new_job();
    BOOST_REQUIRE(patch("jobs/" + taken + "/", R"({"external_id":"T-1"})").status == 200);
    const std::string first = new_job();
    const std::string second = new_job();
    const Answer bulk =
        write("PATCH", "/api/jobs/bulk_update/",
              R"({"ids":[)" + first + "," + second + R"(],"data":{"external_id":"T-1"}})");
    BOOST_TEST(bulk.status == 422);
    BOOST_TEST(bulk.complains_of(first), bulk.body);
    BOOST_TEST(bulk.complains_of(second), bulk.body);
}

BOOST_AUTO_TEST_CASE(updated_moves_exactly_when_something_else_has)
{
    const std::string client = write("POST", "/api/client/", R"({"name":"Moving"})").text("id");
    const auto moved_by = [&](const std::string& body) {
        age("client", client);
        BOOST_TEST(patch("client/" + client + "/", body).status == 200, body);
        return has_moved("client", client);
    };
    BOOST_TEST(moved_by(R"({"account_managers":[2,5]})"));
    BOOST_TEST(!moved_by(R"({"account_managers":[5,2]})"));
    BOOST_TEST(!moved_by(R"({"name":"Moving"})"));
    BOOST_TEST(moved_by(R"({"name":"Moving","account_managers":[2]})"));
    BOOST_TEST(!moved_by(R"({"name":"Moving","account_managers":[2]})"));
    BOOST_TEST(moved_by(R"({"name":"Moved"})"));
    BOOST_TEST(!moved_by("{}"));
}

BOOST_AUTO_TEST_CASE(a_start_may_be_any_day_that_is_today_somewhere)
{
    const std::string earliest =
        test::scalar("select (now() at time zone 'Etc/GMT+12')::date::text");
    const std::string before =
        test::scalar("select ((now() at time zone 'Etc/GMT+12')::date - 1)::text");
    BOOST_REQUIRE(
        write("POST", "/api/orgunit/3/members/", R"({"user":3,"roles":["sales"]})").status == 201);
    const auto made = [](const std::string& day) {
        return write("POST", "/api/jobs/",
                     R"({"title":"T","client":15,"unit":3,"start_date":")" + day + R"("})",
                     "olivia.outside");
    };
    const Answer refused = made(before);
    BOOST_TEST(refused.complains_of("start_date"), refused.body);
    const Answer taken = made(earliest);
    BOOST_TEST(taken.status == 201, taken.body);
    write("DELETE", "/api/orgunit/3/members/3/", "");
}

BOOST_AUTO_TEST_CASE(a_job_never_ends_before_it_starts)
{
    const std::string job = new_job(3);
    const std::string phase =
        write("POST", "/api/phases/",
              R"({"job":)" + job +
                  R"(,"name":"P","desired_start_date":"2031-05-01","desired_delivery_date":)"
                  R"("2031-05-20"})")
            .text("id");
    const std::string path = "jobs/" + job + "/";
    const Answer start = patch(path, R"({"start_date":"2031-06-01"})");
    BOOST_TEST(start.status == 422, start.body);
    BOOST_TEST(start.complains_of("start_date"), start.body);
    BOOST_TEST(!start.complains_of("end_date"), "it was not sent");
    const Answer end = patch(path, R"({"end_date":"2031-04-01"})");
    BOOST_TEST(end.complains_of("end_date"), end.body);
    BOOST_REQUIRE(patch(path, R"({"end_date":"2031-05-10"})").status == 200);
    const Answer late = patch("phases/" + phase + "/", R"({"desired_start_date":"2031-05-15"})");
    BOOST_TEST(late.status == 422, late.body);
    BOOST_TEST(late.complains_of("desired_start_date"), late.body);
    const Answer turned =
        patch("phases/" + phase + "/", R"({"desired_delivery_date":"2031-04-20"})");
    BOOST_TEST(turned.complains_of("desired_delivery_date"), turned.body);
    BOOST_TEST(patch("phases/" + phase + "/", R"({"name":"Q"})").status == 200);
}

BOOST_AUTO_TEST_CASE(complaints_end_after_100_and_suggestions_after_10)
{
    std::string body;
    for (int i = 0; i < 600; ++i)
        body.append(body.empty() ? "{" : ",").append("\"titel" + std::to_string(i) + "\":1");
    const Answer refused = write("POST", "/api/jobs/", body + "}");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(refused.at("error.details").as_object().size() == 101U);
    BOOST_TEST(refused.at("error.details.non_field_errors.0") == "and 503 more");
    BOOST_TEST(refused.complains_of("title"), "what is required comes first");
    const Answer crowded = write("POST", "/api/holidays/", [] {
        std::string list;
        for (int i = 0; i < 60000; ++i)
            list += (i > 0 ? ",\"" : "\"") + std::to_string(i) + "\"";
        return R"({"date":"2030-01-01","country":"GB","reason":"x","subdivisions":[)" + list + "]}";
    }());
    BOOST_TEST(crowded.status == 422, crowded.body);
    BOOST_TEST(crowded.at("error.details.subdivisions.0") == "This may have at most 1000 elements");
}

BOOST_AUTO_TEST_CASE(a_zero_is_zero_whatever_its_exponent)
{
    const std::string path = job_path();
    const Answer zero = patch(path.substr(5), R"({"revenue":0e400})");
    BOOST_TEST(zero.status == 200, zero.body);
    BOOST_TEST(zero.text("total_revenue").starts_with("0"), zero.body);
}

BOOST_AUTO_TEST_SUITE_END()
