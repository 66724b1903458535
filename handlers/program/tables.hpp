// The program's own tables as one JSON document, for those who write about it: what a page of the
// documents says of errors, lookups, variables, subcommands and workflows is read from here.
#pragma once

#include "handlers/program/help.hpp"

#include <ostream>
#include <span>

namespace handlers {

/// {errors, lookups, kinds, bounds, kept, variables, subcommands, options, files, statuses,
/// machines}
void print_tables(std::ostream& out, std::span<const Usage> subcommands);

} // namespace handlers
