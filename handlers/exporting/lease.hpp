// Runs between the database and the process that holds one: taken, kept, given back, ended. What a
// process that died has held is free again after a minute (rule O4.3).
#pragma once

#include "db/session.hpp"

#include <boost/json/object.hpp>

#include <cstdint>
#include <optional>
#include <string>

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
};

/// The run that has waited longest, held for a minute; nothing when none is due.
std::optional<Held> take(db::Session& session);

/// Holds it for another minute; false when it is held no more: it was away too long, or is deleted.
bool renew(db::Session& session, const Held& held);

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
