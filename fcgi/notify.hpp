// What systemd is told of a process that it started (sd_notify(3)): datagrams to the socket that
// NOTIFY_SOCKET names. Without that variable nothing is told, and nothing is waited for.
#pragma once

namespace fcgi::notify {

void ready();     ///< The service is there; also the end of a reload.
void reloading(); ///< Until ready().
void stopping();

/// To be called wherever work goes on, from any thread: keeps the watchdog (WatchdogSec=) quiet.
/// Tells it no more often than it asks for.
void alive();

} // namespace fcgi::notify
