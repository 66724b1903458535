// Which statements stay prepared, and for how long.
#include "db/session.hpp"
#include "tests/support/session.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace {

using db::Statement;
using test::keep;
using test::keeping;
using test::kept;
using test::kept_like;
using test::one;
using test::options;

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

BOOST_AUTO_TEST_SUITE_END()
