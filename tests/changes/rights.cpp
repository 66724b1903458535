// The matrix of rights, cell by cell: one person per role tries every verb, against a table copied
// from the domain document (§3), not from the descriptions.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <set>

namespace {

using test::Answer;
using test::write;

using Roles = std::set<std::string>;

const Roles see_jobs = {"consultant", "sales",  "service_delivery", "manager", "tqa",
                        "pqa",        "scoper", "superscoper",      "viewer"};
const Roles update_jobs = {"consultant", "sales", "service_delivery", "manager",
                           "tqa",        "pqa",   "scoper",           "superscoper"};
const Roles create_jobs = {"sales", "manager"};
const Roles delete_jobs = {"manager"};
const Roles phases = {"manager", "scoper"};
const Roles notes = {"consultant", "sales", "service_delivery", "manager"};
const Roles schedule = {"service_delivery", "manager", "scheduler"};
const Roles members = {"service_delivery", "manager"};
const Roles change_unit = {"manager"};
const Roles scope = {"scoper", "superscoper", "manager"};

/// A fresh person with that unit role in unit 3, or that global role.
std::string person(const std::string& kind, const std::string& role)
{
    std::string name = kind + "." + role;
    test::sql(
        "insert into user_account (username, email, global_role_id) select $1::text, $1::text "
        "|| '@company.example', id from global_role where slug = $2::text",
        {name, kind == "global" ? role : "user"});
    if (kind == "unit")
        test::sql("with m as (insert into unit_member (unit_id, user_id) select 3, id from "
                  "user_account where username = $1::text returning id) insert into "
                  "unit_member_role (member_id, role_id) select m.id, r.id from m, unit_role r "
                  "where r.slug = $2::text",
                  {name, role});
    return name;
}

/// 403 for those who see it, 404 (or 422, for what is named in a body) for those who don't.
void check(const std::string& what, const std::string& role, const Answer& answer, bool may,
           bool sees, int unseen = 404)
{
    if (may)
        BOOST_TEST((answer.status >= 200 && answer.status < 300),
                   what << " as " << role << ": " << answer.body);
    else
        BOOST_TEST(answer.status == (sees ? 403 : unseen),
                   what << " as " << role << ": " << answer.status << answer.body);
}

void check_what_hangs_on(const std::string& job, const std::string& role, const std::string& who,
                         bool sees)
{
    const Answer phase = write("POST", "/api/phases/", R"({"name":"P","job":)" + job + "}", who);
    check("add a phase", role, phase, phases.contains(role), sees, 422);
    const std::string there =
        write("POST", "/api/phases/", R"({"name":"P","job":)" + job + "}").text("id");
    check("delete a phase", role, write("DELETE", "/api/phases/" + there + "/", "", who),
          phases.contains(role), sees);
    check("add a note", role,
          write("POST", "/api/notes/",
                R"({"content_type":"job","note":"n","object_id":)" + job + "}", who),
          notes.contains(role), sees, 422);
}

/// Of a job without a scope, which gets a phase.
void check_schedule(const std::string& unscoped, const std::string& role, const std::string& who,
                    bool sees)
{
    test::sql("update job set status = 2 where id = $1::bigint", {unscoped});
    const std::string slot_phase =
        write("POST", "/api/phases/", R"({"name":"P","job":)" + unscoped + "}").text("id");
    check("schedule", role,
          write("POST", "/api/timeslots/",
                R"({"user":2,"start":"2099-01-01T09:00:00Z","end":"2099-01-01T10:00:00Z",
        "phase":)" + slot_phase +
                    "}",
                who),
          schedule.contains(role), sees, 422);
}

/// Letters of the domain's table: view, add, change, delete.
const std::map<std::string, std::map<std::string, std::string>> global_rights = {
    {"admin", {{"client", "VACD"}, {"contact", "VACD"}, {"service", "VACD"}, {"skill", "VACD"}}},
    {"manager", {{"client", "V"}, {"contact", "V"}, {"service", "VACD"}, {"skill", "VACD"}}},
    {"service_delivery", {{"client", "VACD"}, {"contact", "V"}, {"service", "V"}, {"skill", "V"}}},
    {"sales_manager", {{"client", "VACD"}, {"contact", "VACD"}, {"service", "V"}, {"skill", "V"}}},
    {"sales_member", {{"client", "VA"}, {"contact", "VACD"}, {"service", "V"}, {"skill", "V"}}},
    {"user", {{"client", "V"}, {"contact", "V"}, {"service", "V"}, {"skill", "V"}}},
};

const std::map<std::string, std::string> paths = {{"client", "/api/client/"},
                                                  {"contact", "/api/client/15/contacts/"},
                                                  {"service", "/api/services/"},
                                                  {"skill", "/api/skills/"}};

