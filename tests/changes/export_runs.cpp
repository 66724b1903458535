// Runs of exports: their files, how long these are kept, and whose rights the runs have
// (rules O4.3, O4.4).
#include "handlers/exporting/links.hpp"
#include "handlers/exporting/store.hpp"
#include "handlers/program/clock.hpp"
#include "tests/support/exports.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

#include <map>

namespace {

using test::Answer;
using test::export_session;
using test::get;
using test::post_export;
using test::run_of;
using test::runs;
using test::write;
using Process = test::ExportProcess;

const std::string daily = R"("schedule":"daily","email_recipients":["a@example.org"])";

/// Body of a streamed answer.
std::string streamed(const std::string& path, const std::string& user = "john.doe")
{
    return get(path, user).body;
}

/// The file of a run is what the list gives at once.
void is_as_direct(const std::string& path, const std::string& format)
{
    const Answer done = get(path, "john.doe");
    BOOST_TEST(done.text("status") == "succeeded", done.body);
    const std::string direct =
        streamed("/api/jobs/export/?client=15&ordering=title&fields=id,title,phases__name"
                 "&format=" +
                 format);
    const Answer file = get(path + "download/", "john.doe");
    BOOST_TEST(file.body == direct);
    BOOST_TEST(file.header("Content-Length") == std::to_string(direct.size()));
    BOOST_TEST(file.header("Content-Disposition") ==
               "attachment; filename=\"" + done.text("filename") + "\"");
    BOOST_TEST(done.text("bytes") == std::to_string(direct.size()));
    BOOST_TEST(done.text("attempts") == "1");
}

/// The file of a run goes, and what it was made of.
void expires(const std::string& path, const std::string& run)
{
    test::sql(
        "update export_run set expires_at = now() - interval '2 seconds' where id = $1::bigint",
        {run});
    const Answer gone = get(path + "download/", "john.doe");
    BOOST_TEST(gone.status == 410);
    BOOST_TEST(gone.error_code() == "GONE");
    handlers::run_clock(test::catalogue(), export_session());
    BOOST_TEST(test::number("select count(*) from export_piece where run_id = $1::bigint", {run}) ==
               0);
    BOOST_TEST(get(path + "download/", "john.doe").status == 410);
}

} // namespace

BOOST_AUTO_TEST_SUITE(export_runs)

BOOST_AUTO_TEST_CASE(a_run_by_hand_gives_the_bytes_of_the_lists_own_export)
{
    Process process;
    process.run_all();
    for (const char* format : {"csv", "json", "xml"}) {
        const std::string id = post_export(R"("active":false,"fields":["id","title","phases__name"],
            "filters":{"client":15},"ordering":"title","format":")" +
                                           std::string(format) + "\"")
                                   .text("id");
        const Answer run = write("POST", "/api/exports/" + id + "/run/", "", "john.doe");
        BOOST_REQUIRE_MESSAGE(run.status == 202, run.body);
        const std::string path = runs(id) + run.text("id") + "/";
        BOOST_TEST(run.header("Location") == "https://api.test" + path);
        BOOST_TEST(run.text("status") == "queued");
        BOOST_TEST(write("POST", "/api/exports/" + id + "/run/", "", "john.doe").status == 409);
        BOOST_TEST(get(path + "download/", "john.doe").status == 404);
        BOOST_TEST(process.run());
        is_as_direct(path, format);
        BOOST_TEST(get("/api/exports/" + id + "/", "john.doe").text("last_status") == "succeeded");
        BOOST_TEST(get(path + "download/", "olivia.outside").status == 404);
        expires(path, run.text("id"));
        BOOST_TEST(write("DELETE", "/api/exports/" + id + "/", "", "john.doe").status == 204);
        BOOST_TEST(test::number("select count(*) from export_run where export_id = $1::bigint",
                                {id}) == 0);
    }
}

