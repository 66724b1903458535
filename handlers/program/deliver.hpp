// `chaotica deliver`: sends events to webhooks (rules O3). Several of them, on several hosts, share
// the work; whatever one leaves behind when it dies is taken up by the others.
#pragma once

#include "fcgi/config.hpp"
#include "handlers/program/commands.hpp"

namespace handlers {

/// Until SIGTERM, which lets requests that are under way end, for at most ten seconds.
int deliver_command(const fcgi::Config& config, Arguments arguments);

} // namespace handlers
