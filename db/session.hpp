// A session with PostgreSQL: connects when it has to, runs statements, one or several in a round
// trip, and drops a connection that has failed. Parameters and columns are text (casts stand in the
// SQL). Knows no HTTP.
#pragma once

#include "db/error.hpp"
#include "db/rows.hpp"
#include "db/sql.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace db {

class Connection;

struct Options {
    std::string conninfo;
    int statement_timeout_ms = 15000;
    int read_timeout_ms = 0; ///< Outside transactions and in those of Kind::reads; 0: the same.
    /// Of SQL, whose statements stay prepared: more than all that is asked for day by day. Callers
    /// choose what is asked, and the server takes up to 300 times as much for what it keeps.
    std::size_t kept_bytes = 256 * 1024;
    std::uint64_t worn_after = 20'000; ///< Statements over one connection; see renew().
    std::string application_name = "chaotica";
};

class Session {
public:
    /// Does not connect yet; the first statement does.
    explicit Session(Options options);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// One statement in one round trip, and another one when it comes for the second time and is
    /// prepared. Throws Error, and std::invalid_argument for a NUL byte in a parameter.
    Rows run(const Statement& statement);
    /// All statements in one round trip, in order, as one transaction unless one is open already;
    /// each that comes for the second time is prepared before, so none may name what an earlier one
    /// creates. The first failure is thrown and none has had an effect.
    std::vector<Rows> run(std::span<const Statement> statements);
    /// The same of statements that only read and all see the database as it was at one moment; in
    /// an open transaction, as that sees it.
    std::vector<Rows> run_at_once(std::vector<Statement> statements);

    /// Hears what is notified on the channels, from now on; connects if need be. What is notified
    /// while the connection is lost is not heard: whoever listens asks again after connecting.
    void listen(const std::string& channel);
    /// Whether something was notified since the last call. Takes what has arrived, waits for
    /// nothing. Throws Error when the connection is lost, which is dropped then.
    bool notified();
    /// The connection's socket, readable when something may have been notified; -1 when there is
    /// no connection.
    int descriptor() const;

    /// Drops the connection and all its statements; the next statement connects anew.
    void disconnect() noexcept;
    /// Between requests: drops a connection that has had so many statements, and with it what its
    /// backend has gathered from them. In a transaction it does
    /// nothing.
    void renew() noexcept;

    /// How many COMMITs were sent whose effect is there or unknown. What has been begun since the
    /// number was the same has had no effect, if whatever writes does it in a Transaction.
    std::uint64_t commits() const { return commits_; }

    /// How many connections were made. What was read over one need not hold over another.
    std::uint64_t connections() const { return connections_; }

    /// From any thread: gives up the statement that runs and refuses all that follow (57014), until
    /// `go_on`.
    void give_up() noexcept;
    void go_on() noexcept;

    using Reporter = std::function<void(const Error&)>;
    /// Calls `reporter` with every failure, whoever catches it.
    void report(Reporter reporter);

    using Observer = std::function<void(std::span<const Statement>)>;
    /// Calls `observer` with the statements of every round trip, for `bench` and for tests that
    /// count. Preparing is not counted.
    void observe(Observer observer);

private:
    friend class Transaction;
    void begin(const std::string& sql, bool as_reads);
    void commit();
    Connection& connected();
    template <class Work>
    auto attempt(Work work);
    void announce(std::span<const Statement> statements);

    Options options_;
    Observer observer_;
    Reporter reporter_;
    std::unique_ptr<Connection> connection_;
    std::mutex connection_mutex_; ///< Held where the pointer changes and where give_up uses it.
    std::atomic<bool> given_up_ = false;
    bool in_transaction_ = false; ///< Which cannot go on with another connection.
    std::uint64_t commits_ = 0;
    std::uint64_t connections_ = 0;
    std::uint64_t had_ = 0; ///< Statements, over this connection.
};

} // namespace db
