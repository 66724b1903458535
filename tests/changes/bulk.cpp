// Bulk updates, batches (rules 5, 11.13) and idempotency keys (1.7, 11.14).
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using test::write;

Answer bulk(const std::string& body, const std::string& user = "admin",
            const std::string& path = "jobs")
{
    return write("PATCH", "/api/" + path + "/bulk_update/", body, user);
}

Answer batch(const std::string& body, const std::string& user = "admin",
             const std::string& path = "jobs")
{
    return write("POST", "/api/" + path + "/batch/", body, user);
}

std::vector<std::string> made_jobs(int count)
{
    std::string body;
    for (int i = 0; i < count; ++i)
        body += (i > 0 ? "," : "") + std::string(R"({"title":"J","client":15,"unit":3})");
    return test::results(batch("{\"jobs\":[" + body + "]}"));
}

std::string joined(const std::vector<std::string>& ids)
{
    std::string text;
    for (const std::string& id : ids)
        text += (text.empty() ? "" : ",") + id;
    return text;
}

Answer keyed(const std::string& path, const std::string& body, const std::string& key,
             const std::string& user = "admin")
{
    return write("POST", path, body, user, {{"idempotency-key", key}});
}

const std::string job = R"({"title":"Once","client":15,"unit":3})";

} // namespace

BOOST_AUTO_TEST_SUITE(bulk_and_batch)

BOOST_AUTO_TEST_CASE(the_seeds_batch_makes_its_jobs)
{
    const Answer made = batch(R"({"jobs":[{"title":"Q1 Security Review - Division A","client":15,
        "unit":3},{"title":"Q1 Security Review - Division B","client":15,"unit":3}]})");
    BOOST_REQUIRE(made.status == 201);
    BOOST_TEST(made.at("count") == 2);
    BOOST_TEST(made.at("results.1.title") == "Q1 Security Review - Division B");
    BOOST_TEST(made.at("results.0.team_members").as_array().size() >= 1U);
}

BOOST_AUTO_TEST_CASE(a_batch_is_all_or_nothing_and_names_what_is_wrong)
{
    const std::int64_t before = test::number("select count(*) from job");
    const Answer refused = batch(R"({"jobs":[{"title":"a","client":15,"unit":3},{"client":15,
        "unit":3},{"title":"c","client":99999,"unit":3}]})");
    BOOST_TEST(refused.status == 422);
    const auto& details = refused.at("error.details").as_object();
    BOOST_TEST(details.contains("jobs.1.title"));
    BOOST_TEST(details.contains("jobs.2.client"));
    const Answer twice = batch(R"({"jobs":[{"title":"a","client":15,"unit":3,"external_id":"BX"},
        {"title":"b","client":15,"unit":3,"external_id":"BX"}]})");
    BOOST_TEST(twice.status == 422);
    BOOST_TEST(twice.at("error.details").as_object().contains("jobs.1.external_id"));
    BOOST_TEST(batch(R"({"jobs":[]})").status == 422);
    const Answer more = batch(R"({"jobs":[{"title":""}],"bar":1})");
    for (const char* name : {"bar", "jobs.0.title", "jobs.0.client"})
        BOOST_TEST(more.at("error.details").as_object().contains(name), name);
    const Answer wrong = bulk(R"({"ids":"x","data":{"title":"","foo":1},"bar":1})");
    for (const char* name : {"ids", "bar", "data.title", "data.foo"})
        BOOST_TEST(wrong.at("error.details").as_object().contains(name), name);
    const Answer both = batch(R"({"jobs":[{"title":"","client":15,"unit":3},7]})");
    BOOST_TEST(both.at("error.details").as_object().contains("jobs.0.title"));
    BOOST_TEST(both.at("error.details").as_object().contains("jobs.1"));
    BOOST_TEST(batch(R"({"job":[]})").status == 422);
    std::string many;
    for (int i = 0; i < 1001; ++i)
        many += (i > 0 ? "," : "") + job;
    BOOST_TEST(batch("{\"jobs\":[" + many + "]}").status == 422);
    BOOST_TEST(batch("{\"jobs\":[" + job + "]}", "john.doe").status == 422);
    BOOST_TEST(test::number("select count(*) from job") == before);
}

