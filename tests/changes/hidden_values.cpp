// Values that some callers are not shown: null to them, of no use in filters, and neither lost nor
// changed by what they send (rules 12.4, 12.6).
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using test::new_job;
using test::patch;
using test::Person;
using test::write;

/// A member of a unit with one role.
Person member(const std::string& name, const std::string& unit, const std::string& role)
{
    Person person(name);
    BOOST_REQUIRE(write("POST", "/api/orgunit/" + unit + "/members/",
                        R"({"user":)" + person.id + R"(,"roles":[")" + role + "\"]}")
                      .status == 201);
    return person;
}

/// The list of somebody's slots, and what else is asked of it.
std::string slots_of(const Person& person, const std::string& more)
{
    return "/api/timeslots/?fields=id&user=" + person.id + more;
}

std::string new_phase()
{
    return write("POST", "/api/phases/", R"({"name":"P","job":)" + new_job(2) + "}").text("id");
}

const std::string hour = R"("start":"2099-01-01T09:00:00Z","end":"2099-01-01T10:00:00Z")";

/// Two slots at once of one person, for phases that differ in all that is asked for below.
struct Booked {
    Person person;
    std::string second = new_phase(); // of the older job: slots sort otherwise than their phases
    std::string first = new_phase();

    explicit Booked(const std::string& name) : person(name)
    {
        book(first, "Bravo", 3);
        book(second, "Alpha", 2);
    }

    void book(const std::string& phase, const std::string& title, int status) const
    {
        const Answer made = write("POST", "/api/timeslots/",
                                  R"({"user":)" + person.id + "," + hour +
                                      R"(,"slot_type":8,"phase":)" + phase + "}");
        BOOST_REQUIRE_MESSAGE(made.status == 201, made.body);
        test::sql("update phase set title = $2::text, description = $2::text, status = "
                  "$3::smallint, project_lead_id = 15 where id = $1::bigint",
                  {phase, title, std::to_string(status)});
    }
};

// What each is true of, of the first phase.
const char* const of_the_first[] = {"name=Bravo",
                                    "description__startswith=Bra",
                                    "status=scheduled_confirmed",
                                    "status__in=scheduled_confirmed",
                                    "project_lead__username=grace.hughes",
                                    "project_lead=15",
                                    "project_lead__isnull=false",
                                    "job__title__startswith=T",
                                    "job__isnull=false",
                                    "job__client=15",
                                    "job__client__name__isnull=false",
                                    "job__phases__isnull=false"};

} // namespace

BOOST_AUTO_TEST_SUITE(hidden_values)

BOOST_AUTO_TEST_CASE(admins_see_the_rights_of_a_user_and_others_do_not)
{
    const test::Change admin("update user_account set global_role_id = 1 where id = 15",
                             "update user_account set global_role_id = 2 where id = 15");
    for (const char* caller : {"admin", "grace.hughes"}) {
        const Answer shown = get("/api/users/1/", caller);
        BOOST_TEST(shown.at("is_superuser") == false);
        BOOST_TEST(shown.at("global_role") == "User");
        BOOST_TEST(shown.at("manager.username") == "sarah.johnson");
        BOOST_TEST(get("/api/users/?is_superuser=true&fields=id", caller).at("count") == 1);
        BOOST_TEST(get("/api/users/?manager=5&fields=id", caller).at("count").as_int64() > 5);
    }
    for (const char* path : {"/api/users/1/", "/api/users/me/", "/api/users/2/"}) {
        const Answer shown = get(path, "john.doe");
        for (const char* field : {"is_superuser", "global_role", "manager"})
            BOOST_TEST(shown.at(field).is_null(), path << field);
    }
    for (const char* filter : {"is_superuser=true", "is_superuser=false", "global_role=User",
                               "manager=5", "manager__username=sarah.johnson"})
        BOOST_TEST(get("/api/users/?" + std::string(filter), "john.doe").at("count") == 0, filter);
}

