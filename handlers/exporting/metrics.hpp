// Exports and mail in figures, for Prometheus (rule O6).
#pragma once

#include "db/session.hpp"

#include <string>

namespace exporting {

/// chaotica_export_runs_total, chaotica_export_queue_depth, chaotica_mails_total. Throws db::Error.
std::string prometheus(db::Session& session);

} // namespace exporting