BOOST_AUTO_TEST_CASE(relative_days_are_those_of_the_exports_zone)
{
    Process process;
    process.run_all();
    // Fourteen hours ahead: whatever the time is, its midnight is not that of UTC.
    const std::string midnight = "date_trunc('day', now() at time zone 'Pacific/Kiritimati') at "
                                 "time zone 'Pacific/Kiritimati'";
    std::vector<std::string> jobs;
    for (const char* from_midnight : {"- interval '1 minute'", "+ interval '1 minute'"}) {
        jobs.push_back(
            write("POST", "/api/jobs/", R"({"title":"Midnight","client":15,"unit":3})").text("id"));
        test::sql("update job set created = " + midnight + from_midnight + " where id = $1::bigint",
                  {jobs.back()});
    }
    const auto found = [&](const std::string& filter) {
        const std::string id =
            write("POST", "/api/exports/",
                  R"({"resource":"jobs","active":false,"timezone":"Pacific/Kiritimati",)"
                  R"("fields":["id"],"ordering":"id","filters":{"title":"Midnight",)" +
                      filter + "}}")
                .text("id");
        const std::string run = run_of(id, "admin");
        BOOST_TEST(process.run());
        return streamed(runs(id) + run + "/download/", "admin");
    };
    const std::string before = "id\r\n" + jobs[0] + "\r\n";
    const std::string after = "id\r\n" + jobs[1] + "\r\n";
    BOOST_TEST(found(R"("created__gte":"today")") == after);
    BOOST_TEST(found(R"("created__lt":"today")") == before);
    BOOST_TEST(found(R"("created__date":"today")") == after);
    BOOST_TEST(found(R"("created__in":["-1d"])") == before);
    BOOST_TEST(found(R"("created__range":["-7d","-1d"])") == before);
}

BOOST_AUTO_TEST_CASE(a_file_of_several_pieces_is_whole)
{
    Process process(8 << 20);
    process.run_all();
    const std::string id =
        write("POST", "/api/exports/", R"({"name":"N","resource":"audit","format":"json"})")
            .text("id");
    test::sql("insert into audit (at, actor_id, request_id, object_type, object_id, action, "
              "changes) select now(), 1, 'req_filler', 'client', 15, 'update', "
              "jsonb_build_object('name', jsonb_build_array(repeat('x', 2000), repeat('y', 2000))) "
              "from generate_series(1, 500)");
    process.run_all();
    const std::string run =
        test::scalar("select id from export_run where export_id = $1::bigint", {id});
    BOOST_TEST(test::number("select count(*) from export_piece where run_id = $1::bigint", {run}) >
               1);
    BOOST_TEST(streamed(runs(id) + run + "/download/", "admin") ==
               streamed("/api/audit/export/?format=json", "admin"));
}

BOOST_AUTO_TEST_CASE(a_link_is_all_that_is_needed)
{
    Process process;
    const std::string id = post_export("").text("id");
    process.run_all();
    const std::string run =
        test::scalar("select id from export_run where export_id = $1::bigint", {id});
    const std::string path =
        "/api/exports/download/" + exporting::new_link(export_session(), run) + "/";
    BOOST_TEST(get(path, test::nobody).body == streamed(runs(id) + run + "/download/"));
    BOOST_TEST(get("/api/exports/download/AAAA/", test::nobody).status == 404);
    test::Worker without(std::map<std::string, std::string>{
        {"CHAOTICA_MAIL_LINKS", "login"}}); // set since the mail was sent
    BOOST_TEST(without.write("GET", path, "", test::nobody).status == 404);
    test::sql(
        "update export_run set expires_at = now() - interval '2 seconds' where id = $1::bigint",
        {run});
    BOOST_TEST(get(path, test::nobody).status == 410);
}

BOOST_AUTO_TEST_CASE(a_run_has_the_rights_that_its_owner_has_then)
{
    Process process;
    process.run_all();
    const test::Person person("leaving.owner");
    const std::string id = post_export("\"active\":false", person.name).text("id");
    const std::string empty = run_of(id, person.name);
    process.run();
    BOOST_TEST(get(runs(id) + empty + "/").text("rows") == "0"); // no jobs of theirs
    const std::string run = run_of(id, person.name);
    write("PATCH", "/api/users/" + person.id + "/", R"({"is_active":false})");
    process.run();
    const Answer skipped = get(runs(id) + run + "/");
    BOOST_TEST(skipped.text("status") == "skipped", skipped.body);
    BOOST_TEST(skipped.text("error") == "the owner is not active");
}

