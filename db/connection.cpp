// What a connection is set to, and what becomes of it and of its statements when something fails.
#include "db/connection.hpp"

#include "db/pipeline.hpp"
#include "db/session.hpp"

#include <soci/postgresql/soci-postgresql.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <string_view>
#include <utility>

namespace db {

namespace {

/// A libpq error that carries no SQLSTATE because no connection was made: the text, which holds no
/// values, is all there is to tell a refusal for lack of slots from an absent server.
std::string connect_failure_state(std::string_view message)
{
    const bool full = message.find("too many clients") != std::string_view::npos ||
                      message.find("remaining connection slots") != std::string_view::npos ||
                      message.find("too many connections") != std::string_view::npos;
    return full ? "53300" : "08001";
}

std::string conninfo_of(const Options& options)
{
    return options.conninfo + " application_name=" + options.application_name +
           " client_encoding=UTF8 connect_timeout=5";
}

std::string settings_of(const Options& options)
{
    const int read = options.read_timeout_ms;
    const int whole = options.statement_timeout_ms;
    const std::string timeout = std::to_string(read > 0 ? std::min(read, whole) : whole);
    return "set plan_cache_mode = force_generic_plan;"
           "set jit = off;"
           "set timezone = 'UTC';"
           "set datestyle = 'ISO, YMD';"
           "set max_parallel_workers_per_gather = 0;"
           "set client_min_messages = error;"
           "set idle_in_transaction_session_timeout = 60000;"
           "set statement_timeout = " +
           timeout + ";set lock_timeout = " + timeout;
}

soci::session opened(const Options& options)
{
    try {
        return soci::session(soci::postgresql, conninfo_of(options));
    } catch (const soci::postgresql_soci_error& error) {
        throw failure(error);
    } catch (const soci::soci_error& error) {
        throw Error(connect_failure_state(error.get_error_message()), "");
    }
}

} // namespace

Connection::Connection(const Options& options)
    : settings_(settings_of(options)),
      session_(opened(options)),
      handle_(static_cast<soci::postgresql_session_backend*>(session_.get_backend())->conn_),
      canceller_(PQgetCancel(handle_), PQfreeCancel),
      statements_(session_, options.kept_bytes)
{
    command(settings_);
}

bool Connection::notified()
{
    if (PQconsumeInput(handle_) == 0) {
        lost_ = true;
        throw Error("08006", "");
    }
    bool any = false;
    while (PGnotify* const notification = PQnotifies(handle_)) {
        PQfreemem(notification);
        any = true;
    }
    return any;
}

int Connection::descriptor() const
{
    return PQsocket(handle_);
}

void Connection::begin(std::vector<Statement> opening)
{
    opening_ = std::move(opening);
}

void Connection::end(const std::string& sql)
{
    opening_.clear();
    if (PQtransactionStatus(handle_) != PQTRANS_IDLE)
        command(sql);
}

/// Whether what is sent next begins the transaction: nothing has, or what should have was refused.
bool Connection::opens() const
{
    return !opening_.empty() && PQtransactionStatus(handle_) == PQTRANS_IDLE;
}

std::vector<const Statement*> Connection::with_opening(std::span<const Statement> statements) const
{
    std::vector<const Statement*> all;
    if (opens()) {
        for (const Statement& statement : opening_)
            all.push_back(&statement);
    }
    for (const Statement& statement : statements)
        all.push_back(&statement);
    return all;
}

Rows Connection::run(const Statement& statement)
{
    if (opens())
        return std::move(pipeline(std::span(&statement, 1)).front());
    Prepared& prepared = statements_.prepared(statement.sql);
    if (prepared.name().empty())
        return std::move(trip({{&statement, &prepared}}).front());
    return accept(prepared, prepared.execute(statement.parameters));
}

std::vector<Rows> Connection::pipeline(std::span<const Statement> statements)
{
    std::vector<Sent> all;
    for (const Statement* const statement : with_opening(statements))
        all.push_back({statement, &statements_.prepared(statement->sql)});
    std::vector<Rows> rows = trip(all);
    rows.erase(rows.begin(), rows.end() - static_cast<std::ptrdiff_t>(statements.size()));
    return rows;
}

std::vector<Rows> Connection::trip(const std::vector<Sent>& all)
{
    std::vector<Rows> rows;
    {
        Pipeline pipeline(handle_);
        for (const auto& [statement, prepared] : all)
            pipeline.send(*prepared, statement->parameters);
        pipeline.sent();
        for (const auto& [statement, prepared] : all)
            rows.push_back(accept(*prepared, pipeline.receive()));
        if (const Result failed = pipeline.finish())
            throw failure(failed);
    }
    if (!usable()) // before the server said that it had ended their transaction
        throw failure(Result());
    return rows;
}

std::vector<Rows> Connection::whole_transaction(std::span<const Statement> statements)
{
    try {
        return pipeline(statements);
    } catch (const Error&) {
        if (transaction_failed())
            command("rollback");
        throw;
    }
}

void Connection::command(const std::string& sql)
{
    try {
        session_ << sql;
    } catch (const soci::soci_error& error) {
        throw failure(error);
    }
}

void Connection::cancel() const noexcept
{
    std::array<char, 256> reason{};
    if (canceller_)
        PQcancel(canceller_.get(), reason.data(), static_cast<int>(reason.size()));
}

void Connection::tidy()
{
    statements_.end_trip();
    if (PQtransactionStatus(handle_) != PQTRANS_IDLE)
        return;
    if (discarded_) {
        // Whoever discarded one statement may have discarded all, and the settings with them.
        statements_.abandon();
        command("deallocate all");
        command(settings_);
        discarded_ = false;
    }
    statements_.tidy();
}

bool Connection::transaction_failed() const
{
    return PQtransactionStatus(handle_) == PQTRANS_INERROR;
}

bool Connection::usable() const
{
    const PGTransactionStatusType transaction = PQtransactionStatus(handle_);
    return !lost_ && PQstatus(handle_) == CONNECTION_OK &&
           PQpipelineStatus(handle_) == PQ_PIPELINE_OFF && transaction != PQTRANS_ACTIVE &&
           transaction != PQTRANS_UNKNOWN;
}

Rows Connection::accept(const Prepared& statement, Result result)
{
    if (!succeeded(result))
        throw refusal(statement, result);
    Rows rows;
    rows.size_ = PQntuples(result.get());
    rows.columns_ = PQnfields(result.get());
    const std::string_view affected = PQcmdTuples(result.get());
    std::from_chars(affected.data(), affected.data() + affected.size(), rows.affected_);
    rows.result_ = std::move(result);
    return rows;
}

/// The statement is kept for the next time, unless it would fail then as well.
Error Connection::refusal(const Prepared& statement, const Result& result)
{
    Error error = failure(result);
    lost_ = lost_ || error.connection_lost();
    if (error.sqlstate == "26000") { // the server knows no such statement
        statements_.abandon();
        discarded_ = true;
    } else if (error.sqlstate == "0A000") { // its columns are not those it was prepared with
        statements_.forget(statement);
    }
    return error;
}

} // namespace db
