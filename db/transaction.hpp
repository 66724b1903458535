// A transaction as a scope.
#pragma once

namespace db {

class Session;

/// Of a transaction that only reads, and in which every statement sees the same state.
inline constexpr const char* begin_snapshot = "begin isolation level repeatable read, read only";

/// Begins at construction; what was not committed when it ends is undone. Not nested. When the
/// connection is lost meanwhile, every statement until its end fails with 08003.
class Transaction {
public:
    enum class Kind {
        read_write,
        snapshot, ///< See begin_snapshot.
        reads,    ///< The same, with no more time than reads have outside transactions.
    };
    Transaction(Session& session, Kind kind);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    static bool is_open(const Session& session);

    /// Throws Error, also when an earlier failure has left nothing to commit (25P02).
    void commit();

private:
    Session& session_;
    bool open_ = true;
};

} // namespace db
