// Short forms for tests of db::Session.
#pragma once

#include "db/session.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>

namespace test {

/// Of a session on the executable's own database; `more` is added to the conninfo.
inline db::Options options(const std::string& more = {})
{
    return {.conninfo = owner_conninfo() + more};
}

/// Of one that keeps statements of so many bytes.
inline db::Options keeping(std::size_t bytes)
{
    db::Options few = options();
    few.kept_bytes = bytes;
    return few;
}

/// What the statement fails with; the test fails when it does not.
inline db::Error error_of(db::Session& session, const db::Statement& statement)
{
    try {
        session.run(statement);
    } catch (const db::Error& error) {
        return error;
    }
    BOOST_ERROR("no error: " << statement.sql);
    return {"", ""};
}

/// The first cell, "null" for NULL.
inline std::string one(db::Session& session, const db::Statement& statement)
{
    return session.run(statement).value(0, 0).value_or("null");
}

/// An empty table for the length of a test.
struct Scratch {
    Scratch() { sql("create table scratch (id int constraint scratch_pkey primary key)"); }
    ~Scratch() { sql("drop table scratch"); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
};

/// Has the statement kept, which is what is used again.
inline void keep(db::Session& session, const db::Statement& statement)
{
    for (int i = 0; i < 2; ++i)
        session.run(statement);
}

/// How many statements the server keeps for the session.
inline std::string kept(db::Session& session)
{
    return one(session, {"select count(*) from pg_prepared_statements"});
}

/// How many the server keeps for the session, by the texts of `like`.
inline std::string kept_like(db::Session& session, const std::string& like)
{
    return one(session,
               {"select count(*) from pg_prepared_statements where statement like $1::text "
                "and statement not like '%pg_prepared_statements%'",
                {like}});
}

} // namespace test
