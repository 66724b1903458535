// db::Session and db::Transaction against a real server: several statements at once, what is
// undone, and what is committed.
#include "db/session.hpp"
#include "db/transaction.hpp"
#include "tests/support/database.hpp"
#include "tests/support/session.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace {

using db::Statement;
using test::error_of;
using test::one;
using test::options;
using test::Scratch;

} // namespace

BOOST_AUTO_TEST_SUITE(db_transactions)

BOOST_FIXTURE_TEST_CASE(several_statements_are_one_transaction, Scratch)
{
    db::Session session(options());
    const Statement good[] = {{"insert into scratch values ($1::int)", {"1"}},
                              {"insert into scratch values ($1::int)", {"2"}},
                              {"select count(*) from scratch"}};
    const std::vector<db::Rows> rows = session.run(good);
    BOOST_REQUIRE(rows.size() == 3u);
    BOOST_TEST(rows[2].integer(0, 0) == 2);
    BOOST_TEST(test::number("select count(*) from scratch") == 2);
}

BOOST_FIXTURE_TEST_CASE(the_first_failure_undoes_all_and_leaves_the_session_usable, Scratch)
{
    db::Session session(options());
    const std::string insert = "insert into scratch values ($1::int)";
    const Statement bad[] = {{insert, {"1"}}, {insert, {"1"}}, {insert, {"2"}}, {"select 'after'"}};
    for (int round = 0; round < 2; ++round) {
        try {
            session.run(bad);
            BOOST_ERROR("no error");
        } catch (const db::Error& error) {
            BOOST_TEST(error.sqlstate == "23505");
            BOOST_TEST(error.constraint == "scratch_pkey");
        }
        BOOST_TEST(test::number("select count(*) from scratch") == 0);
        BOOST_TEST(one(session, {"select 'after'"}) == "after");
    }
    const Statement good[] = {{insert, {"1"}}, {insert, {"2"}}};
    session.run(good);
    BOOST_TEST(test::number("select count(*) from scratch") == 2);
}

BOOST_FIXTURE_TEST_CASE(a_transaction_that_is_not_committed_is_undone, Scratch)
{
    db::Session session(options());
    {
        const db::Transaction transaction(session, db::Transaction::Kind::read_write);
        session.run({"insert into scratch values (1)"});
        BOOST_TEST(one(session, {"select count(*) from scratch"}) == "1");
    }
    BOOST_TEST(one(session, {"select count(*) from scratch"}) == "0");
    {
        db::Transaction transaction(session, db::Transaction::Kind::read_write);
        session.run({"insert into scratch values (1)"});
        transaction.commit();
    }
    BOOST_TEST(test::number("select count(*) from scratch") == 1);
}

BOOST_FIXTURE_TEST_CASE(a_transaction_begins_with_the_first_of_its_statements, Scratch)
{
    db::Session session(options());
    const std::string pid = one(session, {"select pg_backend_pid()"});
    const auto open = [&] {
        return test::number("select count(*) from pg_stat_activity where pid = $1::integer and "
                            "xact_start is not null",
                            {pid}) == 1;
    };
    db::Transaction transaction(session, db::Transaction::Kind::read_write);
    BOOST_TEST(!open());
    session.run({"insert into scratch values (1)"});
    BOOST_TEST(open());
    transaction.commit();
    BOOST_TEST(!open());
    BOOST_TEST(test::number("select count(*) from scratch") == 1);
}

BOOST_FIXTURE_TEST_CASE(a_transaction_that_could_not_begin_does_so_with_what_follows, Scratch)
{
    db::Session session(options());
    for (int i = 0; i < 2; ++i) {
        db::Transaction(session, db::Transaction::Kind::read_write).commit();
        const db::Transaction transaction(session, db::Transaction::Kind::read_write);
        session.run({"select 1"}); // BEGIN is kept in the end
    }
    session.run({"deallocate all"});
    {
        const db::Transaction transaction(session, db::Transaction::Kind::read_write);
        BOOST_TEST(error_of(session, {"insert into scratch values (1)"}).sqlstate == "26000");
        session.run({"insert into scratch values (2)"});
    }
    BOOST_TEST(test::number("select count(*) from scratch") == 0);
}

