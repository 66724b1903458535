// What becomes of statements and of what is kept of them when they fail, or somebody else forgets
// them.
#include "db/session.hpp"
#include "db/transaction.hpp"
#include "tests/support/database.hpp"
#include "tests/support/session.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <malloc.h>
#include <string>
#include <vector>

namespace {

using db::Statement;
using test::error_of;
using test::keep;
using test::keeping;
using test::kept;
using test::kept_like;
using test::one;
using test::options;
using test::Scratch;

/// That this process has allocated and not freed.
std::size_t allocated_bytes()
{
    const struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

} // namespace

BOOST_AUTO_TEST_SUITE(db_statements_lost)

BOOST_AUTO_TEST_CASE(a_statement_that_cannot_be_prepared_can_be_tried_again)
{
    db::Session session(options());
    const Statement statements[] = {{"select 1"}, {"select count(*) from scratch"}, {"select 2"}};
    BOOST_CHECK_THROW(session.run(statements), db::Error);
    const Scratch scratch;
    BOOST_TEST(session.run(statements)[2].integer(0, 0) == 2);
}

BOOST_FIXTURE_TEST_CASE(nothing_has_an_effect_when_one_of_several_cannot_be_prepared, Scratch)
{
    db::Session session(options());
    const Statement bad[] = {{"insert into scratch values (1)"},
                             {"select nonsense from scratch"},
                             {"insert into scratch values (2)"}};
    const auto refused = [&] {
        try {
            session.run(bad);
            return std::string("no error");
        } catch (const db::Error& error) {
            return error.sqlstate;
        }
    };
    BOOST_TEST(refused() == "42703");
    BOOST_TEST(one(session, {"select count(*) from scratch"}) == "0");
    {
        const db::Transaction transaction(session, db::Transaction::Kind::read_write);
        session.run({"insert into scratch values (3)"});
        BOOST_TEST(refused() == "42703");
        BOOST_TEST(error_of(session, {"select 1"}).sqlstate == "25P02");
    }
    BOOST_TEST(one(session, {"select count(*) from scratch"}) == "0");
    BOOST_TEST(kept_like(session, "%nonsense%") == "0");
}

BOOST_FIXTURE_TEST_CASE(a_statement_that_fails_stays_prepared, Scratch)
{
    db::Session session(options());
    const std::string insert = "insert into scratch values ($1::int)";
    session.run({insert, {"1"}});
    session.run({insert, {"3"}});
    for (int round = 0; round < 3; ++round)
        BOOST_TEST(error_of(session, {insert, {"1"}}).sqlstate == "23505");
    BOOST_TEST(kept_like(session, "insert into scratch%") == "1");
    BOOST_TEST(one(session, {"select name from pg_prepared_statements where statement = $1::text",
                             {insert}}) == "st_1");
    session.run({insert, {"2"}});
}

BOOST_AUTO_TEST_CASE(failures_leak_no_parameters)
{
    db::Session session(options());
    const Statement alone{"select $1::int", {std::string(100000, 'x')}};
    const Statement several[] = {{"select 1"}, alone};
    const auto fail = [&](int times) {
        for (int i = 0; i < times; ++i) {
            BOOST_CHECK_THROW(session.run(alone), db::Error);
            BOOST_CHECK_THROW(session.run(several), db::Error);
        }
    };
    fail(100);
    const std::size_t before = allocated_bytes();
    fail(2000);
    BOOST_TEST(allocated_bytes() < before + 1000000); // of 400 MB that went through
}

BOOST_AUTO_TEST_CASE(parameters_and_rows_are_not_kept_with_the_statement)
{
    db::Session session(options());
    for (int i = 0; i < 20; ++i)
        session.run({"select 'warm ' || " + std::to_string(i) + ", $1::text", {"x"}});
    const std::size_t before = allocated_bytes();
    for (int i = 0; i < 20; ++i)
        session.run(
            {"select 'warm ' || " + std::to_string(i) + ", $1::text", {std::string(4000000, 'x')}});
    BOOST_TEST(allocated_bytes() < before + 40000000); // libpq's buffers, of 160 MB
}

BOOST_FIXTURE_TEST_CASE(what_a_failed_transaction_forgets_is_deallocated_after_it, Scratch)
{
    db::Session session(keeping(150));
    for (int round = 0; round < 5; ++round) {
        const db::Transaction transaction(session, db::Transaction::Kind::read_write);
        for (int i = 0; i < 5; ++i)
            session.run({"insert into scratch select " + std::to_string(10 * round + i)});
        const db::Error error =
            error_of(session, {"insert into scratch select " + std::to_string(10 * round)});
        BOOST_TEST(error.sqlstate == "23505");
        for (int i = 0; i < 5; ++i)
            BOOST_TEST(error_of(session, {"select " + std::to_string(i)}).sqlstate == "25P02");
    }
    BOOST_TEST(std::stoi(kept_like(session, "insert into scratch select%")) <= 5);
}

BOOST_FIXTURE_TEST_CASE(a_change_of_columns_behind_a_statement_has_it_prepared_anew, Scratch)
{
    db::Session session(options());
    const Statement all{"select * from scratch"};
    const Statement several[] = {{"select 1"}, all};
    for (int i = 0; i < 2; ++i)
        BOOST_TEST(session.run(all).columns() == 1);
    test::sql("alter table scratch add column name text");
    BOOST_TEST(error_of(session, all).sqlstate == "0A000");
    BOOST_TEST(session.run(all).columns() == 2);
    test::sql("alter table scratch add column other text");
    BOOST_CHECK_THROW(session.run(several), db::Error);
    BOOST_TEST(session.run(several)[1].columns() == 3);
    test::sql("alter table scratch add column third text");
    {
        const db::Transaction transaction(session, db::Transaction::Kind::read_write);
        session.run({"savepoint before", {}});
        BOOST_TEST(error_of(session, all).sqlstate == "0A000");
        session.run({"rollback to savepoint before", {}});
        BOOST_TEST(session.run(all).columns() == 4);
    }
    BOOST_TEST(kept_like(session, all.sql) == "1");
}

BOOST_AUTO_TEST_CASE(statements_that_somebody_deallocated_are_prepared_anew)
{
    for (const char* const discard : {"deallocate all", "discard all", "deallocate st_1"}) {
        BOOST_TEST_CONTEXT(discard)
        {
            db::Session session(options());
            const Statement several[] = {{"select 1"}, {"select 2"}};
            session.run(several);
            session.run(several);
            session.run({discard});
            BOOST_TEST(error_of(session, {"select 1"}).sqlstate == "26000");
            BOOST_TEST(one(session, {"select 1"}) == "1");
            BOOST_TEST(session.run(several)[1].text(0, 0) == "2");
            BOOST_TEST(kept(session) == "2"); // none of those before is left, nor known
            BOOST_TEST(one(session, {"select current_setting('plan_cache_mode')"}) ==
                       "force_generic_plan");
            session.run({"deallocate all"});
            BOOST_CHECK_THROW(session.run(several), db::Error);
            BOOST_TEST(session.run(several)[0].text(0, 0) == "1");
        }
    }
}

BOOST_FIXTURE_TEST_CASE(deallocated_statements_are_prepared_anew_in_a_transaction, Scratch)
{
    db::Session session(options());
    keep(session, {"select 1"});
    {
        db::Transaction transaction(session, db::Transaction::Kind::read_write);
        session.run({"insert into scratch values (1)"});
        session.run({"deallocate all"});
        session.run({"savepoint before"});
        BOOST_TEST(error_of(session, {"select 1"}).sqlstate == "26000");
        session.run({"rollback to savepoint before"});
        BOOST_TEST(one(session, {"select 1"}) == "1");
        transaction.commit();
    }
    BOOST_TEST(one(session, {"select count(*) from scratch"}) == "1");
}

BOOST_AUTO_TEST_CASE(a_connection_goes_with_all_that_it_keeps)
{
    db::Session session(options());
    for (int i = 0; i < 50; ++i)
        keep(session, {"select " + std::to_string(i)});
    const std::string pid = one(session, {"select pg_backend_pid()"});
    session.disconnect();
    while (test::number("select count(*) from pg_stat_activity where pid = $1::int", {pid}) > 0) {
    }
    session.disconnect();
    for (int i = 0; i < 2; ++i)
        BOOST_TEST(one(session, {"select 1"}) == "1");
    BOOST_TEST(kept(session) == "1");
}

BOOST_AUTO_TEST_SUITE_END()
