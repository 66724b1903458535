// `chaotica export`: makes the files of exports when it is time, and sends mail. Any number of
// these may run, on any number of hosts.
#pragma once

#include "fcgi/config.hpp"
#include "handlers/exporting/settings.hpp"
#include "handlers/program/commands.hpp"

namespace handlers {

/// Throws std::runtime_error that says what is wrong with the variables of mail and exports.
exporting::Settings export_settings(const fcgi::Config& config);
/// What check-config adds about them: a sentence, or nothing.
std::string export_report(const exporting::Settings& settings);

/// Until SIGTERM or SIGINT; `--once`: until nothing is due.
int export_command(const fcgi::Config& config, Arguments arguments);

} // namespace handlers
