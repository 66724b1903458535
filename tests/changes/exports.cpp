// Exports that run by themselves: what is taken when they are saved, whose they are, and when they
// run (rules O4.1, O4.2).
#include "tests/support/exports.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/waiting.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <thread>

namespace {

using test::Answer;
using test::complaint;
using test::export_session;
using test::get;
using test::patch;
using test::post_export;
using test::write;

const std::string daily = R"("schedule":"daily","email_recipients":["a@example.org"])";

/// So many active exports of theirs, none of which is due.
void make_active(const test::Person& person, const std::string& schedule, int number)
{
    test::sql("insert into export (owner_id, name, resource, format, schedule, time, weekday, day, "
              "timezone, active) select $1::bigint, 'n', 'jobs', 'csv', $2::text, '06:00', "
              "'monday', 1, 'UTC', true from generate_series(1, $3::integer)",
              {person.id, schedule, std::to_string(number)});
}

} // namespace

BOOST_AUTO_TEST_SUITE(scheduled_exports)

BOOST_AUTO_TEST_CASE(an_export_is_saved_with_defaults_and_its_owner)
{
    const Answer made = post_export(R"("filters":{"status__in":["completed","delivered"],
        "created__gte":"2023-01-01","high_risk":true,"client":15},"fields":["id","client__name"],
        "ordering":"-created")");
    BOOST_REQUIRE_MESSAGE(made.status == 201, made.body);
    BOOST_TEST(made.text("format") == "csv");
    BOOST_TEST(made.text("schedule") == "once");
    BOOST_TEST(made.text("time") == "06:00");
    BOOST_TEST(made.text("weekday") == "monday");
    BOOST_TEST(made.text("day") == "1");
    BOOST_TEST(made.text("owner.username") == "john.doe");
    BOOST_TEST(made.text("timezone") ==
               test::scalar("select timezone from user_account where username = 'john.doe'"));
    BOOST_TEST(made.text("active") == "true");
    BOOST_TEST(made.text("filters.client") == "15");
    BOOST_TEST(made.text("next_run_at") != "null"); // once is now
    BOOST_TEST(made.text("last_status") == "null");
    BOOST_TEST(get("/api/exports/" + made.text("id") + "/", "john.doe").body == made.body);
}

BOOST_AUTO_TEST_CASE(the_seeds_export_is_saved_as_printed)
{
    const Answer made = write("POST", "/api/exports/", R"({"resource":"jobs","format":"xlsx",
        "filters":{"status":"completed"},"schedule":"daily",
        "email_recipients":["manager@company.com"]})",
                              "john.doe");
    BOOST_REQUIRE_MESSAGE(made.status == 201, made.body);
    BOOST_TEST(made.text("name") == "jobs");
    BOOST_TEST(made.text("next_run_at") != "null");
    const Answer blank =
        write("PATCH", "/api/exports/" + made.text("id") + "/", R"({"name":" "})", "john.doe");
    BOOST_TEST(complaint(blank, "name") == "This field may not be blank");
}

BOOST_AUTO_TEST_CASE(what_the_list_would_refuse_is_refused_when_it_is_saved)
{
    const std::map<std::string, std::pair<std::string, std::string>> cases = {
        {R"("filters":{"statuz":"draft"})", {"filters.statuz", "Did you mean status?"}},
        {R"("filters":{"status":"nonsense"})", {"filters.status", "not a valid value"}},
        {R"("filters":{"created__gte":"soon"})", {"filters.created__gte", "not a valid value"}},
        {R"("filters":{"status__in":[]})", {"filters.status__in", "value"}},
        {R"("filters":{"status":["draft","pending"]})", {"filters.status", "__in"}},
        {R"("filters":{"status":null})", {"filters.status", "is expected"}},
        {R"("filters":{"page":2})", {"filters.page", "no paging"}},
        {R"("filters":{"fields":"id"})", {"filters.fields", "no filter"}},
        {R"("filters":["x"])", {"filters", "object"}},
        {R"("fields":["id","titel"])", {"fields", "Did you mean title?"}},
        {R"("ordering":"-phases")", {"ordering", "no single value"}},
        {R"("search":"\u0000")", {"search", "NUL"}},
        {R"("schedule":"yearly")", {"schedule", "one of"}},
        {R"("time":"25:00")", {"time", "HH:MM"}},
        {R"("time":"6:00")", {"time", "HH:MM"}},
        {R"("day":32)", {"day", "between 1 and 31"}},
        {R"("weekday":"someday")", {"weekday", "one of"}},
        {R"("timezone":"Europe/Londn")", {"timezone", "did you mean Europe/London?"}},
        {R"("timezone":"")", {"timezone", "IANA name"}},
        {R"("format":"pdf")", {"format", "one of"}},
        {R"("schedule":"daily")", {"email_recipients", "sent to"}},
        {R"("email_recipients":["nobody"])", {"email_recipients", "e-mail"}},
        {R"("email_recipients":["a@b.c\r\nBcc: d@e.f"])", {"email_recipients", "control"}},
        {R"("email_recipients":["A@example.org","a@example.org"])", {"email_recipients", "twice"}},
        {R"("next_run_at":"2030-01-01T00:00:00Z")", {"next_run_at", "read-only"}},
    };
    for (const auto& [members, expected] : cases) {
        const Answer refused = post_export(members);
        BOOST_TEST(refused.status == 422, members << ": " << refused.body);
        BOOST_TEST(complaint(refused, expected.first).find(expected.second) != std::string::npos,
                   members << ": " << refused.body);
    }
    const Answer several = post_export(R"("filters":{"x":1,"status":"y"},"time":"z")");
    BOOST_TEST(several.at("error.details").as_object().size() == 3U, several.body);
}

