// Which statements stay prepared, for how long, and what becomes of them when they fail.
#include "db/session.hpp"
#include "db/transaction.hpp"
#include "tests/support/database.hpp"
#include "tests/support/session.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <malloc.h>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

using db::Statement;
using test::error_of;
using test::keep;
using test::kept;
using test::one;
using test::options;
using test::Scratch;

db::Options keeping(std::size_t bytes)
{
    db::Options few = options();
    few.kept_bytes = bytes;
    return few;
}

/// What the server keeps for the session, by the texts of `like`.
std::string kept_like(db::Session& session, const std::string& like)
{
    return one(session,
               {"select count(*) from pg_prepared_statements where statement like $1::text "
                "and statement not like '%pg_prepared_statements%'",
                {like}});
}

/// That this process has allocated and not freed.
std::size_t allocated_bytes()
{
    const struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
}

} // namespace

BOOST_AUTO_TEST_SUITE(db_statements)

BOOST_AUTO_TEST_CASE(a_statement_is_prepared_once)
{
    db::Session session(options());
    for (int i = 0; i < 5; ++i)
        BOOST_TEST(one(session, {"select $1::int + 1", {std::to_string(i)}}) ==
                   std::to_string(i + 1));
    BOOST_TEST(kept(session) == "1");
    BOOST_TEST(kept(session) == "2"); // it, and the question itself
}

BOOST_AUTO_TEST_CASE(a_statement_that_is_used_once_is_not_kept)
{
    db::Session session(options());
    for (int i = 0; i < 100; ++i) {
        BOOST_TEST(one(session, {"select 'alone ' || " + std::to_string(i) + " || $1::text",
                                 {"!"}}) == "alone " + std::to_string(i) + "!");
        const Statement both[] = {{"select 'first', " + std::to_string(i)},
                                  {"select $1::int, 'second', " + std::to_string(i), {"7"}}};
        BOOST_TEST(session.run(both)[1].integer(0, 0) == 7);
    }
    BOOST_TEST(kept(session) == "0");
    session.run({"select 'alone ' || 50 || $1::text", {"!"}});
    BOOST_TEST(kept_like(session, "select 'alone%") == "1");
}

BOOST_AUTO_TEST_CASE(what_is_seldom_used_is_not_kept)
{
    db::Session session(options());
    const auto others = [&session](int count) {
        std::vector<Statement> statements(static_cast<std::size_t>(count), {"select 'other'"});
        session.run(statements);
    };
    keep(session, {"select 'now and then'"});
    for (int i = 0; i < 5; ++i) {
        others(2000);
        session.run({"select 'now and then'"});
    }
    BOOST_TEST(kept_like(session, "select 'now%") == "1");
    others(2100);
    BOOST_TEST(kept_like(session, "select 'now%") == "0");
    for (int i = 0; i < 5; ++i) {
        session.run({"select 'now and then'"});
        others(2100);
    }
    BOOST_TEST(kept_like(session, "select 'now%") == "0");
    BOOST_TEST(kept_like(session, "select 'other'") == "1");
}

BOOST_AUTO_TEST_CASE(statements_are_kept_under_the_names_that_soci_gives)
{
    db::Session session(options());
    keep(session, {"select 1"});
    const Statement two[] = {{"select 1"}, {"select 2"}};
    session.run(two);
    session.run(two);
    session.run({"select name, statement from pg_prepared_statements "
                 "where not from_sql order by name"});
    const db::Rows names = session.run({"select name, statement from pg_prepared_statements "
                                        "where not from_sql order by name"});
    BOOST_REQUIRE(names.size() == 3);
    BOOST_TEST(names.text(0, 0) == "st_1");
    BOOST_TEST(names.text(0, 1) == "select 1");
    BOOST_TEST(names.text(1, 0) == "st_2");
    BOOST_TEST(names.text(1, 1) == "select 2");
}

BOOST_AUTO_TEST_CASE(colons_are_left_to_postgresql)
{
    db::Session session(options());
    const std::pair<Statement, const char*> statements[] = {
        {{"select ($1::int + '1'::int)::text", {"2"}}, "3"},
        {{"select to_char(timestamp '2026-01-02 03:04:05', 'HH24:MI:SS')"}, "03:04:05"},
        {{"select 'it''s :quoted' || $1::text", {" :value"}}, "it's :quoted :value"},
        {{"select \":name\" from (select 1 as \":name\") as \"t:t\""}, "1"},
        {{"select '{\"a:b\":{\"c\":2}}'::jsonb -> 'a:b' ->> 'c'"}, "2"},
        {{"select '{\"a\":1}'::jsonb @> $1::jsonb and '{\"a\":1}'::jsonb ? 'a'", {"{\"a\": 1}"}},
         "t"},
        {{"select '{}'::int[] = $1::int[]", {"{}"}}, "t"},
        {{"select $1::text ~ '^[[:alnum:]_]+$'", {"a_1"}}, "t"},
        {{"select '2001:db8::1'::inet::text"}, "2001:db8::1/128"}};
    for (const auto& [statement, answer] : statements) {
        BOOST_TEST(one(session, statement) == answer, statement.sql);
        const Statement twice[] = {statement, statement};
        for (const db::Rows& rows : session.run(twice))
            BOOST_TEST(rows.text(0, 0) == answer, statement.sql);
        BOOST_TEST(one(session, statement) == answer, statement.sql);
    }
}