BOOST_AUTO_TEST_CASE(who_may_see_the_list_no_more_is_sent_nothing_of_it)
{
    Process process;
    process.run_all();
    const std::string recipient = R"("active":false,"email_recipients":["a@example.org"])";
    const std::map<std::string, std::string> losses = {
        {"is_active = false", "the owner is not active"},
        {"is_superuser = false", "the owner may not see this list any more"}};
    for (const auto& [loss, error] : losses) {
        for (const bool has_file : {false, true}) {
            const test::Person person("loser" + std::to_string(has_file) + loss.substr(3, 3));
            const auto change = [&](const std::string& what) {
                test::sql("update user_account set " + what + " where id = $1::bigint",
                          {person.id});
            };
            change("is_superuser = true");
            const std::string id = write("POST", "/api/exports/",
                                         R"({"resource":"audit",)" + recipient + "}", person.name)
                                       .text("id");
            const std::string run = run_of(id, person.name);
            const std::string nowhere = "smtp://127.0.0.1:1";
            if (has_file) {
                Process(1 << 24, nowhere).run();
                BOOST_TEST(get(runs(id) + run + "/").text("status") == "sending");
                test::sql("update export_run set next_attempt_at = now() where id = $1::bigint",
                          {run});
            }
            change(loss);
            Process(1 << 24, nowhere).run();
            const Answer skipped = get(runs(id) + run + "/");
            BOOST_TEST(skipped.text("status") == "skipped", skipped.body);
            BOOST_TEST(skipped.text("error") == error);
            BOOST_TEST(skipped.text("recipients.0.status") == "failed");
            change("is_superuser = false"); // of those that others count
        }
    }
}

BOOST_AUTO_TEST_CASE(without_a_mail_server_a_run_with_recipients_fails_and_keeps_its_file)
{
    Process process;
    process.run_all();
    const std::string id = post_export(daily).text("id");
    const std::string run = run_of(id);
    process.run();
    const Answer failed = get(runs(id) + run + "/", "john.doe");
    BOOST_TEST(failed.text("status") == "failed", failed.body);
    BOOST_TEST(failed.text("error") == "no mail server is configured");
    BOOST_TEST(failed.text("recipients.0.status") == "failed");
    BOOST_TEST(get(runs(id) + run + "/download/", "john.doe").status == 200);
    BOOST_TEST(test::number("select count(*) from mail where message_id = $1::text",
                            {"export-failed-" + run}) == 1);
}

BOOST_AUTO_TEST_CASE(an_owner_is_told_at_the_address_for_notifications_while_they_are_active)
{
    Process process;
    process.run_all();
    const test::Person person("told.owner");
    const auto told = [&](const std::string& run) {
        return test::column("select recipient from mail where message_id = $1::text",
                            {"export-failed-" + run});
    };
    const std::string id =
        post_export("\"active\":false,\"email_recipients\":[\"a@example.org\"]", person.name)
            .text("id");
    std::string run = run_of(id, person.name);
    process.run();
    const std::string address =
        test::scalar("select email from user_account where id = $1::bigint", {person.id});
    BOOST_TEST(told(run) == std::vector{address}, boost::test_tools::per_element());
    test::sql("update user_account set notification_email = 'notes@example.org' where id = "
              "$1::bigint",
              {person.id});
    run = run_of(id, person.name);
    process.run();
    BOOST_TEST(told(run) == std::vector<std::string>{"notes@example.org"},
               boost::test_tools::per_element());
    test::sql("update user_account set is_active = false where id = $1::bigint", {person.id});
    test::sql("select mail_owner($1::bigint, 'S', 'B', 'for-nobody')", {person.id});
    BOOST_TEST(test::number("select count(*) from mail where message_id = 'for-nobody'") == 0);
}

