// Figures of deliveries for Prometheus (rule O6), as the database has them: they are the same
// whichever process is asked, and whichever sends.
#pragma once

#include "db/session.hpp"

#include <string>

namespace outgoing {

/// The exposition; empty when the database cannot be asked.
std::string metrics(db::Session& session);

} // namespace outgoing
