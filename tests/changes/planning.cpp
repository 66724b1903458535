// Questions about people's time: conflicts of their slots, who is free, how much of a unit is
// booked.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <set>

namespace {

using test::Answer;
using test::get;
using test::write;

/// A slot of 2099, for what `more` says: "03-02T09", "03-02T17".
std::string slot(const std::string& user, const std::string& start, const std::string& end,
                 const std::string& more = {})
{
    const Answer made =
        write("POST", "/api/timeslots/",
              R"({"user":)" + user + R"(,"start":"2099-)" + start + R"(:00:00Z","end":"2099-)" +
                  end + R"(:00:00Z")" + (more.empty() ? "" : "," + more) + "}");
    BOOST_REQUIRE_MESSAGE(made.status == 201, made.body);
    return made.text("id");
}

void join(const test::Person& person, const std::string& unit, const std::string& role)
{
    const Answer made = write("POST", "/api/orgunit/" + unit + "/members/",
                              R"({"user":)" + person.id + R"(,"roles":[")" + role + "\"]}");
    BOOST_REQUIRE_MESSAGE(made.status == 201, made.body);
}

Answer conflicts(const std::string& user, const std::string& more = {},
                 const std::string& caller = "admin")
{
    return get("/api/timeslots/conflicts/?start=2099-01-01&end=2099-12-31&user__in=" + user + more,
               caller);
}

/// What is said of one person.
Answer candidate(const test::Person& person, const std::string& window,
                 const std::string& more = {}, const std::string& caller = "admin")
{
    return get("/api/users/free/?" + window + "&username=" + person.name + more, caller);
}

const std::string june = "start=2099-06-01&end=2099-06-05";

} // namespace

BOOST_AUTO_TEST_SUITE(planning)

BOOST_AUTO_TEST_CASE(two_slots_of_a_person_at_once_are_a_conflict)
{
    const test::Person person("twice.booked");
    const std::string first = slot(person.id, "03-02T09", "03-02T17");
    const std::string second = slot(person.id, "03-02T12", "03-02T18");
    slot(person.id, "03-02T18", "03-02T19"); // which begins when the other ends
    const Answer found = conflicts(person.id);
    BOOST_REQUIRE_MESSAGE(found.text("count") == "1", found.body);
    BOOST_TEST(found.text("results.0.kind") == "overlap");
    BOOST_TEST(found.text("results.0.user.username") == "twice.booked");
    BOOST_TEST(found.text("results.0.slots.0.id") == first);
    BOOST_TEST(found.text("results.0.slots.1.id") == second);
    BOOST_TEST(found.text("results.0.start") == "2099-03-02T12:00:00Z");
    BOOST_TEST(found.text("results.0.end") == "2099-03-02T17:00:00Z");
    BOOST_TEST(found.text("results.0.message").find("twice") != std::string::npos);
    BOOST_TEST(boost::json::serialize(found.at("results.0.slots.0")) ==
               boost::json::serialize(get("/api/timeslots/" + first + "/").json));
    const Answer outside = get("/api/timeslots/conflicts/?start=2099-03-02T17:00:00Z&end=2099-04-01"
                               "&user__in=" +
                               person.id);
    BOOST_TEST(outside.text("count") == "0", outside.body);
}

BOOST_AUTO_TEST_CASE(work_during_leave_and_on_a_holiday_is_a_conflict)
{
    const test::Person person("on.leave");
    test::sql("insert into holiday (date, country, reason) values ('2099-04-07', 'GB', 'Fair')");
    slot(person.id, "04-06T00", "04-09T00", R"("slot_type":2)");
    BOOST_TEST(conflicts(person.id).text("count") == "0");
    const std::string work = slot(person.id, "04-07T09", "04-07T17", R"("slot_type":8)");
    const Answer found = conflicts(person.id);
    BOOST_REQUIRE_MESSAGE(found.text("count") == "2", found.body);
    BOOST_TEST(found.text("results.0.kind") == "holiday");
    BOOST_TEST(found.text("results.0.message").find("Fair") != std::string::npos);
    BOOST_TEST(found.text("results.0.slots.0.id") == work);
    BOOST_TEST(found.at("results.0.slots").as_array().size() == 1U);
    BOOST_TEST(found.text("results.1.kind") == "leave");
    BOOST_TEST(found.text("results.1.message") == "Booked during leave: Annual Leave and Delivery");
}

