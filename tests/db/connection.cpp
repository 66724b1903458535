// db::Session when things go wrong: errors by SQLSTATE, time-outs, connections that break or cannot
// be made; and what a connection is set to.
#include "db/session.hpp"
#include "db/transaction.hpp"
#include "tests/support/database.hpp"
#include "tests/support/session.hpp"

#include <boost/test/unit_test.hpp>
#include <string>
#include <utility>

using db::Statement;
using test::error_of;
using test::kept;
using test::one;
using test::options;

BOOST_AUTO_TEST_SUITE(db_connection)

BOOST_AUTO_TEST_CASE(errors_have_sqlstate_and_constraint_but_no_values)
{
    db::Session session(options());
    const db::Error unique =
        error_of(session, {"insert into orgunit (name, slug) values ($1::text, $2::text)",
                           {"Offensive Security", "some-secret-slug"}});
    BOOST_TEST(unique.sqlstate == "23505");
    BOOST_TEST(unique.constraint == "orgunit_name_key");
    const db::Error check = error_of(
        session, {"update client set name = $1::text where id = 15", {std::string(300, 's')}});
    BOOST_TEST(check.sqlstate == "23514");
    BOOST_TEST(check.constraint == "client_name_check");
    const db::Error cast = error_of(session, {"select $1::int", {"secret"}});
    BOOST_TEST(cast.sqlstate == "22P02");
    BOOST_TEST(cast.constraint.empty());
    BOOST_TEST(error_of(session, {"selekt"}).sqlstate == "42601");
    for (const db::Error& error : {unique, check, cast}) {
        const std::string what = error.what();
        BOOST_TEST(what.find("Offensive") == std::string::npos);
        BOOST_TEST(what.find("secret") == std::string::npos);
        BOOST_TEST(what.find("sss") == std::string::npos);
        BOOST_TEST(!error.connection_lost());
    }
}

BOOST_AUTO_TEST_CASE(errors_tell_what_can_be_done_about_them)
{
    BOOST_TEST(db::Error("08006", "").connection_lost());
    BOOST_TEST(db::Error("57P01", "").connection_lost());
    BOOST_TEST(!db::Error("57014", "").connection_lost());
}

BOOST_AUTO_TEST_CASE(what_is_notified_is_heard_once)
{
    db::Session listener(options());
    db::Session speaker(options());
    BOOST_TEST(!listener.notified());
    BOOST_TEST(listener.descriptor() == -1);
    listener.listen("chaotica_test");
    BOOST_TEST(listener.descriptor() >= 0);
    BOOST_TEST(!listener.notified());
    speaker.run(Statement{"select pg_notify('chaotica_test', '')", {}});
    speaker.run(Statement{"select pg_notify('chaotica_test', 'again')", {}});
    // which makes the server send what there is
    const std::string pid = one(listener, {"select pg_backend_pid()"});
    BOOST_TEST(listener.notified());
    BOOST_TEST(!listener.notified());
    speaker.run(Statement{"select pg_terminate_backend($1::int)", {pid}});
    bool lost = false;
    for (int i = 0; i < 500 && !lost; ++i) {
        try {
            listener.notified();
            speaker.run(Statement{"select pg_sleep(0.01)", {}});
        } catch (const db::Error& error) {
            lost = error.connection_lost();
        }
    }
    BOOST_TEST(lost);
    BOOST_TEST(listener.descriptor() == -1);
}

BOOST_AUTO_TEST_CASE(a_statement_that_takes_too_long_is_given_up)
{
    db::Options hurried = options();
    hurried.statement_timeout_ms = 100;
    db::Session session(hurried);
    const db::Error error = error_of(session, {"select pg_sleep(10)"});
    BOOST_TEST(error.sqlstate == "57014");
    BOOST_TEST(!error.connection_lost());
    BOOST_TEST(one(session, {"select 'usable'"}) == "usable");
}

BOOST_AUTO_TEST_CASE(reads_are_given_up_before_what_runs_in_a_transaction)
{
    db::Options hurried = options();
    hurried.statement_timeout_ms = 30'000;
    hurried.read_timeout_ms = 100;
    db::Session session(hurried);
    BOOST_TEST(error_of(session, {"select pg_sleep(10)"}).sqlstate == "57014");
    const std::string shown =
        "select current_setting('statement_timeout') || ' ' || current_setting('lock_timeout')";
    for (const auto kind : {db::Transaction::Kind::read_write, db::Transaction::Kind::snapshot}) {
        const db::Transaction transaction(session, kind);
        BOOST_TEST(one(session, {shown}) == "30s 30s");
    }
    {
        const db::Transaction transaction(session, db::Transaction::Kind::reads);
        BOOST_TEST(one(session, {shown}) == "100ms 100ms");
        BOOST_TEST(one(session, {"show transaction_isolation"}) == "repeatable read");
        BOOST_TEST(error_of(session, {"select pg_sleep(10)"}).sqlstate == "57014");
    }
    BOOST_TEST(one(session, {shown}) == "100ms 100ms");
}