BOOST_FIXTURE_TEST_CASE(a_failure_in_a_transaction_leaves_the_session_usable, Scratch)
{
    db::Session session(options());
    {
        const db::Transaction transaction(session, db::Transaction::Kind::read_write);
        session.run({"insert into scratch values (1)"});
        BOOST_TEST(error_of(session, {"insert into scratch values (1)"}).sqlstate == "23505");
        BOOST_TEST(error_of(session, {"select 1"}).sqlstate == "25P02");
    }
    BOOST_TEST(one(session, {"select count(*) from scratch"}) == "0");
}

BOOST_FIXTURE_TEST_CASE(a_snapshot_does_not_see_what_others_commit_and_writes_nothing, Scratch)
{
    db::Session session(options());
    const db::Transaction transaction(session, db::Transaction::Kind::snapshot);
    BOOST_TEST(one(session, {"select count(*) from scratch"}) == "0");
    test::sql("insert into scratch values (1)");
    BOOST_TEST(one(session, {"select count(*) from scratch"}) == "0");
    BOOST_TEST(error_of(session, {"insert into scratch values (2)"}).sqlstate == "25006");
}

BOOST_AUTO_TEST_CASE(a_transaction_ends_with_its_connection)
{
    const test::Change scratch("create table scratch (id int)", "drop table scratch");
    db::Session session(options());
    session.run({"select 1"});
    {
        db::Transaction transaction(session, db::Transaction::Kind::read_write);
        session.run({"insert into scratch values (1)"});
        session.disconnect();
        BOOST_TEST(error_of(session, {"insert into scratch values (2)"}).sqlstate == "08003");
        BOOST_CHECK_THROW(transaction.commit(), db::Error);
    }
    BOOST_TEST(one(session, {"select count(*) from scratch"}) == "0");
}

BOOST_AUTO_TEST_CASE(what_is_checked_at_the_end_fails_as_well_alone_and_among_several)
{
    const test::Change scratch("create table scratch (id int constraint scratch_id_key unique "
                               "deferrable initially deferred)",
                               "drop table scratch");
    db::Session session(options());
    const Statement twice{"insert into scratch values (1), (1)"};
    const Statement several[] = {{"insert into scratch values (2)"}, twice};
    const auto refused = [&](auto run) {
        try {
            run();
            return std::string("no error");
        } catch (const db::Error& error) {
            return error.sqlstate + " " + error.constraint;
        }
    };
    for (int round = 0; round < 2; ++round) {
        BOOST_TEST(refused([&] { session.run(twice); }) == "23505 scratch_id_key");
        BOOST_TEST(refused([&] { session.run(several); }) == "23505 scratch_id_key");
        BOOST_TEST(one(session, {"select count(*) from scratch"}) == "0");
    }
}

BOOST_AUTO_TEST_CASE(what_cannot_be_committed_is_an_error)
{
    db::Session session(options());
    db::Transaction transaction(session, db::Transaction::Kind::read_write);
    BOOST_CHECK_THROW(session.run({"select 1 / 0", {}}), db::Error);
    BOOST_CHECK_EXCEPTION(transaction.commit(), db::Error,
                          [](const db::Error& error) { return error.sqlstate == "25P02"; });
    BOOST_TEST(session.commits() == 0U);
}

BOOST_AUTO_TEST_CASE(commits_are_counted_unless_they_had_no_effect)
{
    db::Session session(options());
    db::Transaction(session, db::Transaction::Kind::read_write).commit();
    BOOST_TEST(session.commits() == 1U);
    session.run({"create temporary table late (n int unique deferrable initially deferred)", {}});
    db::Transaction refused(session, db::Transaction::Kind::read_write);
    session.run({"insert into late values (1), (1)", {}});
    BOOST_CHECK_THROW(refused.commit(), db::Error);
    BOOST_TEST(session.commits() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
