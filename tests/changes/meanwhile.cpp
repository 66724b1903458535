// What is asked while something else changes: it is judged as things are when the lock is its own,
// not as they were when it came.
#include "db/transaction.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/waiting.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Request;
using test::waited_for;

} // namespace

BOOST_AUTO_TEST_SUITE(meanwhile)

BOOST_AUTO_TEST_CASE(a_ticket_that_becomes_private_meanwhile_is_not_there)
{
    const std::string num = test::write("POST", "/api/ticket", R"({"type":"data"})", "john.doe")
                                .text("data.ticket.num");
    const std::string topic = "/api/ticket/topic/" + num + ":data:mine";
    test::write("POST", "/api/ticket/" + num + "/topic", R"({"name":"mine"})", "emily.clark");
    db::Session owner({.conninfo = test::app_conninfo()});
    db::Transaction change(owner, db::Transaction::Kind::read_write);
    owner.run({"update ticket set private = true where num = $1::bigint", {num}});
    const std::vector<int> statuses =
        waited_for(change, "%from ticket t%for % of t%", "emily.clark",
                   {{"POST", "/api/ticket/" + num + "/topic", R"({"name":"late"})"},
                    {"PUT", topic, R"({"content":"late"})"},
                    {"DELETE", topic, ""}});
    BOOST_TEST(statuses == std::vector<int>(3, 404), boost::test_tools::per_element());
    BOOST_TEST(test::number("select count(*) from ticket_topic where ticket_num = $1::bigint",
                            {num}) == 1);
}

// Judged as it is when the lock is theirs, not as it was when they asked.
BOOST_AUTO_TEST_CASE(nothing_is_added_to_a_job_that_closes_meanwhile)
{
    const std::string job = test::new_job();
    const std::string other = test::new_job();
    test::sql("update job set status = 5 where id = any(array[$1::bigint, $2::bigint])",
              {job, other});
    const auto phase_of = [](const std::string& of) {
        return test::write("POST", "/api/phases/", R"({"name":"P","job":)" + of + "}").text("id");
    };
    const std::string phase = phase_of(job);
    const std::string times = R"("start":"2030-01-07T09:00:00Z","end":"2030-01-07T17:00:00Z")";
    const auto slot_of = [&](const std::string& of) {
        return R"({"user":1,"slot_type":8,"phase":)" + of + "," + times + "}";
    };
    const std::string slot =
        test::write("POST", "/api/timeslots/", slot_of(phase_of(other))).text("id");
    db::Session owner({.conninfo = test::app_conninfo()});
    db::Transaction change(owner, db::Transaction::Kind::read_write);
    owner.run({"update job set status = 9 where id = $1::bigint", {job}});
    const std::string late = R"({"name":"late","job":)" + job + "}";
    const std::vector<int> statuses =
        waited_for(change, "select 1 from job j%for no key update", "admin",
                   {{"POST", "/api/phases/", late},
                    {"POST", "/api/phases/batch/", "{\"phases\":[" + late + "]}"},
                    {"POST", "/api/timeslots/", slot_of(phase)},
                    {"PATCH", "/api/timeslots/" + slot + "/", R"({"phase":)" + phase + "}"},
                    {"PATCH", "/api/phases/" + phase + "/", R"({"description":"late"})"}});
    BOOST_TEST(statuses == (std::vector<int>{409, 422, 409, 409, 409}),
               boost::test_tools::per_element());
    BOOST_TEST(test::number("select count(*) from phase where job_id = $1::bigint", {job}) == 1);
    BOOST_TEST(test::number("select count(*) from timeslot where phase_id = $1::bigint", {phase}) ==
               0);
}

BOOST_AUTO_TEST_CASE(nobody_joins_a_unit_who_is_deactivated_meanwhile)
{
    const std::string id =
        test::write("POST", "/api/users/", R"({"username":"joining","email":"j@company.example"})")
            .text("id");
    const std::string body = R"({"user":)" + id + R"(,"roles":["consultant"]})";
    db::Session owner({.conninfo = test::app_conninfo()});
    db::Transaction change(owner, db::Transaction::Kind::read_write);
    owner.run({"update user_account set is_active = false where id = $1::bigint", {id}});
    const std::vector<int> statuses = waited_for(
        change, "select 1 from user_account u%for no key update", "admin",
        {{"POST", "/api/orgunit/3/members/", body}, {"POST", "/api/orgunit/1/members/", body}});
    BOOST_TEST(statuses == std::vector<int>(2, 422), boost::test_tools::per_element());
    BOOST_TEST(test::number("select count(*) from unit_member where user_id = $1::bigint", {id}) ==
               0);
}

