// The socket that nginx connects to: systemd's, or one of our own.
#pragma once

#include "fcgi/config.hpp"

namespace fcgi {

/// A listening socket that does not block and is closed on exec: the first one that systemd passes
/// (sd_listen_fds(3)) when it passes any, else a new one at CHAOTICA_SOCKET, in place of one that
/// nobody listens on. Throws std::runtime_error, also when another process listens there.
int listening_socket(const Config& config);

} // namespace fcgi
