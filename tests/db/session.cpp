// db::Session against a real server: parameters, rows and cursors; transactions are in
// transactions.cpp.
#include "db/session.hpp"
#include "db/cursor.hpp"
#include "db/transaction.hpp"
#include "tests/support/database.hpp"
#include "tests/support/session.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

namespace {

using db::Statement;
using test::error_of;
using test::one;
using test::options;
using test::Scratch;

} // namespace

BOOST_AUTO_TEST_SUITE(db_session)

BOOST_AUTO_TEST_CASE(parameters_arrive_as_they_were_given)
{
    db::Session session(options());
    const std::string texts[] = {"",
                                 "plain",
                                 "'; drop table job; --",
                                 "\\ \" ' $1 %",
                                 "line\nbreak\ttab",
                                 "Łódź 日本語 🚀",
                                 std::string(1000000, 'x')};
    for (const std::string& text : texts) {
        const db::Rows rows =
            session.run({"select $1::text, octet_length($1::text), $1::text is null", {text}});
        BOOST_TEST((rows.text(0, 0) == text));
        BOOST_TEST(rows.integer(0, 1) == static_cast<std::int64_t>(text.size()));
        BOOST_TEST(rows.text(0, 2) == "f");
    }
}

BOOST_AUTO_TEST_CASE(an_absent_parameter_is_null)
{
    db::Session session(options());
    const db::Rows rows =
        session.run({"select $1::text, $2::text, $1::text is null", {std::nullopt, ""}});
    BOOST_TEST(rows.is_null(0, 0));
    BOOST_TEST(!rows.value(0, 0).has_value());
    BOOST_TEST(rows.text(0, 0).empty());
    BOOST_TEST(rows.integer(0, 0) == 0);
    BOOST_TEST(!rows.is_null(0, 1));
    BOOST_TEST(rows.value(0, 1).value_or("absent").empty());
    BOOST_TEST(rows.text(0, 2) == "t");
}

BOOST_AUTO_TEST_CASE(a_nul_byte_is_refused_before_it_reaches_the_server)
{
    db::Session session(options());
    int sent = 0;
    session.observe([&](std::span<const Statement>) { ++sent; });
    BOOST_CHECK_THROW(session.run({"select $1::text", {std::string("a\0b", 3)}}),
                      std::invalid_argument);
    const Statement both[] = {{"select 1"}, {"select $1::text", {std::string("\0", 1)}}};
    BOOST_CHECK_THROW(session.run(both), std::invalid_argument);
    BOOST_TEST(sent == 0);
    BOOST_TEST(one(session, {"select 'usable'"}) == "usable");
}

BOOST_AUTO_TEST_CASE(an_array_of_arrays_in_a_cell_is_read_as_rows)
{
    db::Session session(options());
    const std::string hostile = R"(a,b}{ "c" \ NULL)";
    const db::Rows rows = session.run(
        {"select array(select array[v, null, 'NULL', '', 'x'] from unnest($1::text[]) with "
         "ordinality u(v, n) order by n), array[]::text[], null::text[], 'no array'",
         {db::array_literal(std::vector<std::string>{hostile, "é\n"})}});
    const db::Rows inner = rows.within(0, 0);
    BOOST_TEST(inner.size() == 2);
    BOOST_TEST(inner.columns() == 5);
    BOOST_TEST(inner.text(0, 0) == hostile);
    BOOST_TEST(inner.text(1, 0) == "é\n");
    BOOST_TEST(inner.is_null(1, 1));
    BOOST_TEST(inner.text(0, 2) == "NULL");
    BOOST_TEST((!inner.is_null(0, 3) && inner.text(0, 3).empty()));
    BOOST_TEST(inner.value(1, 4).value_or("") == "x");
    BOOST_TEST(rows.within(0, 1).size() == 0);
    BOOST_TEST(rows.within(0, 2).size() == 0);
    BOOST_CHECK_THROW(rows.within(0, 3), std::logic_error);
}

BOOST_AUTO_TEST_CASE(what_runs_at_once_is_undone_when_it_fails)
{
    db::Session session(options());
    BOOST_CHECK_THROW(session.run_at_once({{"select 1", {}}, {"select 1 / 0", {}}}), db::Error);
    const auto rows =
        session.run_at_once({{"select 2", {}}, {"select txid_current_if_assigned()", {}}});
    BOOST_TEST(rows.size() == 2u);
    BOOST_TEST(rows[0].text(0, 0) == "2");
    BOOST_CHECK_THROW(session.run_at_once({{"create temporary table t ()", {}}}), db::Error);
    BOOST_TEST(session.run({"select 3"}).text(0, 0) == "3");
}

BOOST_AUTO_TEST_CASE(rows_outlive_what_runs_after_them)
{
    db::Session session(options());
    const db::Rows rows = session.run({"select n, 'row ' || n from generate_series(1, 3) as n"});
    session.run({"select 'something else'"});
    session.disconnect();
    BOOST_TEST(rows.size() == 3);
    BOOST_TEST(rows.columns() == 2);
    BOOST_TEST(rows.integer(2, 0) == 3);
    BOOST_TEST(rows.text(2, 1) == "row 3");
}

