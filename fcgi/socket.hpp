// The sockets that nginx connects to: systemd's, or our own.
#pragma once

#include "fcgi/config.hpp"

namespace fcgi {

/// Descriptors of listening sockets.
struct Sockets {
    int requests = -1;
    int health =
        -1; ///< Of what has to be answered however busy the workers are; -1: with the rest.
};

/// Sockets that do not block and are closed on exec: those that systemd passes (sd_listen_fds(3);
/// the one of the name `health` for that) when it passes any, else new ones at CHAOTICA_SOCKET and
/// CHAOTICA_HEALTH_SOCKET, in place of such that nobody listens on. Throws std::runtime_error, also
/// when another process listens there.
Sockets listening_sockets(const Config& config);

} // namespace fcgi