BOOST_AUTO_TEST_CASE(what_is_too_large_fails_for_good)
{
    Process process;
    process.run_all();
    const std::string id = post_export("\"active\":false").text("id");
    const std::string run = run_of(id);
    Process(10).run();
    const Answer failed = get(runs(id) + run + "/", "john.doe");
    BOOST_TEST(failed.text("status") == "failed", failed.body);
    BOOST_TEST(failed.text("error") == "too large");
}

BOOST_AUTO_TEST_CASE(pieces_go_step_by_step_when_their_file_is_of_no_more_use)
{
    Process process;
    process.run_all();
    const std::string id = post_export("\"active\":false").text("id");
    std::vector<std::string> ids;
    for (int i = 0; i < 4; ++i) {
        ids.push_back(run_of(id));
        process.run_all();
    }
    const std::string waiting = run_of(id);
    test::sql("insert into export_piece (run_id, number, content) select r.id, n, 'x' from "
              "export_run r, generate_series(1, 100) n where r.export_id = $1::bigint",
              {id});
    test::sql("update export_run set expires_at = now() - interval '2 s' where id = $1::bigint",
              {ids[0]});
    test::sql("update export_run set status = 'failed', expires_at = null where id = $1::bigint",
              {ids[1]});
    test::sql("delete from export_run where id = $1::bigint", {ids[2]});
    const auto pieces = [](const std::string& run) {
        return test::number("select count(*) from export_piece where run_id = $1::bigint", {run});
    };
    BOOST_TEST(pieces(ids[2]) == 101); // a request that deletes is not to wait for all of them
    BOOST_TEST(export_session().run({"select expire_export_pieces(64)"}).integer(0, 0) == 64);
    handlers::run_clock(test::catalogue(), export_session());
    for (int i = 0; i < 3; ++i)
        BOOST_TEST(pieces(ids[static_cast<std::size_t>(i)]) == 0);
    BOOST_TEST(pieces(ids[3]) == 101);
    BOOST_TEST(pieces(waiting) == 100);
    BOOST_TEST(write("DELETE", "/api/exports/" + id + "/", "", "john.doe").status == 204);
    BOOST_TEST(pieces(ids[3]) == 101);
    handlers::run_clock(test::catalogue(), export_session());
    BOOST_TEST(test::number("select count(*) from export_piece p where not exists (select from "
                            "export_run r where r.id = p.run_id)") == 0);
}

BOOST_AUTO_TEST_CASE(a_file_shows_the_rows_as_they_were_when_it_was_begun)
{
    const test::Change clients(
        {"insert into client (name, slug, industry) select 'C' || n, 'snapshot-' || n, 'Snapshot' "
         "from generate_series(1, 1500) n",
         "insert into contact (client_id, name) select id, 'before' from client where industry = "
         "'Snapshot'"},
        "delete from client where industry = 'Snapshot'");
    Process process(1 << 28);
    process.run_all();
    const std::string id = write("POST", "/api/exports/",
                                 R"({"resource":"client","active":false,"format":"json",
                                     "ordering":"id","filters":{"industry":"Snapshot"}})")
                               .text("id");
    const std::string run = run_of(id, "admin");
    int calls = 0;
    process.in_between = [&] {
        if (++calls > 1)
            return;
        test::sql("update contact set name = 'after' where name = 'before'");
        test::sql("insert into client (name, slug, industry) values ('late', 'late', 'Snapshot')");
    };
    process.run();
    BOOST_TEST(calls > 1); // there was more to be written
    const Answer file = get(runs(id) + run + "/download/");
    BOOST_TEST(file.json.as_array().size() == 1500U);
    BOOST_TEST(file.body.find("late") == std::string::npos);
    BOOST_TEST(file.body.find("after") == std::string::npos);
    BOOST_TEST(file.json.at(1499).at("contacts").at(0).at("name") == "before");
}

BOOST_AUTO_TEST_SUITE_END()