BOOST_AUTO_TEST_CASE(phases_of_a_batch_are_numbered_without_gaps)
{
    const std::string id = made_jobs(1).front();
    test::sql("update job set status = 2 where id = $1::bigint", {id});
    const std::string phase = R"({"name":"P","job":)" + id + "}";
    BOOST_TEST(batch("{\"phases\":[" + phase + "," + phase + "," + phase + "]}", "admin", "phases")
                   .status == 201);
    BOOST_TEST(joined(test::column("select phase_number from phase where job_id = $1::bigint "
                                   "order by id",
                                   {id})) == "1,2,3");
}

BOOST_AUTO_TEST_CASE(a_bulk_update_changes_all_with_few_statements)
{
    const std::vector<std::string> ids = made_jobs(30);
    const Answer changed = bulk(R"({"ids":[)" + joined(ids) + R"(],"data":{"title":"Same"}})");
    BOOST_REQUIRE(changed.status == 200);
    BOOST_TEST(changed.at("updated") == 30);
    BOOST_TEST(changed.at("results.29.ok") == true);
    BOOST_TEST(test::number("select count(*) from job where title = 'Same' and id = "
                            "any($1::bigint[])",
                            {"{" + joined(ids) + "}"}) == 30);
    BOOST_TEST(test::number("select count(*) from audit where object_type = 'job' and action = "
                            "'update' and object_id = any($1::bigint[])",
                            {"{" + joined(ids) + "}"}) == 30);
}

BOOST_AUTO_TEST_CASE(an_atomic_failure_is_keyed_by_id_and_changes_nothing)
{
    const std::vector<std::string> ids = made_jobs(2);
    const Answer refused = bulk(R"({"ids":[)" + joined(ids) + R"(,99999],"data":{"title":"No"}})");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(refused.at("error.details").as_object().size() == 1U);
    BOOST_TEST(refused.at("error.details").as_object().contains("99999"));
    BOOST_TEST(get("/api/jobs/" + ids[0] + "/").at("title") == "J");
    const Answer some =
        bulk(R"({"ids":[)" + joined(ids) + R"(,99999],"data":{"title":"Yes"},"atomic":false})");
    BOOST_TEST(some.status == 200);
    BOOST_TEST(some.at("updated") == 2);
    BOOST_TEST(some.at("results.2.ok") == false);
    BOOST_TEST(some.has("results.2.error"));
    const Answer same = bulk(R"({"ids":[)" + joined(ids) +
                             R"(],"data":{"external_id":"one-for-all"},"atomic":false})");
    BOOST_TEST(same.at("updated") == 1);
    for (const char* body :
         {R"({"ids":[],"data":{"title":"x"}})", R"({"ids":[2501,2501],"data":{"title":"x"}})",
          R"({"ids":[2501]})", R"({"ids":["2501"],"data":{"title":"x"}})",
          R"({"ids":[2501],"data":{"nothing":1}})", R"({"ids":[2501],"data":{}})",
          R"({"ids":[2501],"data":{"title":5}})",
          R"({"ids":[2501],"data":{"title":"x"},"atomic":1})"})
        BOOST_TEST(bulk(body).status == 422, body);
}

BOOST_AUTO_TEST_CASE(a_status_runs_the_move_that_leads_there)
{
    const Answer done = bulk(R"({"ids":[2501,2502,2503],"data":{"status":"completed"}})");
    BOOST_TEST(done.status == 200);
    BOOST_TEST(done.at("updated") == 3);
    for (const char* id : {"2501", "2502", "2503"})
        BOOST_TEST(get(std::string("/api/jobs/") + id + "/").at("status") == "completed");
    const Answer again = bulk(R"({"ids":[2501],"data":{"status":"completed"}})");
    BOOST_TEST(again.status == 422);
    BOOST_TEST(again.at("error.details").as_object().contains("2501"));
    BOOST_TEST(bulk(R"({"ids":[2501],"data":{"status":"delivered"}})").status == 422);
    BOOST_TEST(bulk(R"({"ids":[2501],"data":{"status":"archived"}})", "olivia.outside").status ==
               422);
    test::sql("update job set status = 7, completed_at = null where id in (2501, 2502, 2503)");
}