BOOST_AUTO_TEST_CASE(only_superusers_make_a_superuser_and_saying_that_one_is_none_needs_no_right)
{
    const test::Change admin("update user_account set global_role_id = 1 where id = 15",
                             "update user_account set global_role_id = 2 where id = 15");
    const auto make = [](const std::string& name, const std::string& more) {
        return write("POST", "/api/users/",
                     R"({"username":")" + name + R"(","email":")" + name + R"(@c.example",)" +
                         more + "}",
                     "grace.hughes")
            .status;
    };
    BOOST_TEST(make("plain.one", R"("is_superuser":false)") == 201);
    BOOST_TEST(make("plain.two", R"("is_superuser":true)") == 403);
    BOOST_TEST(make("plain.three", R"("global_role":"Manager","manager":5)") == 201);
    BOOST_TEST(patch("users/3/", R"({"is_superuser":true})", "grace.hughes").status == 403);
    BOOST_TEST(patch("users/3/", R"({"is_superuser":false})", "grace.hughes").status == 200);
}

BOOST_AUTO_TEST_CASE(rights_that_a_put_leaves_out_stay)
{
    const Person person("keeps.rights");
    const std::string path = "/api/users/" + person.id + "/";
    BOOST_TEST(patch("users/" + person.id + "/",
                     R"({"global_role":"Manager","manager":5,"is_superuser":true})")
                   .status == 200);
    const std::string least =
        R"({"username":"keeps.rights","email":"keeps.rights@company.example"})";
    BOOST_TEST(write("PUT", path, least).at("global_role") == "Manager");
    BOOST_TEST(get(path).at("is_superuser") == true);
    BOOST_TEST(get(path).at("manager.id") == 5);
    write("PATCH", path, R"({"is_superuser":false})");
    BOOST_TEST(write("PUT", path, least, person.name).status == 200); // himself, who sees none
    BOOST_TEST(get(path).at("global_role") == "Manager");
    BOOST_TEST(write("DELETE", path, "").status == 204);
    BOOST_TEST(write("PUT", path, least).at("is_active") == false);

    const Answer role =
        write("POST", "/api/roles/", R"({"name":"Kept","permissions":["can_view_jobs"]})");
    const std::string at_role = "/api/roles/" + role.text("id") + "/";
    BOOST_TEST(write("PUT", at_role, R"({"name":"Kept too"})").at("permissions.0") ==
               "can_view_jobs");
    write("DELETE", at_role, "");
    const Answer group = write("POST", "/api/trustgroups/",
                               R"({"name":"kept","members":[{"user":1,"admin":true}]})");
    const std::string at_group = "/api/trustgroups/" + group.text("id") + "/";
    BOOST_TEST(write("PUT", at_group, R"({"name":"kept"})").at("members.0.admin") == true);
    BOOST_TEST(write("PUT", at_group + "members/1/", R"({"user":1})").at("admin") == true);
    write("DELETE", at_group, "");
}

BOOST_AUTO_TEST_CASE(a_slot_shows_its_phase_to_whoever_may_name_it)
{
    const Person scheduler = member("books.others", "3", "scheduler");
    const std::string phase = new_phase();
    BOOST_TEST(write("POST", "/api/phases/" + phase + "/transition/",
                     R"({"transition":"to_pending_sched"})")
                   .status == 200);
    // Of somebody in another unit, for a phase whose job the scheduler does not see.
    const Answer made =
        write("POST", "/api/timeslots/",
              "{\"user\":19," + hour + R"(,"slot_type":8,"phase":)" + phase + "}", scheduler.name);
    BOOST_REQUIRE_MESSAGE(made.status == 201, made.body);
    BOOST_TEST(made.text("phase") == phase);
    const std::string path = "/api/timeslots/" + made.text("id") + "/";
    BOOST_TEST(get("/api/phases/" + phase + "/", scheduler.name).status == 404);
    BOOST_TEST(get(path, scheduler.name).text("phase") == phase);
    BOOST_TEST(get("/api/timeslots/?phase=" + phase, scheduler.name).at("count") == 1);
    BOOST_TEST(write("PUT", path, made.body, scheduler.name).status == 200);
    BOOST_TEST(get("/api/phases/" + phase + "/").at("status") == "scheduled_tentative");
    BOOST_TEST(write("PATCH", path, R"({"is_onsite":true})", scheduler.name).status == 200);
    BOOST_TEST(get(path).text("phase") == phase);
    const Person stranger = member("books.elsewhere", "1", "scheduler");
    BOOST_TEST(write("PATCH", path, "{}", stranger.name).status == 404);
    BOOST_TEST(write("DELETE", path, "", stranger.name).status == 404);
    BOOST_TEST(write("DELETE", path, "", scheduler.name).status == 204);
}