BOOST_AUTO_TEST_CASE(a_slot_outside_the_dates_of_its_phase_is_a_conflict)
{
    const test::Person person("out.of.dates");
    const std::string phase =
        write("POST", "/api/phases/", R"({"name":"P","job":)" + test::new_job(7) + "}").text("id");
    test::sql("update phase set desired_start_date = '2099-05-10', desired_delivery_date = "
              "'2099-05-20' where id = $1::bigint",
              {phase});
    slot(person.id, "05-20T09", "05-21T00", R"("phase":)" + phase);
    BOOST_TEST(conflicts(person.id).text("count") == "0");
    slot(person.id, "05-21T09", "05-21T17", R"("phase":)" + phase);
    const Answer found = conflicts(person.id);
    BOOST_REQUIRE_MESSAGE(found.text("count") == "1", found.body);
    BOOST_TEST(found.text("results.0.kind") == "outside_phase");
    BOOST_TEST(found.text("results.0.message") ==
               "Outside the dates of the phase, 2099-05-10 to 2099-05-20");
    BOOST_TEST(conflicts(person.id, "", "sarah.johnson").text("count") == "1");
    // Whoever books for the phase without seeing it does not learn its dates.
    const test::Person scheduler("books.out.of.dates");
    join(scheduler, "3", "scheduler");
    BOOST_TEST(get("/api/phases/" + phase + "/", scheduler.name).status == 404);
    BOOST_TEST(get("/api/timeslots/?phase=" + phase, scheduler.name).text("count") == "2");
    const Answer untold = conflicts(person.id, "", scheduler.name);
    BOOST_TEST(untold.text("count") == "0", untold.body);
}

BOOST_AUTO_TEST_CASE(what_somebody_may_not_see_is_in_no_conflict)
{
    const test::Person person("seen.by.few");
    join(person, "3", "consultant");
    slot(person.id, "06-02T09", "06-02T17");
    slot(person.id, "06-02T12", "06-02T18");
    for (const std::string& caller : {std::string("admin"), std::string("sarah.johnson")})
        BOOST_TEST(conflicts(person.id, "", caller).text("count") == "1", caller);
    const test::Person stranger("sees.none.of.it");
    for (const std::string& caller : {std::string("olivia.outside"), stranger.name})
        BOOST_TEST(conflicts(person.id, "", caller).text("count") == "0", caller);
}

BOOST_AUTO_TEST_CASE(conflicts_come_by_pages_and_by_the_filters_of_slots)
{
    const test::Person person("often.booked");
    for (const char* hour : {"09", "10", "11"})
        slot(person.id, std::string("07-01T") + hour, "07-01T12");
    const Answer first = conflicts(person.id, "&page_size=2");
    BOOST_TEST(first.text("count") == "3");
    BOOST_TEST(first.at("results").as_array().size() == 2U);
    BOOST_TEST(first.text("next").find("start=2099-01-01") != std::string::npos);
    BOOST_TEST(first.header("Link").find("rel=\"last\"") != std::string::npos);
    const Answer last = conflicts(person.id, "&page_size=2&page=last");
    BOOST_TEST(last.at("results").as_array().size() == 1U);
    BOOST_TEST(last.text("next") == "null");
    BOOST_TEST(conflicts(person.id, "&page_size=2&page=3").status == 404);
    BOOST_TEST(conflicts(person.id, "&count=none").text("count") == "null");
    BOOST_TEST(conflicts(person.id, "&start__gt=2099-07-01T09:30:00Z").text("count") == "1");
    BOOST_TEST(conflicts("999999999").text("count") == "0");
}

BOOST_AUTO_TEST_CASE(whatever_is_wrong_with_a_window_is_said_by_name)
{
    const std::map<std::string, std::string> cases = {
        {"end=2099-01-02", "start"},
        {"start=2099-01-02", "end"},
        {"start=soon&end=2099-01-02", "start"},
        {"start=2099-01-02&end=2099-01-01", "end"},
        {"start=2099-01-02T10:00:00Z&end=2099-01-02T10:00:00Z", "end"},
        {"start=2098-01-01&end=2099-06-01", "end"},
        {"start=2099-01-01&start=2099-01-01&end=2099-01-02", "start"},
        {"start=2099-01-01&end=2099-01-02&cursor=", "cursor"},
        {"start=2099-01-01&end=2099-01-02&ordering=id", "ordering"},
        {"start=2099-01-01&end=2099-01-02&page_size=1000", "page_size"},
        {"start=2099-01-01&end=2099-01-02&colour=red", "colour"},
    };
    for (const auto& [query, name] : cases) {
        for (const char* path : {"/api/timeslots/conflicts/?", "/api/users/free/?"}) {
            const Answer refused = get(path + query);
            BOOST_TEST(refused.status == 400, query << ": " << refused.body);
            BOOST_TEST(refused.complains_of(name), query << ": " << refused.body);
        }
    }
    const Answer several = get("/api/users/free/?end=x&skills=,&unit=&page=0");
    for (const char* name : {"start", "end", "skills", "unit", "page"})
        BOOST_TEST(several.complains_of(name), several.body);
    BOOST_TEST(get("/api/timeslots/conflicts/?start=2099-01-01&end=2100-01-01").status == 200);
    BOOST_TEST(get("/api/users/free/?start=2099-01-01&end=2099-01-01").status == 200);
}

