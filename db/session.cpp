// SOCI owns the connection; single statements run through SOCI's kept statements, several at once
// through libpq's pipeline on the same connection, which SOCI has no interface for.
#include "db/session.hpp"

#include <libpq-fe.h>
#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>

#include <algorithm>
#include <charconv>
#include <list>
#include <stdexcept>
#include <unordered_map>
#include <utility>

namespace db {

namespace {

struct ResultDeleter {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, ResultDeleter>;

[[noreturn]] void fail(const PGresult* result)
{
    const char* state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char* constraint = result ? PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME) : nullptr;
    throw Error(state ? state : "08000", constraint ? constraint : "");
}

/// A libpq error that carries no SQLSTATE because no connection was made: the text, which holds no
/// values, is all there is to tell a refusal for lack of slots from an absent server.
std::string connect_failure_state(std::string_view message)
{
    const bool full = message.find("too many clients") != std::string_view::npos ||
                      message.find("remaining connection slots") != std::string_view::npos ||
                      message.find("too many connections") != std::string_view::npos;
    return full ? "53300" : "08001";
}

/// Text ends at a NUL byte for the server: it would take a part for the whole.
void refuse_nul(const Statement& statement)
{
    for (const Value& value : statement.parameters) {
        if (value && value->find('\0') != std::string::npos)
            throw std::invalid_argument("a parameter holds a NUL byte");
    }
}

} // namespace

struct Session::State {
    Options options;
    std::unique_ptr<soci::session> connection;
    Observer observer;
    std::int64_t next_name = 0;

    /// Kept statements, the most recently used first.
    using Order = std::list<std::string>;
    struct Kept {
        std::string name;
        Order::iterator position;
        bool prepared = false;
    };
    Order order;
    std::unordered_map<std::string, Kept> kept;

    PGconn* handle()
    {
        connect();
        return static_cast<soci::postgresql_session_backend*>(connection->get_backend())->conn_;
    }

    void connect();
    Kept& keep(const std::string& sql);
    void forget_oldest();
    Rows receive(Kept& statement);
    std::vector<Kept*> send(std::span<const Statement> statements);
    bool drain();
};

void Session::State::connect()
{
    if (connection)
        return;
    try {
        auto opened = std::make_unique<soci::session>(
            soci::postgresql, options.conninfo + " application_name=" + options.application_name +
                                  " client_encoding=UTF8 connect_timeout=5");
        const std::string timeout = std::to_string(options.statement_timeout_ms);
        *opened << "set plan_cache_mode = force_generic_plan";
        *opened << "set jit = off";
        *opened << "set timezone = 'UTC'";
        *opened << "set datestyle = 'ISO, YMD'";
        *opened << "set max_parallel_workers_per_gather = 0";
        *opened << "set client_min_messages = error";
        *opened << "set idle_in_transaction_session_timeout = 60000";
        *opened << "set statement_timeout = " + timeout;
        *opened << "set lock_timeout = " + timeout;
        connection = std::move(opened);
    } catch (const soci::postgresql_soci_error& error) {
        throw Error(error.sqlstate(), "");
    } catch (const soci::soci_error& error) {
        throw Error(connect_failure_state(error.get_error_message()), "");
    }
}

Session::State::Kept& Session::State::keep(const std::string& sql)
{
    if (const auto found = kept.find(sql); found != kept.end()) {
        order.splice(order.begin(), order, found->second.position);
        return found->second;
    }
    order.push_front(sql);
    return kept.emplace(sql, Kept{"s" + std::to_string(next_name++), order.begin()}).first->second;
}

/// Brings the cache back to its bound. Between requests only: a pipeline holds references.
void Session::State::forget_oldest()
{
    while (kept.size() > static_cast<std::size_t>(options.kept_statements)) {
        const auto oldest = kept.find(order.back());
        if (oldest->second.prepared)
            const Result done(PQexec(handle(), ("deallocate " + oldest->second.name).c_str()));
        kept.erase(oldest);
        order.pop_back();
    }
}

Rows Session::State::receive(Kept& statement)
{
    PGconn* const pq = handle();
    if (!statement.prepared) {
        const Result prepared(PQgetResult(pq));
        if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK)
            fail(prepared.get());
        statement.prepared = true;
        const Result end_of_prepare(PQgetResult(pq));
    }
    Result result(PQgetResult(pq));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        fail(result.get());
    const Result end_of_rows(PQgetResult(pq));
    Rows rows;
    rows.size_ = PQntuples(result.get());
    rows.columns_ = PQnfields(result.get());
    const std::string_view affected = PQcmdTuples(result.get());
    std::from_chars(affected.data(), affected.data() + affected.size(), rows.affected_);
    rows.result_ = std::shared_ptr<void>(result.release(),
                                         [](void* held) { PQclear(static_cast<PGresult*>(held)); });
    return rows;
}