BOOST_AUTO_TEST_CASE(lists_that_stand_alone_can_be_exported)
{
    const auto refusal = [](const std::string& resource) {
        return complaint(write("POST", "/api/exports/",
                               R"({"name":"N","resource":")" + resource + R"("})", "john.doe"),
                         "resource");
    };
    BOOST_TEST(refusal("job").find("Did you mean jobs?") != std::string::npos, refusal("job"));
    BOOST_TEST(refusal("export_runs").find("one below each of exports") != std::string::npos);
    BOOST_TEST(refusal("audit").find("may not see this list") != std::string::npos);
    for (const char* resource : {"jobs", "phases", "client", "users", "exports", "tokens"})
        BOOST_TEST(
            write("POST", "/api/exports/",
                  R"({"name":"N","active":false,"resource":")" + std::string(resource) + R"("})",
                  "john.doe")
                .status == 201);
}

BOOST_AUTO_TEST_CASE(a_change_is_judged_together_with_what_stays)
{
    const std::string id = post_export(R"("filters":{"status":"draft"},"active":false)").text("id");
    const std::string path = "/api/exports/" + id + "/";
    const Answer other = write("PATCH", path, R"({"resource":"users"})", "john.doe");
    BOOST_TEST(other.status == 422);
    BOOST_TEST(complaint(other, "resource").find("filters.status") != std::string::npos,
               other.body);
    BOOST_TEST(!other.at("error.details").as_object().contains("filters.status"));
    BOOST_TEST(write("PATCH", path, R"({"resource":"users","filters":{}})", "john.doe").status ==
               200);
    BOOST_TEST(write("PATCH", path, R"({"name":"Other"})", "john.doe").status == 200);
}

BOOST_AUTO_TEST_CASE(recipients_can_be_confined_to_domains)
{
    test::Worker confined(
        std::map<std::string, std::string>{{"CHAOTICA_MAIL_DOMAINS", "Example.org, example.com"}});
    const Answer refused = confined.write(
        "POST", "/api/exports/",
        R"({"name":"N","resource":"jobs","email_recipients":["a@EXAMPLE.org","b@evil.example"]})",
        "john.doe");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(complaint(refused, "email_recipients") == "No mail is sent to evil.example");
    std::string many;
    for (int i = 0; i < 51; ++i)
        many += (i > 0 ? "," : "") + ("\"r" + std::to_string(i) + "@example.org\"");
    BOOST_TEST(complaint(post_export("\"email_recipients\":[" + many + "]"), "email_recipients") ==
               "There may be at most 50 recipients");
}

BOOST_AUTO_TEST_CASE(an_export_is_its_owners_and_superusers)
{
    const std::string id = post_export("\"active\":false").text("id");
    const std::string path = "/api/exports/" + id + "/";
    BOOST_TEST(get(path, "olivia.outside").status == 404);
    BOOST_TEST(get("/api/exports/?id=" + id, "olivia.outside").text("count") == "0");
    BOOST_TEST(get(path + "runs/", "olivia.outside").status == 404);
    BOOST_TEST(write("POST", path + "run/", "", "olivia.outside").status == 404);
    BOOST_TEST(write("PATCH", path, R"({"name":"x"})", "olivia.outside").status == 404);
    BOOST_TEST(write("DELETE", path, "", "olivia.outside").status == 404);
    BOOST_TEST(get(path, "admin").text("owner.username") == "john.doe");
    BOOST_TEST(get(path, test::nobody).status == 401);
}

BOOST_AUTO_TEST_CASE(at_most_a_hundred_are_active)
{
    const test::Person person("many.exports");
    make_active(person, "daily", 99);
    make_active(person, "once", 20); // have run, and never will again
    const std::string last = post_export("", person.name).text("id");
    const Answer refused = post_export("", person.name);
    BOOST_TEST(refused.status == 409, refused.body);
    BOOST_TEST(complaint(refused, "active").find("at most 100") != std::string::npos, refused.body);
    const std::string used =
        test::scalar("select min(id) from export where owner_id = $1::bigint and schedule = 'once'",
                     {person.id});
    const auto patched = [&](const std::string& id, const std::string& body) {
        return write("PATCH", "/api/exports/" + id + "/", body, person.name).status;
    };
    BOOST_TEST(patched(used, R"({"name":"Other"})") == 200);
    BOOST_TEST(patched(used, R"({"time":"07:00"})") == 409); // it would run again
    const std::string idle = post_export("\"active\":false", person.name).text("id");
    BOOST_TEST(patched(idle, R"({"active":true})") == 409);
    BOOST_TEST(patched(last, R"({"active":false})") == 200);
    BOOST_TEST(patched(idle, R"({"active":true})") == 200);
}

