// Links by which a file can be fetched without an account: 256 random bits each, of which the
// database has a hash (rule O5.2).
#pragma once

#include "db/session.hpp"

#include <string>
#include <string_view>

namespace exporting {

/// A new secret that leads to the run's file.
std::string new_link(db::Session& session, const std::string& run_id);
/// As PostgreSQL takes a bytea.
std::string link_hash(std::string_view secret);

} // namespace exporting
