// One connection to PostgreSQL through SOCI. Parameters and columns are text (casts stand in the
// SQL), statements are prepared once and kept in a bounded cache keyed by their text, and several
// statements can travel in one round trip. Knows no HTTP.
#pragma once

#include "db/error.hpp"
#include "db/rows.hpp"
#include "db/sql.hpp"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace db {

struct Options {
    std::string conninfo;
    int statement_timeout_ms = 15000;
    int kept_statements = 256;
    std::string application_name = "chaotica";
};

class Session {
public:
    /// Does not connect yet; the first statement does.
    explicit Session(Options options);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    /// One statement, one round trip. Throws Error, and std::invalid_argument for a NUL byte in a
    /// parameter.
    Rows run(const Statement& statement);
    /// All statements in one round trip, in order, as one transaction unless one is open already.
    /// The first failure is thrown and none has had an effect.
    std::vector<Rows> run(std::span<const Statement> statements);

    /// Drops all kept statements, then the connection; the next statement connects anew.
    void disconnect() noexcept;

    using Observer = std::function<void(std::span<const Statement>)>;
    /// Calls `observer` with the statements of every round trip, for `bench` and for tests that
    /// count.
    void observe(Observer observer);

private:
    friend class Transaction;
    struct State;
    std::unique_ptr<State> state_;
};

/// Begins at construction; what was not committed when it ends is undone. Not nested.
class Transaction {
public:
    enum class Kind {
        read_write,
        snapshot, ///< Read only, and every statement sees the same state.
    };
    Transaction(Session& session, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    void commit();

private:
    Session& session_;
    bool open_ = true;
};

/// The rows of a statement a batch at a time, so that any number of them takes the same memory.
/// Lives within a Transaction.
class Cursor {
public:
    Cursor(Session& session, const Statement& statement, int batch);
    /// The next rows; none at the end.
    Rows next();

private:
    Session& session_;
    int batch_;
};

} // namespace db
