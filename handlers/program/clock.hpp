// What time brings about: automatic moves of the workflows, and the end of what has expired. Any
// number of these may run, on any number of hosts.
#pragma once

#include "db/session.hpp"
#include "fcgi/config.hpp"
#include "handlers/program/commands.hpp"
#include "handlers/rest/describe/catalogue.hpp"

#include <cstdint>
#include <functional>
#include <stdexcept>

namespace handlers {

/// Some of what was due failed, which is in the log; all else was done.
struct StepsFailed : std::runtime_error {
    StepsFailed() : std::runtime_error("some steps failed") {}
};

/// Runs everything that is due, or until `stopping`; how many rows were moved. `event_days`: for
/// how many days the feed keeps events. Throws StepsFailed.
int run_clock(
    const rest::describe::Catalogue& catalogue, db::Session& session, std::int64_t event_days = 30,
    const std::function<bool()>& stopping = [] { return false; });

/// Every minute until SIGTERM or SIGINT; `--once` for one run.
int clock_command(const fcgi::Config& config, Arguments arguments);

} // namespace handlers
