// Runs between the database and the process that holds one: taken, kept, given back, ended. What a
// process that died has held is free again after a minute (rule O4.3).
#pragma once

#include "db/session.hpp"

#include <boost/json/object.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace exporting {

inline constexpr int most_attempts = 5;

/// A run that this process holds.
struct Held {
    std::string id;
    std::string export_id;
    int attempt = 1;
    bool has_file = false; ///< An earlier attempt has finished it.
    std::int64_t owner = 0;
    std::string owner_name;
    std::string scheduled_for;   ///< "2026-11-30 06:00 UTC"
    boost::json::object columns; ///< Of the export.

    std::string text(const char* column) const;
};

/// `sql` with the row `held` before it, which is there while the run is this attempt's; then it is
/// for another minute. $1 and $2 are taken, `more` begins at $3.
db::Statement while_held(const Held& held, const std::string& sql,
                         std::vector<db::Value> more = {});

/// The pause after so many attempts of anything, as SQL: an interval. `attempts`: SQL as well.
std::string pause_after(const std::string& attempts);

/// The run that has waited longest, held for a minute; nothing when none is due.
std::optional<Held> take(db::Session& session);

/// Holds it for another minute; false when it is held no more: it was away too long, or is deleted.
bool renew(db::Session& session, const Held& held);

struct File {
    std::string name;
    std::string content_type;
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
};
/// Its file is whole; the run is to be sent from here on. False when it is held no more.
bool keep_file(db::Session& session, const Held& held, const File& file, std::int64_t days);

/// Ends the attempt; the next one follows after 1, 5, 15, 60 minutes, or none after the fifth,
/// which ends the run as failed. `error`: a sentence for its owner.
void put_off(db::Session& session, const Held& held, const std::string& error);

/// Gives it back as if it had not been taken.
void release(db::Session& session, const Held& held);

/// Ends the run as succeeded, failed or skipped, and whatever was not sent with it. The owner of
/// one that failed is told by mail.
void end(db::Session& session, const Held& held, const std::string& status,
         const std::string& error);

} // namespace exporting