BOOST_AUTO_TEST_CASE(a_killed_backend_is_a_lost_connection_and_disconnect_mends_it)
{
    db::Session session(options());
    const std::string ask = "select pg_backend_pid()";
    test::keep(session, {ask});
    const std::string pid = one(session, {ask});
    test::sql("select pg_terminate_backend($1::int)", {pid});
    while (test::number("select count(*) from pg_stat_activity where pid = $1::int", {pid}) > 0) {
    }
    BOOST_TEST(error_of(session, {ask}).connection_lost());
    session.disconnect();
    for (int i = 0; i < 2; ++i)
        BOOST_TEST(one(session, {ask}) != pid);
    BOOST_TEST(kept(session) == "1"); // those of the old connection are forgotten
}

BOOST_AUTO_TEST_CASE(a_backend_killed_among_several_statements_is_a_lost_connection)
{
    db::Session session(options());
    const Statement statements[] = {{"select 1"},
                                    {"select pg_terminate_backend(pg_backend_pid())"},
                                    {"select pg_sleep(1)"},
                                    {"select 2"}};
    try {
        session.run(statements);
        BOOST_ERROR("no error");
    } catch (const db::Error& error) {
        BOOST_TEST(error.connection_lost());
    }
    session.disconnect();
    BOOST_TEST(one(session, {"select 2"}) == "2");
}

BOOST_AUTO_TEST_CASE(an_absent_server_is_a_lost_connection)
{
    db::Session session({.conninfo = "host=/nonexistent dbname=none"});
    const db::Error error = error_of(session, {"select 1"});
    BOOST_TEST(error.sqlstate.starts_with("08"));
    BOOST_TEST(error.connection_lost());
    BOOST_TEST(error_of(session, {"select 1"}).connection_lost());
}

BOOST_AUTO_TEST_CASE(an_unknown_database_is_an_error_without_its_name)
{
    db::Session session(options(" dbname=no_such_database"));
    const db::Error error = error_of(session, {"select 1"});
    BOOST_TEST(std::string(error.what()).find("no_such_database") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(too_many_connections_are_told_apart)
{
    const std::string database = test::scalar("select current_database()");
    // Of all limits the one of a database can be set by its owner.
    test::sql("alter database " + database + " connection limit 0");
    db::Session session(options());
    const db::Error error = error_of(session, {"select 1"});
    test::sql("alter database " + database + " connection limit -1");
    BOOST_TEST(error.sqlstate == "53300");
    BOOST_TEST(one(session, {"select 1"}) == "1");
}

BOOST_AUTO_TEST_CASE(a_session_has_the_settings_that_the_statements_count_on)
{
    db::Options named = options();
    named.application_name = "chaotica-named";
    named.statement_timeout_ms = 4321;
    db::Session session(named);
    const std::pair<const char*, const char*> settings[] = {
        {"timezone", "UTC"},
        {"datestyle", "ISO, YMD"},
        {"plan_cache_mode", "force_generic_plan"},
        {"jit", "off"},
        {"client_encoding", "UTF8"},
        {"statement_timeout", "4321ms"},
        {"lock_timeout", "4321ms"},
        {"application_name", "chaotica-named"}};
    for (const auto& [name, value] : settings)
        BOOST_TEST(one(session, {"select current_setting($1::text)", {name}}) == value, name);
    session.disconnect();
    BOOST_TEST(one(session, {"select current_setting('plan_cache_mode')"}) == "force_generic_plan");
}

BOOST_AUTO_TEST_CASE(a_connection_is_renewed_after_so_many_statements_and_in_no_transaction)
{
    db::Options few = options();
    few.worn_after = 5;
    db::Session session(few);
    const Statement backend{"select pg_backend_pid()"};
    const std::string first = one(session, backend);
    session.renew();
    for (int i = 0; i < 4; ++i)
        BOOST_TEST(one(session, backend) == first);
    {
        db::Transaction transaction(session, db::Transaction::Kind::read_write);
        for (int i = 0; i < 4; ++i)
            session.run(backend);
        session.renew();
        BOOST_TEST(one(session, backend) == first);
        transaction.commit();
    }
    BOOST_TEST(one(session, backend) == first); // nobody has asked for it
    session.renew();
    const std::string second = one(session, backend);
    BOOST_TEST(second != first);
    session.renew();
    BOOST_TEST(one(session, backend) == second);
}

BOOST_AUTO_TEST_SUITE_END()
