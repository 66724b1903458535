// An open connection with its statements: SOCI owns both and executes what is kept and travels
// alone; what is new, and several statements at once, go by libpq's pipeline. Internal to db/.
#pragma once

#include "db/result.hpp"
#include "db/rows.hpp"
#include "db/sql.hpp"
#include "db/statements.hpp"

#include <libpq-fe.h>
#include <soci/soci.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace db {

struct Options;

class Connection {
public:
    /// Connects. Throws Error.
    explicit Connection(const Options& options);

    Rows run(const Statement& statement);
    /// In one round trip, and as one transaction unless one is open.
    std::vector<Rows> pipeline(std::span<const Statement> statements);
    /// The same, where BEGIN and COMMIT are among them.
    std::vector<Rows> whole_transaction(std::span<const Statement> statements);
    /// What takes no values and gives no rows, such as SET.
    void command(const std::string& sql);
    /// BEGIN and what belongs to it, which go ahead of what follows, in its round trip.
    void begin(std::vector<Statement> opening);
    /// COMMIT or ROLLBACK, unless nothing followed.
    void end(const std::string& sql);

    /// Whether there was a notification; takes all that have arrived.
    bool notified();
    int descriptor() const;

    /// From any thread, while the connection is there: gives up the statement that runs.
    void cancel() const noexcept;
    /// Between transactions; in one it does nothing.
    void tidy();
    /// A statement of the open transaction has failed: all that is left is to undo it.
    bool transaction_failed() const;
    /// Whether another statement can follow; if not, all that is left to do is to end this.
    bool usable() const;

private:
    struct Sent {
        const Statement* statement;
        const Prepared* prepared;
    };

    std::vector<Rows> trip(const std::vector<Sent>& all);
    bool opens() const;
    std::vector<const Statement*> with_opening(std::span<const Statement> statements) const;
    Rows accept(const Prepared& statement, Result result);
    Error refusal(const Prepared& statement, const Result& result);

    std::string settings_;
    soci::session session_;
    PGconn* handle_;                                           ///< The session's.
    std::unique_ptr<PGcancel, void (*)(PGcancel*)> canceller_; ///< What another thread may use.
    Statements statements_;          ///< After session_, so that they go first.
    std::vector<Statement> opening_; ///< Of a transaction; sent when the server has none open.
    bool discarded_ = false;
    bool lost_ = false;
};

} // namespace db