BOOST_AUTO_TEST_CASE(of_two_at_once_one_is_the_hundredth)
{
    const test::Person person("racing.exports");
    make_active(person, "daily", 99);
    db::Session owner({.conninfo = test::app_conninfo()});
    db::Transaction change(owner, db::Transaction::Kind::read_write);
    owner.run({"select from user_account where id = $1::bigint for no key update", {person.id}});
    const test::Request once{"POST", "/api/exports/", R"({"resource":"jobs","active":true})"};
    std::vector<int> statuses =
        test::waited_for(change, "%user_account%for no key update%", person.name, {once, once});
    std::sort(statuses.begin(), statuses.end());
    BOOST_TEST(statuses == (std::vector{201, 409}), boost::test_tools::per_element());
    BOOST_TEST(test::number("select count(*) from export where owner_id = $1::bigint",
                            {person.id}) == 100);
}

BOOST_AUTO_TEST_CASE(the_next_run_follows_the_schedule_and_its_changes)
{
    const Answer made = post_export(daily + R"(,"timezone":"America/New_York","time":"02:30")");
    const std::string id = made.text("id");
    const std::string path = "/api/exports/" + id + "/";
    const std::string next = made.text("next_run_at");
    BOOST_TEST(test::scalar("select to_char(next_run_at at time zone 'America/New_York', "
                            "'HH24:MI') from export where id = $1::bigint",
                            {id}) == "02:30");
    BOOST_TEST(write("PATCH", path, R"({"name":"Other"})", "john.doe").text("next_run_at") == next);
    BOOST_TEST(write("PATCH", path, R"({"time":"03:45"})", "john.doe").text("next_run_at") != next);
    BOOST_TEST(write("PATCH", path, R"({"active":false})", "john.doe").text("next_run_at") ==
               "null");
}

BOOST_AUTO_TEST_CASE(what_was_missed_is_caught_up_once)
{
    const std::string id = post_export(daily).text("id");
    test::sql("update export set next_run_at = now() - interval '10 days', updated = "
              "'2026-01-01 00:00:00Z' where id = $1::bigint",
              {id});
    std::thread other([] { exporting::queue_due(export_session(2)); });
    exporting::queue_due(export_session());
    other.join();
    BOOST_TEST(exporting::queue_due(export_session()) == 0);
    BOOST_TEST(test::number("select count(*) from export_run where export_id = $1::bigint", {id}) ==
               1);
    BOOST_TEST(test::scalar("select next_run_at > now() from export where id = $1::bigint", {id}) ==
               "t");
    // Nobody has changed it.
    BOOST_TEST(get("/api/exports/" + id + "/", "john.doe").text("updated") ==
               "2026-01-01T00:00:00Z");
    test::sql("delete from export where id = $1::bigint", {id});
}

BOOST_AUTO_TEST_CASE(a_profile_has_a_zone_that_exports_know)
{
    const test::Person person("zoned");
    const auto zone = [&](const std::string& name) {
        return patch("users/" + person.id + "/", R"({"profile":{"timezone":")" + name + "\"}}");
    };
    BOOST_TEST(zone("Asia/Tokyo").status == 200);
    BOOST_TEST(post_export(R"("active":false)", person.name).text("timezone") == "Asia/Tokyo");
    for (const char* bad : {"posix/Asia/Tokyo", "localtime", "Asia/Tokio"})
        BOOST_TEST(zone(bad).complains_of("profile.timezone"), bad);
    BOOST_TEST(zone("Asia/Tokio").body.find("did you mean Asia/Tokyo?") != std::string::npos);
    // Of before, and put back.
    test::sql("update user_account set timezone = 'localtime' where id = $1::bigint", {person.id});
    BOOST_TEST(zone("localtime").status == 200);
    BOOST_TEST(zone("").status == 200);
}

BOOST_AUTO_TEST_CASE(days_relative_to_today_are_taken_by_lists_and_exports)
{
    const std::string direct = get("/api/jobs/?created__gte=-36500d&page_size=1").text("count");
    BOOST_TEST(direct == get("/api/jobs/?page_size=1").text("count"));
    BOOST_TEST(get("/api/jobs/?start_date__gt=%2B36500d").text("count") == "0");
    BOOST_TEST(get("/api/jobs/?created__date=today").status == 200);
    BOOST_TEST(get("/api/jobs/?start_date=yesteryear").status == 400);
    BOOST_TEST(
        post_export(R"("active":false,"filters":{"created__gte":"-30d","start_date__lte":"today"})")
            .status == 201);
}

BOOST_AUTO_TEST_SUITE_END()
