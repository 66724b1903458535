// `chaotica migrate`: brings the schema of the database to that of the plan.
#pragma once

#include "handlers/program/commands.hpp"

namespace handlers {

/// Where the migrations are when nobody says.
inline constexpr const char* default_migrations = "/usr/share/chaotica/sql";

/// As the role that owns the database (CHAOTICA_DATABASE). Each migration is one transaction with
/// its verification and its entry in Sqitch's registry; two at once wait for each other. With
/// `--check` nothing is changed: 0 when nothing is missing, 1 when something is, 2 when that cannot
/// be told.
int migrate_command(Arguments arguments);

} // namespace handlers