BOOST_AUTO_TEST_CASE(somebody_without_slots_is_free_and_a_slot_is_the_reason_against)
{
    const test::Person person("perhaps.free");
    const Answer before = candidate(person, june);
    BOOST_REQUIRE_MESSAGE(before.text("count") == "1", before.body);
    BOOST_TEST(before.text("results.0.user.username") == "perhaps.free");
    BOOST_TEST(before.text("results.0.free") == "true");
    BOOST_TEST(before.at("results.0.reasons").as_array().empty());
    slot(person.id, "06-01T09", "06-01T17", R"("slot_type":7)"); // says that there is time
    BOOST_TEST(candidate(person, june).text("results.0.free") == "true");
    const std::string work = slot(person.id, "06-05T22", "06-06T09", R"("slot_type":8)");
    const Answer busy = candidate(person, june);
    BOOST_TEST(busy.text("results.0.free") == "false");
    BOOST_TEST(busy.text("results.0.reasons.0.kind") == "busy");
    BOOST_TEST(busy.text("results.0.reasons.0.slot.id") == work);
    BOOST_TEST(busy.text("results.0.reasons.0.start") == "2099-06-05T22:00:00Z");
    BOOST_TEST(
        candidate(person, "start=2099-06-02&end=2099-06-05T22:00:00Z").text("results.0.free") ==
        "true");
}

BOOST_AUTO_TEST_CASE(whoever_does_not_see_a_slot_learns_that_somebody_is_busy_and_no_more)
{
    const test::Person person("away.in.june");
    slot(person.id, "06-01T00", "06-03T00", R"("slot_type":3)");
    slot(person.id, "06-04T00", "06-05T00", R"("slot_type":8)");
    const Answer seen = candidate(person, june);
    BOOST_TEST(seen.text("results.0.reasons.0.kind") == "leave");
    BOOST_TEST(seen.text("results.0.reasons.0.message") == "Sick");
    BOOST_TEST(seen.at("results.0.reasons").as_array().size() == 2U);
    const Answer hidden = candidate(person, june, "", "olivia.outside");
    BOOST_TEST(hidden.at("results.0.reasons").as_array().size() == 1U);
    BOOST_TEST(boost::json::serialize(hidden.at("results.0.reasons.0")) ==
               R"({"kind":"busy","message":"Busy","start":null,"end":null,"slot":null})");
}

BOOST_AUTO_TEST_CASE(holidays_inactivity_and_skills_are_reasons_against)
{
    const test::Person person("hardly.skilled");
    test::sql("with c as (insert into skill_category (name, slug) values ('Odd', 'odd') returning "
              "id), s as (insert into skill (category_id, name, slug) select id, 'Odd: things', "
              "'odd-things' from c returning id) insert into user_skill (user_id, skill_id, "
              "rating) select $1::bigint, id, 1 from s",
              {person.id});
    const auto reasons = [&](const std::string& more, const std::string& window = june) {
        std::set<std::string> kinds;
        const Answer found = candidate(person, window, more);
        for (const auto& reason : found.at("results.0.reasons").as_array())
            kinds.insert(std::string(reason.at("kind").as_string()));
        return kinds;
    };
    using Kinds = std::set<std::string>;
    BOOST_TEST((reasons("&skills=Odd: things").empty()));
    BOOST_TEST((reasons("&skills=odd: THINGS:1,").empty()));
    BOOST_TEST((reasons("&skills=odd-things:2") == Kinds{"skill"}));
    const Answer lacking = candidate(person, june, "&skills=Odd: things:3");
    BOOST_TEST(lacking.text("results.0.reasons.0.message") == "Has Odd: things at level 1, not 3");
    const Answer unknown = candidate(person, june, "&skills=Knitting,Odd: things:4");
    BOOST_TEST(unknown.status == 400);
    BOOST_TEST(unknown.at("error.details.skills").as_array().size() == 2U, unknown.body);
    test::sql("insert into holiday (date, country, reason) values ('2099-06-20', 'GB', 'Fair')");
    BOOST_TEST((reasons("", "start=2099-06-20&end=2099-06-20") == Kinds{"holiday"}));
    BOOST_TEST((reasons("", "start=2099-06-19&end=2099-06-20T00:00:00Z").empty()));
    test::patch("users/" + person.id + "/", R"({"is_active":false})");
    BOOST_TEST((reasons("&skills=odd-things:2") == Kinds{"inactive"}));
}

