// Calendars to subscribe to: their addresses, whom they let in, and what becomes of slots in them.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using test::patch;
using test::write;

const std::string base = "https://api.test";

std::string path_of(const test::Person& person)
{
    return "/api/users/" + person.id + "/calendar/";
}

/// What stands behind the host of a new address.
std::string new_address(const test::Person& person)
{
    const Answer made = write("POST", path_of(person), "", person.name);
    BOOST_REQUIRE_MESSAGE(made.status == 201, made.body);
    const std::string url = made.text("url");
    BOOST_REQUIRE(url.starts_with(base));
    return url.substr(base.size());
}

Answer read(const std::string& address)
{
    return get(address, test::nobody);
}

std::string new_slot(const test::Person& person, const std::string& start, const std::string& end,
                     const std::string& more = R"("slot_type":8)")
{
    const Answer made = write("POST", "/api/timeslots/",
                              R"({"user":)" + person.id + R"(,"start":"2099-)" + start +
                                  R"(","end":"2099-)" + end + "\"," + more + "}");
    BOOST_REQUIRE_MESSAGE(made.status == 201, made.body);
    return made.text("id");
}

bool has(const Answer& answer, const std::string& line)
{
    return answer.body.find("\r\n" + line + "\r\n") != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(calendars)

BOOST_AUTO_TEST_CASE(its_owner_and_admins_see_whether_there_is_an_address)
{
    const test::Person person("asks.for.a.calendar");
    const auto told = [&](const std::string& who) {
        return get("/api/users/" + person.id + "/", who).at("calendar_created").is_null();
    };
    BOOST_TEST(get("/api/users/me/", person.name).at("calendar_created").is_null());
    const std::string address = new_address(person);
    BOOST_TEST(get("/api/users/me/", person.name).text("calendar_created").size() == 20);
    BOOST_TEST(!told("admin"));
    BOOST_TEST(told("john.doe")); // nobody else's business
    // A password of one's own leaves it, an admin's ends it.
    const std::string password = "/api/users/" + person.id + "/password/";
    BOOST_TEST(write("POST", password,
                     R"({"password":"a long enough passphrase 7","current_password":")" +
                         std::string(test::person_password) + "\"}",
                     person.name)
                   .status == 204);
    BOOST_TEST(read(address).status == 200);
    BOOST_TEST(!told("admin"));
    BOOST_TEST(write("POST", password, R"({"password":"a long enough passphrase 8"})").status ==
               204);
    BOOST_TEST(read(address).status == 404);
    BOOST_TEST(told("admin"));
}