BOOST_AUTO_TEST_CASE(a_statement_that_soci_would_change_is_not_run)
{
    db::Session session(options());
    for (int i = 0; i < 3; ++i) {
        BOOST_CHECK_THROW(session.run({"select (array[1,2,3])[1:2]"}), std::exception);
        BOOST_CHECK_THROW(session.run({"select $$ :b $$"}), std::logic_error);
    }
    BOOST_TEST(kept(session) == "0");
}

BOOST_AUTO_TEST_CASE(kept_statements_are_bounded_in_bytes)
{
    db::Session session(keeping(1000));
    const std::string padding(91, ' ');
    for (int i = 10; i < 60; ++i) {
        for (int round = 0; round < 3; ++round)
            BOOST_TEST(one(session, {"select " + std::to_string(i) + padding}) ==
                       std::to_string(i));
    }
    BOOST_TEST(kept_like(session, "select%" + padding) == "10");
    BOOST_TEST(one(session, {"select 10" + padding}) == "10"); // long forgotten, so prepared again
    for (int i = 10; i < 60; ++i)
        keep(session, {"select " + std::to_string(i)});
    BOOST_TEST(std::stoi(kept_like(session, "select __")) >= 50);
}

BOOST_AUTO_TEST_CASE(a_statement_larger_than_all_that_is_kept_runs_and_is_dropped)
{
    db::Session session(keeping(1000));
    const std::string large = "select 'large'" + std::string(2000, ' ');
    for (int round = 0; round < 3; ++round)
        BOOST_TEST(one(session, {large}) == "large");
    const Statement twice[] = {{large}, {"select 1"}, {large}};
    BOOST_TEST(session.run(twice)[2].text(0, 0) == "large");
    BOOST_TEST(kept_like(session, "%large%") == "0");
}

BOOST_AUTO_TEST_CASE(the_statement_used_last_is_forgotten_last)
{
    db::Session session(keeping(60));
    for (int i = 0; i < 20; ++i) {
        session.run({"select 'favourite'"});
        keep(session, {"select " + std::to_string(i)});
    }
    BOOST_TEST(kept_like(session, "%favourite%") == "1");
    BOOST_TEST(kept_like(session, "select 3") == "0");
}

BOOST_AUTO_TEST_CASE(more_statements_at_once_than_are_kept_all_run)
{
    db::Options few = options();
    few.kept_bytes = 30; // three of them
    db::Session session(few);
    std::vector<Statement> statements;
    for (int i = 0; i < 12; ++i)
        statements.push_back({"select " + std::to_string(i % 8)});
    for (int round = 0; round < 3; ++round) {
        const std::vector<db::Rows> rows = session.run(statements);
        BOOST_REQUIRE(rows.size() == 12u);
        for (int i = 0; i < 12; ++i)
            BOOST_TEST(rows[static_cast<std::size_t>(i)].integer(0, 0) == i % 8);
    }
}

BOOST_AUTO_TEST_CASE(new_and_kept_statements_travel_together_and_one_of_them_twice)
{
    db::Session session(options());
    keep(session, {"select 'kept ' || $1::text", {"before"}});
    const Statement mixed[] = {{"select 'new ' || $1::text", {"a"}},
                               {"select 'kept ' || $1::text", {"b"}},
                               {"select 'new ' || $1::text", {std::nullopt}},
                               {"select 'newer'"},
                               {"select 'new ' || $1::text", {std::string(100000, 'c')}}};
    const std::vector<db::Rows> rows = session.run(mixed);
    BOOST_REQUIRE(rows.size() == 5u);
    BOOST_TEST(rows[0].text(0, 0) == "new a");
    BOOST_TEST(rows[1].text(0, 0) == "kept b");
    BOOST_TEST(rows[2].is_null(0, 0));
    BOOST_TEST(rows[3].text(0, 0) == "newer");
    BOOST_TEST(rows[4].text(0, 0).size() == 100004u);
    BOOST_TEST(kept_like(session, "select 'new ''%") == "0");
    BOOST_TEST(kept_like(session, "select 'new ' %") == "1");
    BOOST_TEST(kept_like(session, "select 'newer'") == "0");
}

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