void check_area(const std::string& area, const std::string& letters, const std::string& role,
                const std::string& who)
{
    const std::string category =
        area == "skill"
            ? R"(,"category":")" + test::scalar("select min(name) from skill_category") + "\""
            : "";
    const auto body = [&](const std::string& suffix) {
        return R"({"name":")" + area + " of " + role + suffix + "\"" + category + "}";
    };
    const std::string& path = paths.at(area);
    BOOST_TEST(test::get(path, who).status == 200);
    check("add a " + area, role, write("POST", path, body(" a"), who),
          letters.find('A') != std::string::npos, true);
    const std::string id = write("POST", path, body(" b")).text("id");
    check("change a " + area, role,
          write("PATCH", path + id + "/", R"({"name":")" + area + role + "\"}", who),
          letters.find('C') != std::string::npos, true);
    check("delete a " + area, role, write("DELETE", path + id + "/", "", who),
          letters.find('D') != std::string::npos, true);
}

/// What admins alone may make, and nobody.
void check_making(const std::string& role, const std::string& who)
{
    check("make a user", role,
          write("POST", "/api/users/",
                R"({"username":"by.)" + role + R"(","email":"by.)" + role + R"(@c.example"})", who),
          role == "admin", true);
    check("make a unit", role,
          write("POST", "/api/orgunit/", R"({"name":"Unit of )" + role + "\"}", who),
          role == "admin", true);
    check("make a role", role,
          write("POST", "/api/roles/", R"({"name":"Role of )" + role + "\"}", who), false, true);
}

} // namespace

BOOST_AUTO_TEST_SUITE(rights)

BOOST_AUTO_TEST_CASE(each_unit_role_may_what_the_domain_says)
{
    for (const std::string& role : test::column("select slug from unit_role where built_in")) {
        const std::string who = person("unit", role);
        const bool sees = see_jobs.contains(role);
        const std::string job = test::new_job(2);
        const std::string path = "/api/jobs/" + job + "/";
        BOOST_TEST(test::get(path, who).status == (sees ? 200 : 404), role);
        check("create a job", role,
              write("POST", "/api/jobs/", R"({"title":"T","client":15,"unit":3})", who),
              create_jobs.contains(role), true);
        check("update a job", role, write("PATCH", path, R"({"title":"U"})", who),
              update_jobs.contains(role), sees);
        check("write the agreement", role,
              write("PATCH", path, R"({"framework_agreement":12})", who), false, sees);
        check(
            "move a job", role,
            write("POST", path + "transition/", R"({"transition":"to_additional_scope_req"})", who),
            update_jobs.contains(role), sees);
        const std::string unscoped = test::new_job(1);
        check("scope a job", role,
              write("POST", "/api/jobs/" + unscoped + "/transition/",
                    R"({"transition":"to_scoping"})", who),
              scope.contains(role), sees);
        check_what_hangs_on(job, role, who, sees);
        check_schedule(unscoped, role, who, sees);
        check("change the unit", role, write("PATCH", "/api/orgunit/3/", "{}", who),
              change_unit.contains(role), true);
        check("delete a job", role, write("DELETE", path, "", who), delete_jobs.contains(role),
              sees);
    }
}

BOOST_AUTO_TEST_CASE(each_global_role_may_what_the_domain_says)
{
    for (const auto& [role, areas] : global_rights) {
        const std::string who = person("global", role);
        for (const auto& [area, letters] : areas)
            check_area(area, letters, role, who);
        check_making(role, who);
    }
}

BOOST_AUTO_TEST_CASE(a_guest_of_the_team_may_update_and_note_but_no_more)
{
    const std::string job = test::new_job(2);
    test::sql("insert into job_scoper (job_id, user_id) select $1::bigint, id from user_account "
              "where username = 'olivia.outside'",
              {job});
    const std::string path = "/api/jobs/" + job + "/";
    const std::string who = "olivia.outside";
    BOOST_TEST(write("PATCH", path, R"({"title":"By a guest"})", who).status == 200);
    BOOST_TEST(
        write("POST", path + "transition/", R"({"transition":"to_additional_scope_req"})", who)
            .status == 200);
    BOOST_TEST(write("POST", "/api/notes/",
                     R"({"content_type":"job","note":"n","object_id":)" + job + "}", who)
                   .status == 201);
    BOOST_TEST(write("POST", "/api/phases/", R"({"name":"P","job":)" + job + "}", who).status ==
               403);
    BOOST_TEST(write("DELETE", path, "", who).status == 403);
}

BOOST_AUTO_TEST_SUITE_END()