BOOST_AUTO_TEST_CASE(an_address_is_read_without_credentials_and_kept_as_a_hash)
{
    const test::Person person("has.a.calendar");
    const std::string slot = new_slot(person, "02-02T09:00:00Z", "02-02T17:00:00Z");
    const std::string address = new_address(person);
    const Answer calendar = read(address);
    BOOST_REQUIRE_MESSAGE(calendar.status == 200, calendar.body);
    BOOST_TEST(calendar.header("Content-Type") == "text/calendar; charset=utf-8");
    BOOST_TEST(calendar.header("Cache-Control") == "private, no-store");
    BOOST_TEST(calendar.header("Referrer-Policy") == "no-referrer");
    BOOST_TEST(has(calendar, "UID:timeslot-" + slot + "@api.test"), calendar.body);
    BOOST_TEST(has(calendar, "SUMMARY:Delivery"), calendar.body);
    BOOST_TEST(has(calendar, "DTSTART:20990202T090000Z"), calendar.body);
    const std::string secret = address.substr(address.find('=') + 1);
    BOOST_TEST(secret.size() == 40U);
    BOOST_TEST(test::scalar("select count(*) from calendar_link where encode(hash, 'escape') like "
                            "'%' || $1::text || '%' or encode(hash, 'hex') = $1::text",
                            {secret}) == "0");
    BOOST_TEST(get("/api/audit/?object_type=calendar&object_id=" + person.id).text("count") == "1");
    BOOST_TEST(get("/api/audit/?object_type=calendar").body.find(secret) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_address_before_and_a_revoked_one_are_dead)
{
    const test::Person person("changes.addresses");
    const std::string first = new_address(person);
    const std::string second = new_address(person);
    BOOST_TEST(read(first).status == 404);
    BOOST_TEST(read(second).status == 200);
    BOOST_TEST(write("DELETE", path_of(person), "", person.name).status == 204);
    BOOST_TEST(read(second).status == 404);
    BOOST_TEST(write("DELETE", path_of(person), "", person.name).status == 204);
}

BOOST_AUTO_TEST_CASE(an_address_is_its_owners_alone)
{
    const test::Person person("owns.an.address");
    const test::Person other("wants.an.address");
    const std::string address = new_address(person);
    const std::string secret = address.substr(address.find('?'));
    BOOST_TEST(read("/api/users/" + other.id + "/calendar.ics" + secret).status == 404);
    BOOST_TEST(read("/api/users/" + person.id + "/calendar.ics?token=").status == 404);
    BOOST_TEST(read("/api/users/" + person.id + "/calendar.ics").status == 401);
    BOOST_TEST(read("/api/users/x/calendar.ics" + secret).status == 404);
    BOOST_TEST(read(address + "&token=x").complains_of("token"));
    BOOST_TEST(read(address + "&fields=id").complains_of("fields"));
    // It opens nothing else.
    BOOST_TEST(read("/api/users/me/" + secret).status == 401);
    BOOST_TEST(write("POST", path_of(person), "", other.name).status == 403);
    BOOST_TEST(write("POST", path_of(person), "").status == 403);
    BOOST_TEST(write("DELETE", path_of(person), "", other.name).status == 403);
    BOOST_TEST(write("POST", path_of(person), "", test::nobody).status == 401);
    BOOST_TEST(write("POST", path_of(person), R"({"x":1})", person.name).status >= 400);
    BOOST_TEST(read(address).status == 200);
    BOOST_TEST(write("DELETE", path_of(person), "").status == 204);
    BOOST_TEST(read(address).status == 404);
}

BOOST_AUTO_TEST_CASE(it_stops_with_its_owner_for_good)
{
    const test::Person person("will.leave");
    const std::string address = new_address(person);
    BOOST_TEST(patch("users/" + person.id + "/", R"({"is_active":false})").status == 200);
    BOOST_TEST(read(address).status == 404);
    BOOST_TEST(patch("users/" + person.id + "/", R"({"is_active":true})").status == 200);
    BOOST_TEST(read(address).status == 404);
    const test::Person robbed("was.robbed");
    const std::string taken = new_address(robbed);
    BOOST_TEST(write("POST", "/api/users/" + robbed.id + "/password/",
                     R"({"password":"another-horse-in-a-battery"})")
                   .status == 204);
    BOOST_TEST(read(taken).status == 404);
}

BOOST_AUTO_TEST_CASE(a_retry_of_making_one_does_not_show_it_again)
{
    const test::Person person("retries");
    const std::vector<fcgi::Header> key = {{"idempotency-key", "calendar-of-retries"}};
    const Answer made = write("POST", path_of(person), "", person.name, key);
    BOOST_TEST(made.has("url"));
    const Answer again = write("POST", path_of(person), "", person.name, key);
    BOOST_TEST(again.status == 201);
    BOOST_TEST(!again.has("url"), again.body);
    BOOST_TEST(read(made.text("url").substr(base.size())).status == 200);
}

BOOST_AUTO_TEST_CASE(a_change_counts_and_what_is_gone_is_cancelled_for_90_days)
{
    const test::Person person("changes.plans");
    const std::string address = new_address(person);
    const std::string slot = new_slot(person, "03-02T00:00:00Z", "03-04T00:00:00Z");
    const Answer before = read(address);
    BOOST_TEST(has(before, "SEQUENCE:0"), before.body);
    BOOST_TEST(has(before, "DTSTART;VALUE=DATE:20990302"), before.body);
    BOOST_TEST(has(before, "DTEND;VALUE=DATE:20990304"), before.body);
    BOOST_TEST(patch("timeslots/" + slot + "/", R"({"end":"2099-03-05T00:00:00Z"})").status == 200);
    BOOST_TEST(patch("timeslots/" + slot + "/", R"({"end":"2099-03-05T00:00:00Z"})").status == 200);
    const Answer after = read(address);
    BOOST_TEST(has(after, "SEQUENCE:1"), after.body);
    BOOST_TEST(write("DELETE", "/api/timeslots/" + slot + "/", "").status == 204);
    const Answer gone = read(address);
    BOOST_TEST(has(gone, "UID:timeslot-" + slot + "@api.test"), gone.body);
    BOOST_TEST(has(gone, "SEQUENCE:2"), gone.body);
    BOOST_TEST(has(gone, "STATUS:CANCELLED"), gone.body);
    test::sql("update timeslot_removed set removed_at = now() - interval '91 days' where id = "
              "$1::bigint",
              {slot});
    BOOST_TEST(read(address).body.find("VEVENT") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_slot_that_somebody_else_gets_is_cancelled_until_it_comes_back)
{
    const test::Person one("gives.away");
    const test::Person other("is.given");
    const std::string address = new_address(one);
    const std::string slot = new_slot(one, "04-01T09:00:00Z", "04-01T17:00:00Z");
    const std::string path = "timeslots/" + slot + "/";
    BOOST_TEST(patch(path, R"({"user":)" + other.id + "}").status == 200);
    BOOST_TEST(has(read(address), "STATUS:CANCELLED"));
    BOOST_TEST(has(read(new_address(other)), "STATUS:CONFIRMED"));
    BOOST_TEST(patch(path, R"({"user":)" + one.id + "}").status == 200);
    const Answer back = read(address);
    BOOST_TEST(has(back, "STATUS:CONFIRMED"), back.body);
    BOOST_TEST(has(back, "SEQUENCE:2"), back.body);
    BOOST_TEST(!has(back, "STATUS:CANCELLED"), back.body);
}

BOOST_AUTO_TEST_CASE(a_title_tells_what_its_reader_may_see)
{
    const test::Person person("has.secrets");
    const test::Person other("may.not.look");
    const std::string job = test::new_job(7);
    const std::string phase =
        write("POST", "/api/phases/", R"({"name":"Web, test","job":)" + job + "}").text("id");
    new_slot(person, "05-04T09:00:00Z", "05-04T17:00:00Z",
             R"("slot_type":8,"is_onsite":true,"phase":)" + phase);
    const std::string title = "SUMMARY:T: Web\\, test (" + job + "-1)";
    const Answer own = read(new_address(person)); // whoever has a slot is on the team
    BOOST_TEST(has(own, title), own.body);
    BOOST_TEST(has(own, "STATUS:TENTATIVE"), own.body);
    BOOST_TEST(has(own, "DESCRIPTION:Delivery\\, at the client's site"), own.body);
    const std::string feed = "/api/users/" + person.id + "/calendar.ics";
    BOOST_TEST(has(get(feed, "admin"), title));
    BOOST_TEST(has(get(feed, "sarah.johnson"), title));
    const Answer unseen = get(feed, other.name);
    BOOST_TEST(unseen.status == 200);
    BOOST_TEST(unseen.body.find("VEVENT") == std::string::npos, unseen.body);
    // Who books for another unit sees the slot there, and not this one.
    BOOST_TEST(get(feed, "olivia.outside").body.find("Web") == std::string::npos);
    // What is gone is seen by the same people.
    test::sql("delete from timeslot where user_id = $1::bigint", {person.id});
    BOOST_TEST(has(get(feed, "sarah.johnson"), "STATUS:CANCELLED"));
    BOOST_TEST(get(feed, other.name).body.find("VEVENT") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(neither_state_nor_changes_of_a_phase_are_told_to_whoever_may_only_name_it)
{
    const test::Person person("is.booked.here");
    const test::Person scheduler("books.here");
    write("POST", "/api/orgunit/3/members/",
          R"({"user":)" + scheduler.id + R"(,"roles":["scheduler"]})");
    const std::string phase =
        write("POST", "/api/phases/", R"({"name":"P","job":)" + test::new_job(7) + "}").text("id");
    new_slot(person, "05-04T09:00:00Z", "05-04T17:00:00Z", R"("slot_type":8,"phase":)" + phase);
    const std::string feed = "/api/users/" + person.id + "/calendar.ics";
    const Answer before = get(feed, scheduler.name);
    BOOST_TEST(has(before, "SUMMARY:Delivery\\, phase " + phase), before.body);
    BOOST_TEST(has(before, "STATUS:CONFIRMED"), before.body);
    BOOST_TEST(has(get(feed, "sarah.johnson"), "STATUS:TENTATIVE"));
    test::sql("alter table phase disable trigger user"); // which would say that it is changed now
    test::sql("update phase set status = 16, updated = '2098-01-01T00:00:00Z' where id = "
              "$1::bigint",
              {phase});
    test::sql("alter table phase enable trigger user");
    BOOST_TEST(get(feed, scheduler.name).body == before.body);
    const Answer seen = get(feed, "sarah.johnson");
    BOOST_TEST(has(seen, "STATUS:CANCELLED"), seen.body);
    BOOST_TEST(has(seen, "LAST-MODIFIED:20980101T000000Z"), seen.body);
}

BOOST_AUTO_TEST_CASE(what_has_not_changed_is_not_sent_again)
{
    const test::Person person("reads.often");
    const std::string address = new_address(person);
    new_slot(person, "06-01T09:00:00Z", "06-01T17:00:00Z");
    const Answer first = read(address);
    const std::vector<fcgi::Header> known = {{"if-none-match", first.header("ETag")}};
    BOOST_TEST(!first.header("ETag").empty());
    const Answer again = get(address, test::nobody, known);
    BOOST_TEST(again.status == 304);
    BOOST_TEST(again.body.empty());
    new_slot(person, "06-02T09:00:00Z", "06-02T17:00:00Z");
    BOOST_TEST(get(address, test::nobody, known).status == 200);
}

BOOST_AUTO_TEST_SUITE_END()