BOOST_AUTO_TEST_CASE(a_phase_that_is_hidden_is_neither_lost_nor_changed)
{
    const Person person("is.booked");
    const std::string phase = new_phase();
    const std::string slot =
        write("POST", "/api/timeslots/",
              R"({"user":)" + person.id + "," + hour + R"(,"slot_type":8,"phase":)" + phase + "}")
            .text("id");
    // One who sees the slot of his own, but no longer the job: its people are all others.
    const Person other = member("sees.slots", "1", "consultant");
    write("POST", "/api/orgunit/1/members/",
          R"({"user":)" + person.id + R"(,"roles":["consultant"]})");
    const std::string path = "/api/timeslots/" + slot + "/";
    const Answer shown = get(path, other.name);
    BOOST_REQUIRE(shown.status == 200);
    BOOST_TEST(shown.at("phase").is_null());
    BOOST_TEST(get("/api/timeslots/?phase=" + phase, other.name).at("count") == 0);
    BOOST_TEST(write("PUT", path, shown.body, other.name).status == 403);
    BOOST_TEST(get(path).text("phase") == phase);
}

BOOST_AUTO_TEST_CASE(nothing_but_its_number_is_learned_of_a_phase_that_may_only_be_named)
{
    const Person scheduler = member("names.phases", "3", "scheduler");
    const Booked booked("is.booked.twice");
    BOOST_REQUIRE(get("/api/phases/" + booked.first + "/", scheduler.name).status == 404);
    const std::string mine = "&phase=" + booked.first;
    const std::string conflicts =
        "/api/timeslots/conflicts/?start=2099-01-01&end=2099-01-02&user=" + booked.person.id;
    const auto rows = [&](const std::string& more, const std::string& caller) {
        return get("/api/timeslots/export/?format=csv&fields=id&user=" + booked.person.id + more,
                   caller)
            .body;
    };
    const std::string none = rows("&phase=1", scheduler.name);
    for (const std::string filter : of_the_first) {
        const std::string asked = mine + "&phase__" + filter;
        BOOST_TEST(get(slots_of(booked.person, asked), scheduler.name).text("count") == "0",
                   filter);
        BOOST_TEST(rows(asked, scheduler.name) == none, filter);
        BOOST_TEST(get(conflicts + "&phase__" + filter, scheduler.name).text("count") == "0",
                   filter);
        for (const char* caller : {"admin", "sarah.johnson"}) {
            BOOST_TEST(get(slots_of(booked.person, asked), caller).text("count") == "1", filter);
            BOOST_TEST(rows(asked, caller) != none, filter);
        }
    }
    BOOST_TEST(get(conflicts, scheduler.name).text("count") == "1");
    BOOST_TEST(get(conflicts + "&phase__project_lead=15").text("count") == "1");
    for (const std::string& named :
         {mine, "&phase__id=" + booked.first, "&phase__id__in=1," + booked.first})
        BOOST_TEST(get(slots_of(booked.person, named), scheduler.name).text("count") == "1", named);
}

BOOST_AUTO_TEST_CASE(no_order_tells_of_a_phase_that_may_only_be_named)
{
    const Person scheduler = member("sorts.phases", "3", "scheduler");
    const Booked booked("is.booked.in.order");
    const auto sorted = [&](const std::string& key, const std::string& caller) {
        return test::results(get(slots_of(booked.person, "&ordering=" + key), caller));
    };
    for (const std::string key : {"phase__name", "phase__description", "phase__status",
                                  "phase__job", "phase__job__created"}) {
        BOOST_TEST(sorted(key, scheduler.name) == sorted("id", scheduler.name), key);
        BOOST_TEST(sorted("-" + key, scheduler.name) == sorted("-id", scheduler.name), key);
        BOOST_TEST(sorted(key, "admin") != sorted("-" + key, "admin"), key);
        const std::string pages = slots_of(booked.person, "&page_size=1&cursor=&ordering=" + key);
        BOOST_TEST(test::walk(pages, scheduler.name).size() == 2U, key);
    }
    BOOST_TEST(sorted("-phase", scheduler.name) != sorted("phase", scheduler.name));
}

BOOST_AUTO_TEST_SUITE_END()