/// Reads what is left of a pipeline, so that the connection can be used again. False when it
/// cannot: results that nobody read must never meet the next caller.
bool Session::State::drain()
{
    PGconn* const pq = handle();
    for (int silent = 0; silent < 2 && PQstatus(pq) == CONNECTION_OK;) {
        const Result result(PQgetResult(pq));
        silent = result ? 0 : silent + 1;
        if (PQresultStatus(result.get()) == PGRES_PIPELINE_SYNC)
            break;
    }
    return PQexitPipelineMode(pq) == 1;
}

/// Sends all statements without waiting; which kept statements they are, in order.
std::vector<Session::State::Kept*> Session::State::send(std::span<const Statement> statements)
{
    PGconn* const pq = handle();
    std::vector<Kept*> sent;
    bool taken = PQenterPipelineMode(pq) == 1;
    for (const Statement& statement : statements) {
        Kept& one = keep(statement.sql);
        const bool again = std::find(sent.begin(), sent.end(), &one) != sent.end();
        if (!one.prepared && !again)
            taken = taken &&
                    PQsendPrepare(pq, one.name.c_str(), statement.sql.c_str(), 0, nullptr) == 1;
        std::vector<const char*> values;
        for (const Value& value : statement.parameters)
            values.push_back(value ? value->c_str() : nullptr);
        taken = taken && PQsendQueryPrepared(pq, one.name.c_str(), static_cast<int>(values.size()),
                                             values.data(), nullptr, nullptr, 0) == 1;
        sent.push_back(&one);
    }
    if (!taken || PQpipelineSync(pq) != 1)
        throw Error("08000", "");
    return sent;
}

Session::Session(Options options) : state_(std::make_unique<State>())
{
    state_->options = std::move(options);
}

Session::~Session() = default;

Rows Session::run(const Statement& statement)
{
    return std::move(run(std::span(&statement, 1)).front());
}

std::vector<Rows> Session::run(std::span<const Statement> statements)
{
    for (const Statement& statement : statements)
        refuse_nul(statement);
    State& state = *state_;
    state.handle();
    state.forget_oldest();
    if (state.observer)
        state.observer(statements);
    std::vector<Rows> rows;
    try {
        for (State::Kept* kept : state.send(statements))
            rows.push_back(state.receive(*kept));
    } catch (const Error& error) {
        if (error.connection_lost() || !state.drain())
            disconnect();
        throw;
    } catch (...) {
        disconnect();
        throw;
    }
    if (!state.drain()) {
        disconnect();
        throw Error("08000", "");
    }
    return rows;
}

void Session::disconnect() noexcept
{
    state_->kept.clear();
    state_->order.clear();
    state_->connection.reset();
}

void Session::observe(Observer observer)
{
    state_->observer = std::move(observer);
}

Transaction::Transaction(Session& session, Kind kind) : session_(session)
{
    Session::State& state = *session_.state_;
    state.connect();
    try {
        state.connection->begin();
        if (kind == Kind::snapshot)
            *state.connection << "set transaction isolation level repeatable read, read only";
    } catch (const soci::postgresql_soci_error& error) {
        throw Error(error.sqlstate(), "");
    } catch (const soci::soci_error&) {
        throw Error("08000", "");
    }
}

Transaction::~Transaction()
{
    if (!open_ || !session_.state_->connection)
        return;
    try {
        session_.state_->connection->rollback();
    } catch (const soci::soci_error&) {
        session_.disconnect(); // the server undoes what a lost connection had begun
    }
}

void Transaction::commit()
{
    open_ = false;
    try {
        session_.state_->connection->commit();
    } catch (const soci::postgresql_soci_error& error) {
        throw Error(error.sqlstate(), "");
    } catch (const soci::soci_error&) {
        throw Error("08000", "");
    }
}

Cursor::Cursor(Session& session, const Statement& statement, int batch)
    : session_(session), batch_(batch)
{
    session_.run({"declare rows no scroll cursor for " + statement.sql, statement.parameters});
}

Rows Cursor::next()
{
    return session_.run({"fetch forward " + std::to_string(batch_) + " from rows", {}});
}

} // namespace db
