// Giving up what a process that only answers requests does not need.
#pragma once

#include "fcgi/config.hpp"

namespace fcgi {

/// Becomes CHAOTICA_USER with that user's groups, when started by root; the file of processes goes
/// along. From then on no exec can gain privileges. Throws std::runtime_error when the user is
/// unknown or another one than the process already runs as.
void drop_privileges(const Config& config);

} // namespace fcgi
