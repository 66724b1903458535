// Files in the database, in pieces, so that any process on any host can serve them (rule O4.3).
#pragma once

#include "db/session.hpp"
#include "fcgi/response.hpp"
#include "handlers/exporting/lease.hpp"

#include <chrono>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace exporting {

/// The run is another's now, or nobody's: nothing more is written of it.
struct LeaseLost : std::runtime_error {
    LeaseLost() : std::runtime_error("the lease of the run is lost") {}
};
struct TooLarge : std::runtime_error {
    TooLarge() : std::runtime_error("the file is too large") {}
};

/// Writes the file of a run that is held, and holds it meanwhile. Each piece is committed by
/// itself; whatever an earlier attempt has written is removed first.
class PieceWriter {
public:
    /// Both outlive it. `limit` in bytes.
    PieceWriter(db::Session& session, const Held& held, std::int64_t limit);

    /// Takes the next bytes; none say that there is progress. Throws LeaseLost, TooLarge,
    /// db::Error.
    void put(std::string_view bytes);
    /// What is left; how long the file is.
    std::int64_t finish();

private:
    void flush();
    void keep();

    db::Session& session_;
    const Held& held_;
    std::int64_t limit_;
    std::int64_t written_ = 0;
    int number_ = 0;
    std::string buffer_;
    std::chrono::steady_clock::time_point kept_at_ = std::chrono::steady_clock::now();
};

/// Sends the file of a run piece by piece. Throws std::runtime_error when it is removed meanwhile
/// or the sink takes no more.
void send_file(db::Session& session, const std::string& run_id, std::int64_t bytes,
               const fcgi::Sink& sink);
/// All of it, for a message.
std::string whole_file(db::Session& session, const std::string& run_id);

} // namespace exporting