BOOST_AUTO_TEST_CASE(notes_clients_and_phases_have_the_same_two_verbs)
{
    const Answer clients =
        batch(R"({"client":[{"name":"Batch One","account_managers":[1,5]},{"name":"Batch Two"}]})",
              "admin", "client");
    BOOST_REQUIRE(clients.status == 201);
    BOOST_TEST(clients.at("results.0.account_managers").as_array().size() == 2U);
    BOOST_TEST(bulk(R"({"ids":[)" + joined(test::results(clients)) +
                        R"(],"data":{"industry":"Retail","account_managers":[5]}})",
                    "admin", "client")
                   .at("updated") == 2);
    const Answer notes = batch(R"({"notes":[{"content_type":"job","object_id":2501,"note":"a"},
        {"content_type":"client","object_id":15,"note":"b"}]})",
                               "admin", "notes");
    BOOST_REQUIRE(notes.status == 201);
    BOOST_TEST(
        bulk(R"({"ids":[)" + joined(test::results(notes)) + R"(],"data":{"category":"seen"}})",
             "admin", "notes")
            .at("updated") == 2);
    const std::string id = made_jobs(1).front();
    test::sql("update job set status = 2 where id = $1::bigint", {id});
    const std::string phase = R"({"name":"P","job":)" + id + "}";
    const Answer phases = batch("{\"phases\":[" + phase + "," + phase + "]}", "admin", "phases");
    BOOST_TEST(bulk(R"({"ids":[)" + joined(test::results(phases)) +
                        R"(],"data":{"status":"postponed","location":"Bonn"}})",
                    "admin", "phases")
                   .at("updated") == 2);
}

BOOST_AUTO_TEST_CASE(a_retry_gets_the_first_answer_again)
{
    const Answer first = keyed("/api/jobs/", job, "\"key-1\"");
    BOOST_REQUIRE(first.status == 201);
    BOOST_TEST(first.header("Idempotency-Replayed").empty());
    const Answer again = keyed("/api/jobs/", job, "key-1");
    BOOST_TEST(again.status == 201);
    BOOST_TEST(again.body == first.body);
    BOOST_TEST(again.header("Location") == first.header("Location"));
    BOOST_TEST(again.header("Idempotency-Replayed") == "true");
    BOOST_TEST(keyed("/api/jobs/", R"({"title":"Other","client":15,"unit":3})", "key-1").status ==
               422);
    BOOST_TEST(keyed("/api/jobs/batch/", job, "key-1").status == 422);
    BOOST_TEST(keyed("/api/jobs/", job, "key-1", "sarah.johnson").text("id") != first.text("id"));
    test::sql("update idempotency_key set created = now() - interval '25 hours'");
    BOOST_TEST(keyed("/api/jobs/", job, "key-1").text("id") != first.text("id"));
    BOOST_TEST(keyed("/api/jobs/", job, "").status == 400);
    BOOST_TEST(keyed("/api/jobs/", job, std::string(256, 'x')).status == 400);
}

BOOST_AUTO_TEST_CASE(refusals_are_kept_but_not_those_of_rights)
{
    const Answer invalid = keyed("/api/jobs/", "{}", "key-2");
    const Answer again = keyed("/api/jobs/", "{}", "key-2");
    BOOST_TEST(invalid.status == 422);
    BOOST_TEST(again.header("Idempotency-Replayed") == "true");
    BOOST_TEST(again.body == invalid.body);
    BOOST_TEST(keyed("/api/jobs/", job, "key-3", "john.doe").status == 403);
    const Answer later = keyed("/api/jobs/", job, "key-3", "john.doe");
    BOOST_TEST(later.status == 403);
    BOOST_TEST(later.header("Idempotency-Replayed").empty());
}

