// When a connection is made and when it is given up.
#include "db/session.hpp"

#include "db/connection.hpp"
#include "db/transaction.hpp"

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
auto Session::attempt(Work work)
{
    try {
        Connection& connection = connected();
        if (given_up_)
            throw Error("57014", "");
        return work(connection);
    } catch (const Error& error) {
        if (reporter_)
            reporter_(error);
        if (connection_ && !connection_->usable())
            disconnect();
        throw;
    } catch (...) {
        if (connection_ && !connection_->usable())
            disconnect();
        throw;
    }
}

void Session::announce(std::span<const Statement> statements)
{
    for (const Statement& statement : statements)
        refuse_nul(statement);
    had_ += statements.size();
    if (observer_)
        observer_(statements);
}

Rows Session::run(const Statement& statement)
{
    announce(std::span(&statement, 1));
    return attempt([&](Connection& connection) {
        connection.tidy();
        return connection.run(statement);
    });
}

std::vector<Rows> Session::run(std::span<const Statement> statements)
{
    announce(statements);
    return attempt([&](Connection& connection) {
        connection.tidy();
        return statements.size() == 1 ? std::vector<Rows>(1, connection.run(statements.front()))
                                      : connection.pipeline(statements);
    });
}

std::vector<Rows> Session::run_at_once(std::vector<Statement> statements)
{
    if (in_transaction_)
        return run(statements);
    statements.insert(statements.begin(), {begin_snapshot, {}});
    statements.push_back({"commit", {}});
    announce(statements);
    std::vector<Rows> rows = attempt([&](Connection& connection) {
        connection.tidy();
        return connection.whole_transaction(statements);
    });
    rows.pop_back();
    rows.erase(rows.begin());
    return rows;
}

void Session::listen(const std::string& channel)
{
    attempt([&](Connection& connection) { connection.command("listen " + channel); });
}

bool Session::notified()
{
    return connection_ != nullptr &&
           attempt([](Connection& connection) { return connection.notified(); });
}

int Session::descriptor() const
{
    return connection_ == nullptr ? -1 : connection_->descriptor();
}

void Session::begin(const std::string& sql, bool as_reads)
{
    std::vector<Statement> opening = {{sql, {}}};
    if (options_.read_timeout_ms > 0 && !as_reads) {
        const std::string timeout = std::to_string(options_.statement_timeout_ms);
        opening.push_back({"set local statement_timeout = " + timeout, {}});
        opening.push_back({"set local lock_timeout = " + timeout, {}});
    }
    attempt([&](Connection& connection) {
        connection.tidy();
        connection.begin(std::move(opening));
    });
    in_transaction_ = true;
}

void Session::commit()
{
    attempt([&](Connection& connection) {
        if (connection.transaction_failed())
            throw Error("25P02", ""); // COMMIT would be a ROLLBACK, and no error
        ++commits_;
        try {
            connection.end("commit");
        } catch (const Error& error) {
            if (!error.connection_lost())
                --commits_;
            throw;
        }
    });
}

Connection& Session::connected()
{
    if (!connection_ && in_transaction_)
        throw Error("08003", "");
    if (!connection_) {
        auto connection = std::make_unique<Connection>(options_);
        const std::lock_guard lock(connection_mutex_);
        connection_ = std::move(connection);
        had_ = 0;
        ++connections_;
    }
    return *connection_;
}

void Session::disconnect() noexcept
{
    const std::lock_guard lock(connection_mutex_);
    connection_.reset();
}

void Session::renew() noexcept
{
    if (had_ >= options_.worn_after && !in_transaction_)
        disconnect();
}

void Session::give_up() noexcept
{
    const std::lock_guard lock(connection_mutex_);
    given_up_ = true;
    if (connection_)
        connection_->cancel();
}

void Session::go_on() noexcept
{
    if (given_up_)
        disconnect(); // what was sent to cancel may arrive late, and would hit another statement
    given_up_ = false;
}

void Session::report(Reporter reporter)
{
    reporter_ = std::move(reporter);
}

void Session::observe(Observer observer)
{
    observer_ = std::move(observer);
}

} // namespace db
