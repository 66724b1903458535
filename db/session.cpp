// When a connection is made and when it is given up.
#include "db/session.hpp"

#include "db/connection.hpp"

#include <stdexcept>
#include <utility>

namespace db {

namespace {

/// Text ends at a NUL byte for the server: it would take a part for the whole.
void refuse_nul(const Statement& statement)
{
    for (const Value& value : statement.parameters) {
        if (value && value->find('\0') != std::string::npos)
            throw std::invalid_argument("a parameter holds a NUL byte");
    }
}

} // namespace

Session::Session(Options options) : options_(std::move(options)) {}

Session::~Session() = default;

template <class Work>
auto Session::attempt(std::span<const Statement> statements, Work work)
{
    for (const Statement& statement : statements)
        refuse_nul(statement);
    Connection& connection = connected();
    if (observer_)
        observer_(statements);
    try {
        connection.tidy();
        return work(connection);
    } catch (...) {
        if (!connection.usable())
            disconnect();
        throw;
    }
}

Rows Session::run(const Statement& statement)
{
    return attempt(std::span(&statement, 1),
                   [&](Connection& connection) { return connection.run(statement); });
}

std::vector<Rows> Session::run(std::span<const Statement> statements)
{
    return attempt(statements, [&](Connection& connection) {
        return statements.size() == 1 ? std::vector<Rows>(1, connection.run(statements.front()))
                                      : connection.pipeline(statements);
    });
}

Connection& Session::connected()
{
    if (!connection_ && in_transaction_)
        throw Error("08003", "");
    if (!connection_)
        connection_ = std::make_unique<Connection>(options_);
    return *connection_;
}

void Session::disconnect() noexcept
{
    connection_.reset();
}

void Session::observe(Observer observer)
{
    observer_ = std::move(observer);
}

} // namespace db