// Guards see what the request writes, not what was there before.
BOOST_AUTO_TEST_CASE(a_move_in_bulk_is_judged_with_the_data_beside_it)
{
    const std::vector<std::string> jobs = made_jobs(2);
    test::sql("update job set status = 2, description = case when id = $1::bigint then 'there' "
              "else '' end where id = any(array[$1::bigint, $2::bigint])",
              {jobs[0], jobs[1]});
    for (const std::string& id : jobs)
        BOOST_TEST(write("POST", "/api/phases/", R"({"name":"P","job":)" + id + "}").status == 201);
    const auto move = [](const std::string& ids, const std::string& data, const char* more = "") {
        return bulk("{\"ids\":[" + ids + R"(],"data":{"status":"pending_scoping_signoff",)" + data +
                    "}" + more + "}");
    };
    const Answer emptied = move(jobs[0], R"("description":"")");
    BOOST_TEST(emptied.status == 422);
    BOOST_TEST(emptied.at("error.details").as_object().contains(jobs[0]));
    BOOST_TEST(test::scalar("select status || description from job where id = $1::bigint",
                            {jobs[0]}) == "2there");
    // Everything that is wrong at once: the first has no such move, the second lacks a reason.
    test::sql("update job set status = 7 where id = $1::bigint", {jobs[0]});
    const Answer two = move(joined(jobs), R"("high_risk":true,"description":"now")");
    BOOST_TEST(two.status == 422);
    BOOST_TEST(two.at("error.details").as_object().size() == 2u);
    const Answer some = move(joined(jobs), R"("description":"now")", R"(,"atomic":false)");
    BOOST_TEST(some.status == 200);
    BOOST_TEST(some.text("results.0.ok") == "false");
    BOOST_TEST(some.text("results.1.ok") == "true");
    BOOST_TEST(test::scalar("select status || description from job where id = $1::bigint",
                            {jobs[1]}) == "4now");
    BOOST_TEST(test::scalar("select status || description from job where id = $1::bigint",
                            {jobs[0]}) == "7there");
    // Guards object to all of them, and to one whose data the database refuses as well.
    test::sql("update job set status = 2, description = '' where id = any(array[$1::bigint, "
              "$2::bigint])",
              {jobs[0], jobs[1]});
    const Answer none = move(joined(jobs), R"("description":"")", R"(,"atomic":false)");
    BOOST_TEST(none.text("updated") == "0");
    const Answer same =
        move(joined(jobs), R"("description":"now","external_id":"raced")", R"(,"atomic":false)");
    BOOST_TEST(same.text("updated") == "1");
    BOOST_TEST(test::scalar("select string_agg(status::text, ',' order by id) from job where id = "
                            "any(array[$1::bigint, $2::bigint])",
                            {jobs[0], jobs[1]}) == "4,2");
}

BOOST_AUTO_TEST_CASE(a_key_makes_one_token_and_the_database_does_not_know_its_secret)
{
    const Answer first = keyed("/api/tokens/", R"({"name":"once"})", "for-a-token");
    const Answer again = keyed("/api/tokens/", R"({"name":"once"})", "for-a-token");
    BOOST_TEST(first.status == 201);
    BOOST_TEST(again.status == 201);
    BOOST_TEST(again.header("Idempotency-Replayed") == "true");
    BOOST_TEST(again.at("id") == first.at("id"));
    BOOST_TEST(test::number("select count(*) from idempotency_key where key = 'for-a-token' and "
                            "position(convert_to($1::text, 'UTF8') in body) > 0",
                            {first.text("token")}) == 0);
    BOOST_TEST(keyed("/api/tokens/", R"({"name":"twice"})", "for-a-token").status == 422);
    BOOST_TEST(keyed("/api/tokens/", R"({"name":"once"})", "a b").status == 400);
    const std::string rotate = "/api/tokens/" + first.text("id") + "/rotate/";
    const Answer rotated = keyed(rotate, "", "for-rotation");
    BOOST_TEST(rotated.text("token") != first.text("token"));
    BOOST_TEST(keyed(rotate, "", "for-rotation").header("Idempotency-Replayed") == "true");
    const std::string body = R"({"password":"Quite another one 7"})";
    BOOST_TEST(keyed("/api/users/9/password/", body, "for-a-password").status == 204);
    const Answer replayed = keyed("/api/users/9/password/", body, "for-a-password");
    BOOST_TEST(replayed.status == 204);
    BOOST_TEST(replayed.header("Idempotency-Replayed") == "true");
}

BOOST_AUTO_TEST_SUITE_END()
