// Who may be named, and by whom: whoever is newly named is active, a reviewer may review, and a
// manager of members gives nothing that is beyond him (rule 12.6).
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

constexpr const char* former = "24"; // nina.former, who has left

std::string new_phase(const std::string& job, const std::string& more = "")
{
    return write("POST", "/api/phases/", R"({"name":"P","job":)" + job + more + "}").text("id");
}

/// A member of unit 3 with these roles: `"consultant","tqa"`.
Person member(const std::string& name, const std::string& roles)
{
    Person person(name);
    const Answer joined = write("POST", "/api/orgunit/3/members/",
                                R"({"user":)" + person.id + R"(,"roles":[)" + roles + "]}");
    BOOST_REQUIRE_MESSAGE(joined.status == 201, joined.body);
    return person;
}

/// Every place of a body in which somebody can be named: path, and the body around the name.
struct Place {
    std::string method;
    std::string path;
    std::string before;
    std::string after{"}"};
    std::string field{};
};

std::vector<Place> places()
{
    const std::string job = new_job(2);
    const std::string phase = "/api/phases/" + new_phase(job) + "/";
    const std::string slot =
        R"({"start":"2099-01-01T09:00:00Z","end":"2099-01-01T10:00:00Z","user":)";
    std::vector<Place> all = {
        {"POST", "/api/jobs/", R"({"title":"T","client":15,"unit":3,"account_manager":)"},
        {"POST", "/api/jobs/", R"({"title":"T","client":15,"unit":3,"dep_account_manager":)"},
        {"POST", "/api/timeslots/", slot},
        {"POST", "/api/orgunit/3/members/", R"({"roles":["consultant"],"user":)"},
        {"POST", "/api/trustgroups/1/members/", R"({"user":)"},
        {"POST", "/api/trustgroups/", R"({"name":"Of the gone","members":[{"user":)", "}]}"},
        {"PATCH", "/api/trustgroups/1/", R"({"members":[{"user":5,"admin":true},{"user":)", "}]}"},
        {"POST", "/api/client/", R"({"name":"Of the gone","account_managers":[)", "]}"},
        {"PATCH", "/api/client/15/", R"({"account_managers":[5,)", "]}"},
        {"POST", "/api/client/batch/", R"({"client":[{"name":"Of the gone","account_managers":[)",
         "]}]}"},
        {"PATCH", "/api/client/bulk_update/", R"({"ids":[15],"data":{"account_managers":[)", "]}}"},
        {"POST", "/api/services/", R"({"name":"Of the gone","owners":[)", "]}"},
        {"POST", "/api/orgunit/", R"({"name":"Of the gone","lead":)"},
        {"PATCH", "/api/orgunit/3/", R"({"lead":)"},
        {"POST", "/api/users/", R"({"username":"n","email":"n@c.example","manager":)"},
        {"PATCH", "/api/users/3/", R"({"manager":)"},
        {"PATCH", "/api/jobs/bulk_update/",
         R"({"ids":[)" + job + R"(],"data":{"dep_account_manager":)", "}}"},
    };
    for (const std::string field : {"project_lead", "report_author", "techqa_by", "presqa_by"}) {
        const std::string named = "\"" + field + "\":";
        all.push_back({"POST", "/api/phases/", R"({"name":"P","job":)" + job + "," + named});
        all.push_back({"PATCH", phase, "{" + named});
        all.push_back({"POST", "/api/phases/batch/",
                       R"({"phases":[{"name":"P","job":)" + job + "," + named, "}]}"});
        all.push_back(
            {"PATCH", "/api/phases/bulk_update/",
             R"({"ids":[)" + phase.substr(12, phase.size() - 13) + R"(],"data":{)" + named, "}}"});
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(naming)

BOOST_AUTO_TEST_CASE(whoever_has_left_is_named_nowhere_anew)
{
    for (const Place& place : places()) {
        const Answer refused = write(place.method, place.path, place.before + former + place.after);
        BOOST_TEST(refused.status == 422, place.method << " " << place.path << place.before << ": "
                                                       << refused.status << refused.body);
    }
}

BOOST_AUTO_TEST_CASE(whoever_is_named_already_stays_when_he_leaves)
{
    const std::string job = new_job(2);
    const Person person("stays.named");
    const std::string phase = "phases/" + new_phase(job, R"(,"project_lead":)" + person.id) + "/";
    const std::string client =
        write("POST", "/api/client/",
              R"({"name":"Of one who leaves","account_managers":[)" + person.id + "]}")
            .text("id");
    BOOST_TEST(write("DELETE", "/api/users/" + person.id + "/", "").status == 204);
    const std::string same = R"({"project_lead":)" + person.id + "}";
    BOOST_TEST(patch(phase, same).status == 200);
    BOOST_TEST(write("PUT", "/api/" + phase, get("/api/" + phase).body).status == 200);
    const std::string more = R"({"account_managers":[)" + person.id + ",5]}";
    BOOST_TEST(patch("client/" + client + "/", more).status == 200);
    BOOST_TEST(patch("client/15/", more).complains_of("account_managers.0"));
    const std::string other = new_phase(job);
    const Answer bulk = write("PATCH", "/api/phases/bulk_update/",
                              R"({"ids":[)" + other + "," + get("/api/" + phase).text("id") +
                                  R"(],"atomic":false,"data":)" + same + "}");
    BOOST_TEST(bulk.status == 200);
    BOOST_TEST(bulk.at("results.0.ok") == false);
    BOOST_TEST(bulk.at("results.1.ok") == true);
}

BOOST_AUTO_TEST_CASE(a_reviewer_has_to_hold_the_right_in_the_unit_of_the_job)
{
    const Person plain = member("reviews.nothing", R"("consultant")");
    const Person technical = member("reviews.technically", R"("consultant","tqa")");
    const Person elsewhere("reviews.elsewhere");
    write("POST", "/api/orgunit/1/members/",
          R"({"user":)" + elsewhere.id + R"(,"roles":["tqa","pqa"]})");
    const std::string job = new_job(2);
    const std::string phase = new_phase(job);
    const auto named = [&](const std::string& field, const Person& who, const std::string& caller) {
        const std::string data = "{\"" + field + "\":" + who.id + "}";
        const std::string body = R"({"name":"P","job":)" + job + "," + data.substr(1);
        const std::vector<int> statuses = {
            patch("phases/" + phase + "/", data, caller).status,
            write("PATCH", "/api/phases/bulk_update/",
                  R"({"ids":[)" + phase + R"(],"data":)" + data + "}", caller)
                .status,
            write("POST", "/api/phases/", body).status,
            write("POST", "/api/phases/batch/", R"({"phases":[)" + body + "]}").status};
        patch("phases/" + phase + "/", "{\"" + field + "\":null}");
        return statuses;
    };
    const std::vector<int> refused(4, 422);
    for (const char* field : {"techqa_by", "presqa_by"}) {
        BOOST_TEST(named(field, plain, plain.name) == refused, field); // himself
        BOOST_TEST(named(field, plain, "admin") == refused, field);
        BOOST_TEST(named(field, elsewhere, "admin") == refused, field);
    }
    BOOST_TEST(named("presqa_by", technical, plain.name) == refused);
    BOOST_TEST(named("techqa_by", technical, plain.name) == (std::vector<int>{200, 200, 201, 201}));
    // Who was named in time stays when he loses the right.
    patch("phases/" + phase + "/", R"({"techqa_by":)" + technical.id + "}");
    patch("orgunit/3/members/" + technical.id + "/", R"({"roles":["consultant"]})");
    BOOST_TEST(
        write("PUT", "/api/phases/" + phase + "/", get("/api/phases/" + phase + "/").body).status ==
        200);
}

BOOST_AUTO_TEST_CASE(who_manages_members_gives_and_takes_no_more_than_he_may_himself)
{
    const Person clerk = member("manages.members", R"("service_delivery")");
    const Person boss = member("manages.all", R"("manager")");
    const Person hired("is.hired");
    const std::string members = "/api/orgunit/3/members/";
    const auto gives = [&](const std::string& role, const Person& giver) {
        const std::string body = R"({"user":)" + hired.id + R"(,"roles":[")" + role + "\"]}";
        const int joined = write("POST", members, body, giver.name).status;
        write("DELETE", members + hired.id + "/", "");
        write("POST", members, R"({"user":)" + hired.id + R"(,"roles":["pool_pqa"]})");
        const Answer changed = write("PATCH", members + hired.id + "/",
                                     R"({"roles":["viewer",")" + role + "\"]}", giver.name);
        BOOST_TEST((changed.status == 200) == (joined == 201), role << " " << changed.body);
        write("DELETE", members + hired.id + "/", "");
        return joined;
    };
    for (const char* role :
         {"pending", "consultant", "tqa", "pqa", "scheduler", "service_delivery", "pool_tqa"})
        BOOST_TEST(gives(role, clerk) == 201, role);
    for (const char* role : {"manager", "sales", "scoper", "superscoper"})
        BOOST_TEST(gives(role, clerk) == 403, role);
    for (const char* role : {"manager", "sales", "scoper", "consultant", "tqa"})
        BOOST_TEST(gives(role, boss) == 201, role);
    // One more hat does not matter, and neither does taking one.
    const Person scoper = member("scopes.here", R"("consultant","scoper")");
    const std::string path = members + scoper.id + "/";
    for (const char* roles : {R"(["consultant"])", R"(["consultant","scoper","tqa"])"})
        BOOST_TEST(
            write("PATCH", path, std::string(R"({"roles":)") + roles + "}", clerk.name).status ==
            403);
    BOOST_TEST(write("DELETE", path, "", clerk.name).status == 403);
    BOOST_TEST(write("PATCH", path, R"({"roles":["consultant"]})", boss.name).status == 200);
    BOOST_TEST(write("DELETE", path, "", clerk.name).status == 204);
    BOOST_TEST(write("DELETE", members + boss.id + "/", "", boss.name).status == 204); // leaves
}

BOOST_AUTO_TEST_CASE(no_friend_gives_what_one_may_not_take_oneself)
{
    const Person first = member("is.friend.one", R"("service_delivery")");
    const Person second = member("is.friend.two", R"("service_delivery")");
    const std::string path = "/api/orgunit/3/members/";
    for (const auto& [giver, taker] : {std::pair(&first, &second), std::pair(&second, &first)})
        BOOST_TEST(write("PATCH", path + taker->id + "/",
                         R"({"roles":["service_delivery","manager"]})", giver->name)
                       .status == 403);
    // A role that an admin made is measured by what it permits.
    const Answer made =
        write("POST", "/api/roles/", R"({"name":"Deleter","permissions":["can_delete_job"]})");
    BOOST_REQUIRE(made.status == 201);
    BOOST_TEST(write("PATCH", path + second.id + "/",
                     R"({"roles":["service_delivery",")" + made.text("slug") + "\"]}", first.name)
                   .status == 403);
    BOOST_TEST(write("DELETE", "/api/roles/" + made.text("id") + "/", "").status == 204);
}

BOOST_AUTO_TEST_SUITE_END()
