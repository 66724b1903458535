// Figures of deliveries for Prometheus (rule O6), as the database has them: they are the same
// whichever process is asked, and whichever sends.
#pragma once

#include "db/session.hpp"

#include <string>

namespace outgoing {

/// chaotica_events_undelivered, …_oldest_seconds, chaotica_deliveries_total,
/// chaotica_delivery_duration_seconds. Throws db::Error.
std::string prometheus(db::Session& session);

} // namespace outgoing