BOOST_AUTO_TEST_CASE(the_members_of_a_unit_can_be_asked_for_and_the_free_ones_come_first)
{
    const Answer all = get("/api/users/free/?start=2099-08-03&end=2099-08-07&unit=3&page_size=200");
    const Answer members = get("/api/users/?profile__units=3&page_size=1");
    BOOST_TEST(all.text("count") == members.text("count"));
    const test::Person person("busy.member");
    join(person, "3", "consultant");
    slot(person.id, "08-04T09", "08-04T17", R"("slot_type":8)");
    const Answer now = get("/api/users/free/?start=2099-08-03&end=2099-08-07&unit=3&page_size=200");
    std::string order;
    for (const auto& one : now.at("results").as_array())
        order += one.at("free").as_bool() ? 'f' : 'b';
    BOOST_TEST(order.find("bf") == std::string::npos, order);
    BOOST_TEST(order.find('b') != std::string::npos, order);
    BOOST_TEST(get("/api/users/free/?start=2099-08-03&end=2099-08-07&unit=999999").text("count") ==
               "0");
}

BOOST_AUTO_TEST_CASE(the_weeks_of_a_unit_add_up_to_its_figure)
{
    const std::string path = "/api/orgunit/3/utilization/";
    const Answer weeks = get(path);
    BOOST_REQUIRE_MESSAGE(weeks.status == 200, weeks.body);
    BOOST_TEST(weeks.text("utilization") == get("/api/orgunit/3/").text("capacity_utilization"));
    BOOST_TEST(weeks.at("weeks").as_array().size() == 4U);
    std::int64_t booked = 0;
    std::int64_t available = 0;
    for (const auto& week : weeks.at("weeks").as_array()) {
        booked += week.at("booked").as_int64();
        available += week.at("available").as_int64();
        std::int64_t by_people = 0;
        for (const auto& person : week.at("people").as_array())
            by_people += person.at("booked").as_int64();
        BOOST_TEST(by_people == week.at("booked").as_int64());
    }
    BOOST_TEST(booked == weeks.at("booked").as_int64());
    BOOST_TEST(available == weeks.at("available").as_int64());
    BOOST_TEST(booked > 0);
    // The same weeks, asked for by any of their days.
    const std::string monday = weeks.text("start");
    const std::string sunday = weeks.text("end");
    BOOST_TEST(get(path + "?from=" + monday + "&to=" + sunday).body == weeks.body);
    BOOST_TEST(get(path + "?to=" + sunday).body == weeks.body);
    BOOST_TEST(get(path + "?from=" + sunday + "&to=" + sunday).at("weeks").as_array().size() == 1U);
    BOOST_TEST(get(path + "?from=2026-11-30&to=2026-11-30").text("weeks.0.week") == "2026-W49");
}

BOOST_AUTO_TEST_CASE(behind_a_week_are_the_people_whose_schedule_one_sees)
{
    const auto people = [](const std::string& caller) {
        const Answer weeks = get("/api/orgunit/3/utilization/", caller);
        std::set<std::string> names;
        for (const auto& person : weeks.at("weeks.0.people").as_array())
            names.insert(std::string(person.at("user").at("username").as_string()));
        return names;
    };
    BOOST_TEST((people("admin") == people("sarah.johnson")));
    BOOST_TEST(people("sarah.johnson").size() > 1U);
    const test::Person stranger("sees.sums.alone");
    BOOST_TEST(people(stranger.name).empty());
    const Answer hers = get("/api/orgunit/3/utilization/", stranger.name);
    BOOST_TEST(hers.text("booked") == get("/api/orgunit/3/utilization/").text("booked"));
}

BOOST_AUTO_TEST_CASE(weeks_that_cannot_be_asked_for_are_refused)
{
    const std::string path = "/api/orgunit/3/utilization/";
    BOOST_TEST(get(path + "?from=2026-01-02&to=2026-01-01").complains_of("to"));
    BOOST_TEST(get(path + "?from=2026-01-01&to=2027-01-03").complains_of("to"));
    BOOST_TEST(get(path + "?from=soon").complains_of("from"));
    // Whole weeks would lead beyond the years that four digits write.
    for (const char* name : {"from", "to"}) {
        for (const char* day : {"9999-12-31", "9999-01-01", "0001-01-01", "0001-12-31"})
            BOOST_TEST(get(path + "?" + name + "=" + day).complains_of(name), name << day);
    }
    BOOST_TEST(get(path + "?from=9998-12-31").text("end") == "9999-01-24");
    BOOST_TEST(get(path + "?to=0002-01-01").text("start") == "0001-12-10");
    BOOST_TEST(get(path + "?week=1").complains_of("week"));
    BOOST_TEST(get(path + "?from=2026-01-01&from=2026-01-01").complains_of("from"));
    BOOST_TEST(get("/api/orgunit/999/utilization/").status == 404);
    BOOST_TEST(get("/api/orgunit/x/utilization/").status == 404);
    BOOST_TEST(get(path, test::nobody).status == 401);
}

BOOST_AUTO_TEST_SUITE_END()