BOOST_FIXTURE_TEST_CASE(affected_rows_are_counted, Scratch)
{
    db::Session session(options());
    BOOST_TEST(session.run({"insert into scratch select generate_series(1, 5)"}).affected() == 5);
    BOOST_TEST(session.run({"update scratch set id = id + 10 where id > 3"}).affected() == 2);
    BOOST_TEST(session.run({"delete from scratch where id = 99"}).affected() == 0);
}

BOOST_AUTO_TEST_CASE(a_cursor_gives_all_rows_a_batch_at_a_time)
{
    db::Session session(options());
    const db::Transaction transaction(session, db::Transaction::Kind::snapshot);
    db::Cursor cursor(session, {"select generate_series(1, $1::int)", {"7"}}, 3);
    std::vector<int> sizes;
    std::int64_t sum = 0;
    for (int batch = 0; batch < 4; ++batch) {
        const db::Rows rows = cursor.next();
        sizes.push_back(rows.size());
        for (int row = 0; row < rows.size(); ++row)
            sum += rows.integer(row, 0);
    }
    BOOST_TEST(sizes == (std::vector<int>{3, 3, 1, 0}));
    BOOST_TEST(sum == 28);
}

BOOST_AUTO_TEST_CASE(one_cursor_after_the_other_whatever_their_columns)
{
    db::Session session(options());
    for (const char* const columns : {"n", "n, 'row ' || n", "n, n::text, $1::text"}) {
        for (int count : {0, 1, 5}) {
            const db::Transaction transaction(session, db::Transaction::Kind::snapshot);
            db::Cursor cursor(session,
                              {"select " + std::string(columns) + " from generate_series(1, " +
                                   std::to_string(count) + ") as n where $1::text <> 'b'",
                               {"a"}},
                              2);
            int rows = 0;
            for (db::Rows batch = cursor.next(); batch.size() > 0; batch = cursor.next()) {
                BOOST_TEST(batch.columns() == 1 + std::ranges::count(std::string(columns), ','));
                rows += batch.size();
            }
            BOOST_TEST(rows == count);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_observer_sees_every_statement_with_its_parameters)
{
    db::Session session(options());
    std::vector<std::string> seen;
    session.observe([&](std::span<const Statement> trip) {
        for (const Statement& statement : trip)
            seen.push_back(statement.sql + " " + statement.parameters.at(0).value_or("null"));
    });
    const Statement two[] = {{"select $1::int", {"1"}}, {"select $1::text", {std::nullopt}}};
    session.run(two);
    BOOST_TEST(seen == (std::vector<std::string>{"select $1::int 1", "select $1::text null"}));
    session.observe(nullptr);
    session.run(two);
    BOOST_TEST(seen.size() == 2u);
}

BOOST_AUTO_TEST_CASE(an_array_literal_carries_any_text)
{
    db::Session session(options());
    const std::vector<std::string> elements = {"plain", "",     "NULL",  "a,b", "{x}",
                                               "\"q\"", "b\\s", " pad ", "日本"};
    const db::Rows rows =
        session.run({"select e from unnest($1::text[]) e", {db::array_literal(elements)}});
    BOOST_REQUIRE(rows.size() == static_cast<int>(elements.size()));
    for (int i = 0; i < rows.size(); ++i)
        BOOST_TEST(rows.text(i, 0) == elements[static_cast<std::size_t>(i)]);
    BOOST_TEST(one(session, {"select cardinality($1::text[])", {db::array_literal({})}}) == "0");
}

BOOST_AUTO_TEST_CASE(every_failure_is_reported_whoever_catches_it)
{
    db::Session session(options());
    std::vector<std::string> states;
    session.report([&](const db::Error& error) { states.push_back(error.sqlstate); });
    BOOST_CHECK_THROW(session.run({"select 1 / 0", {}}), db::Error);
    const db::Statement several[] = {{"select 1", {}}, {"select nothing", {}}};
    BOOST_CHECK_THROW(session.run(several), db::Error);
    db::Session nowhere({.conninfo = "host=/nonexistent dbname=none"});
    nowhere.report([&](const db::Error& error) { states.push_back(error.sqlstate); });
    BOOST_CHECK_THROW(nowhere.run({"select 1", {}}), db::Error);
    BOOST_TEST(states == (std::vector<std::string>{"22012", "42703", "08001"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_session_that_is_given_up_ends_what_runs_and_begins_nothing)
{
    db::Session session({.conninfo = test::owner_conninfo()});
    session.run({"select 1", {}});
    const auto cancelled = [](const db::Error& error) { return error.sqlstate == "57014"; };
    std::thread other([&] {
        while (test::number("select count(*) from pg_stat_activity where query = 'select "
                            "pg_sleep(20)' and state = 'active'") == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        session.give_up();
    });
    BOOST_CHECK_EXCEPTION(session.run({"select pg_sleep(20)", {}}), db::Error, cancelled);
    other.join();
    BOOST_CHECK_EXCEPTION(session.run({"select 1", {}}), db::Error, cancelled);
    session.go_on();
    BOOST_TEST(session.run({"select 1", {}}).integer(0, 0) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
