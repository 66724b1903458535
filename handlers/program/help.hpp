// How the program is used, as its own help and as a manual page, both from the tables that it runs
// by: subcommands, and the options of its environment.
#pragma once

#include <ostream>
#include <span>

namespace handlers {

/// A subcommand as its user sees it.
struct Usage {
    const char* name;
    const char* synopsis; ///< Of its arguments.
    const char* doc;
    const char* details = ""; ///< Of its arguments, lines set in by two blanks.
};

/// What there is besides subcommands, by its name.
struct Named {
    const char* name;
    const char* doc;
};

std::span<const Named> general_options(); ///< "--help"
std::span<const Named> files_on_a_host();
std::span<const Named> exit_statuses();

void print_help(std::ostream& out, std::span<const Usage> subcommands);
void print_help(std::ostream& out, const Usage& subcommand);
/// chaotica(1), in the macros of man(7).
void print_manual(std::ostream& out, std::span<const Usage> subcommands, const char* version);

} // namespace handlers