// Users before roles, like everything that recomputes rights: otherwise the two wait for each
// other.
BOOST_AUTO_TEST_CASE(a_role_changes_after_those_who_have_it_are_held)
{
    const std::string role =
        test::write("POST", "/api/roles/", R"({"name":"Held","permissions":["can_view_jobs"]})")
            .text("id");
    test::sql("insert into unit_member_role (member_id, role_id) select m.id, $1::bigint from "
              "unit_member m where m.unit_id = 3 and m.user_id = 5",
              {role});
    db::Session owner({.conninfo = test::app_conninfo()});
    db::Transaction change(owner, db::Transaction::Kind::read_write);
    owner.run({"select 1 from user_account where id = 5 for no key update", {}});
    const std::vector<int> statuses =
        waited_for(change, "select 1 from user_account u%for no key update", "admin",
                   {{"PATCH", "/api/roles/" + role + "/", R"({"permissions":["can_add_job"]})"}});
    BOOST_TEST(statuses == std::vector<int>(1, 200), boost::test_tools::per_element());
    test::sql("delete from unit_member_role where role_id = $1::bigint", {role});
}

// Verified with the password as it was, before it was changed or the person left.
BOOST_AUTO_TEST_CASE(nobody_logs_in_with_what_changes_meanwhile)
{
    const std::string password = "A long password 1";
    const std::string id =
        test::write("POST", "/api/users/",
                    R"({"username":"leaving","email":"leaving@company.example","password":")" +
                        password + "\"}")
            .text("id");
    const std::string body = R"({"username":"leaving","password":")" + password + "\"}";
    db::Session owner({.conninfo = test::app_conninfo()});
    db::Transaction change(owner, db::Transaction::Kind::read_write);
    owner.run({"update user_account set password_hash = 'other' where id = $1::bigint", {id}});
    const std::vector<int> statuses =
        waited_for(change, "%password_hash = %for no key update of u%", test::nobody,
                   {{"POST", "/api/auth/login/", body}, {"POST", "/api/auth/token/", body}});
    BOOST_TEST(statuses == std::vector<int>(2, 401), boost::test_tools::per_element());
    BOOST_TEST(test::number("select (select count(*) from session where user_id = $1::bigint) + "
                            "(select count(*) from api_token where user_id = $1::bigint)",
                            {id}) == 0);
}

BOOST_AUTO_TEST_CASE(nobody_joins_a_trust_group_who_is_deactivated_meanwhile)
{
    const auto group = [](const std::string& name) {
        return "/api/trustgroups/" +
               test::write("POST", "/api/trustgroups/",
                           R"({"name":")" + name + R"(","members":[{"user":1}]})")
                   .text("id") +
               "/";
    };
    const std::string id =
        test::write("POST", "/api/users/", R"({"username":"late.friend","email":"l@f.example"})")
            .text("id");
    const std::string members = R"("members":[{"user":1},{"user":)" + id + "}]}";
    db::Session owner({.conninfo = test::app_conninfo()});
    db::Transaction change(owner, db::Transaction::Kind::read_write);
    owner.run({"update user_account set is_active = false where id = $1::bigint", {id}});
    const std::vector<int> statuses =
        waited_for(change, "%", "admin",
                   {{"POST", group("joined late") + "members/", R"({"user":)" + id + "}"},
                    {"PATCH", group("grown late"), "{" + members},
                    {"PUT", group("put late"), R"({"name":"put late",)" + members},
                    {"POST", "/api/trustgroups/", R"({"name":"made late",)" + members}});
    BOOST_TEST(statuses == (std::vector<int>{422, 409, 409, 409}),
               boost::test_tools::per_element());
    BOOST_TEST(test::number("select count(*) from trustgroup_member where user_id = $1::bigint",
                            {id}) == 0);
    BOOST_TEST(test::number("select count(*) from trustgroup where name = 'made late'") == 0);
}

BOOST_AUTO_TEST_CASE(of_a_username_and_the_same_email_taken_at_once_one_stays)
{
    const auto insert = [](const std::string& name, const std::string& mail) {
        return db::Statement{"insert into user_account (username, email, global_role_id) values "
                             "($1::text, $2::text, 2)",
                             {name, mail}};
    };
    for (const bool username : {true, false}) {
        const std::string text = username ? "Same.One@late.example" : "other.one@late.example";
        db::Session owner({.conninfo = test::app_conninfo()});
        db::Transaction change(owner, db::Transaction::Kind::read_write);
        owner.run(username ? insert(text, "a@late.example") : insert("late.one", text));
        const std::string other = username ? "same.one@late.example" : "Other.One@late.example";
        const Request request = {"POST", "/api/users/",
                                 username ? R"({"username":"late.two","email":")" + other + "\"}"
                                          : R"({"username":")" + other +
                                                R"(","email":"b@late.example"})"};
        const std::vector<int> statuses =
            waited_for(change, "%into user_account%", "admin", {request});
        BOOST_TEST(statuses == std::vector<int>(1, 409), boost::test_tools::per_element());
        const test::Answer again = test::write(request.method, request.path, request.body);
        BOOST_TEST(again.status == 409, again.body);
        BOOST_TEST(again.complains_of(username ? "email" : "username"), again.body);
    }
}

BOOST_AUTO_TEST_SUITE_END()
