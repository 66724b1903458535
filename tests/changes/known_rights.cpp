// Workers know rights by heart: whatever a right hangs on, the very next request knows that it is
// gone, and nobody who changes rights waits for another.
#include "db/transaction.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

namespace {

using test::get;
using test::Person;
using test::Worker;

const char* const give_role =
    "insert into unit_member_role (member_id, role_id) select m.id, r.id from unit_member m, "
    "unit_role r where m.user_id = $1::bigint and m.unit_id = 3 and r.slug = 'viewer'";
const char* const take_role = "delete from unit_member_role r using unit_member m where m.id = "
                              "r.member_id and m.user_id = $1::bigint";

/// Sees the jobs of unit 3, and clients.
Person viewer(const std::string& name)
{
    Person person(name);
    test::sql("insert into unit_member (unit_id, user_id) values (3, $1::bigint)", {person.id});
    test::sql(give_role, {person.id});
    test::token_of(person.name);
    return person;
}

std::string job_of_the_unit()
{
    return "/api/jobs/" + test::new_job() + "/";
}

struct Taking {
    const char* take;
    const char* give;
    bool of_clients; ///< The right to see them, not jobs.
};

// Each of one person or, of a role, of all who have it.
const Taking takings[] = {
    {take_role, give_role, false},
    {"update unit_member set left_at = now() where user_id = $1::bigint",
     "update unit_member set left_at = null where user_id = $1::bigint", false},
    {"update unit_role set permissions = array_remove(permissions, 'can_view_jobs') where slug = "
     "'viewer' and $1::bigint > 0",
     "update unit_role set permissions = permissions || '{can_view_jobs}' where slug = 'viewer' "
     "and $1::bigint > 0",
     false},
    {"delete from user_unit_permission where user_id = $1::bigint",
     "insert into user_unit_permission (user_id, unit_id, permissions) values ($1::bigint, 3, "
     "'{can_view_jobs}')",
     false},
    {"update global_role set permissions = array_remove(permissions, 'view_client') where slug = "
     "'user' and $1::bigint > 0",
     "update global_role set permissions = permissions || '{view_client}' where slug = 'user' and "
     "$1::bigint > 0",
     true},
};

/// In a transaction of its own, which waits for nobody.
class Changing {
public:
    Changing(const char* statement, const Person& person)
        : session_({.conninfo = test::owner_conninfo(), .statement_timeout_ms = 2000}),
          transaction_(session_, db::Transaction::Kind::read_write)
    {
        session_.run({statement, {person.id}});
    }
    void commit() { transaction_.commit(); }

private:
    db::Session session_;
    db::Transaction transaction_;
};

} // namespace

BOOST_AUTO_TEST_SUITE(known_rights)

BOOST_AUTO_TEST_CASE(what_is_taken_is_gone_with_the_next_request)
{
    const Person person = viewer("taken.from");
    const std::string job = job_of_the_unit();
    for (const Taking& taking : takings) {
        const std::string path = taking.of_clients ? "/api/client/15/" : job;
        BOOST_TEST(get(path, person.name).status == 200);
        test::sql(taking.take, {person.id});
        BOOST_TEST(get(path, person.name).status == 404, taking.take);
        test::sql(taking.give, {person.id});
        BOOST_TEST(get(path, person.name).status == 200, taking.give);
    }
}

BOOST_AUTO_TEST_CASE(another_global_role_holds_with_the_next_request)
{
    const Person person = viewer("another.role");
    test::sql("insert into global_role (name, slug, permissions) values ('Nothing', 'nothing', "
              "'{}')");
    const std::string change = "update user_account set global_role_id = (select id from "
                               "global_role where slug = $2::text) where id = $1::bigint";
    BOOST_TEST(get("/api/client/15/", person.name).status == 200);
    test::sql(change, {person.id, "nothing"});
    BOOST_TEST(get("/api/client/15/", person.name).status == 404);
    test::sql(change, {person.id, "user"});
    BOOST_TEST(get("/api/client/15/", person.name).status == 200);
    test::sql("delete from global_role where slug = 'nothing'");
}

BOOST_AUTO_TEST_CASE(changes_at_the_same_time_hide_nothing_and_wait_for_nobody)
{
    const std::string job = job_of_the_unit();
    const Person one = viewer("one.of.two");
    const Person other = viewer("other.of.two");
    const auto see = [&](bool first, bool second) {
        BOOST_TEST((get(job, one.name).status == 200) == first);
        BOOST_TEST((get(job, other.name).status == 200) == second);
    };
    for (const bool in_order : {true, false}) {
        see(true, true);
        Changing early(take_role, one);
        Changing late(take_role, other);
        see(true, true);
        (in_order ? early : late).commit();
        see(!in_order, in_order);
        (in_order ? late : early).commit();
        see(false, false);
        {
            const Changing undone(give_role, one);
        }
        see(false, false);
        test::sql(give_role, {one.id});
        see(true, false);
        test::sql(give_role, {other.id});
    }
    BOOST_TEST(test::number("select count(*) from revision where name = 'rights'") == 1);
}

BOOST_AUTO_TEST_CASE(no_revision_comes_again_after_a_dump_was_restored_in_place)
{
    const char* const revision = "select sum(number) from revision where name = 'rights'";
    const char* const change = "update global_role set name = name where false";
    test::sql(change);
    const std::string dumped = test::scalar(revision);
    test::sql(change);
    const std::string known = test::scalar(revision);
    test::sql("with gone as (delete from revision where name = 'rights') insert into revision "
              "values ('rights', $1::numeric)",
              {dumped});
    BOOST_TEST(test::scalar(revision) == dumped);
    test::sql(change);
    BOOST_TEST(test::scalar(revision) != known);
}

BOOST_AUTO_TEST_CASE(a_change_is_told_whatever_is_searched_for_names)
{
    const char* const revision = "select sum(number) from revision where name = 'rights'";
    const std::string before = test::scalar(revision);
    db::Session session({.conninfo = test::owner_conninfo()});
    db::Transaction transaction(session, db::Transaction::Kind::read_write);
    session.run({"set local search_path = ''"});
    session.run({"update public.global_role set name = name where false"});
    transaction.commit();
    BOOST_TEST(test::scalar(revision) != before);
}

BOOST_AUTO_TEST_CASE(no_worker_answers_by_a_right_of_before)
{
    constexpr int workers = 3;
    constexpr int rounds = 20;
    const std::string job = job_of_the_unit();
    const Person person = viewer("watched");
    const Person others = viewer("changed.meanwhile");
    std::atomic<bool> over = false;
    std::thread meanwhile([&] { // so that every revision is another one
        while (!over) {
            Changing(take_role, others).commit();
            Changing(give_role, others).commit();
        }
    });
    std::barrier changed(workers, [&, taken = false]() mutable noexcept {
        taken = !taken;
        Changing(taken ? take_role : give_role, person).commit();
    });
    std::vector<std::vector<int>> got(workers);
    std::vector<std::thread> threads;
    for (std::vector<int>& statuses : got)
        threads.emplace_back([&] {
            Worker worker;
            for (int round = 0; round < rounds; ++round) {
                changed.arrive_and_wait();
                statuses.push_back(worker.write("GET", job, "", person.name).status);
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    over = true;
    meanwhile.join();
    for (const std::vector<int>& statuses : got) {
        for (std::size_t round = 0; round < statuses.size(); ++round)
            BOOST_TEST(statuses[round] == (round % 2 == 0 ? 404 : 200));
    }
}

BOOST_AUTO_TEST_SUITE_END()
