// The notes that moves leave behind: one by the system, and the comment that came with the move.
#pragma once

#include "handlers/rest/hooks.hpp"

namespace workflow {

/// Machine::after_move of jobs and phases.
void write_notes(const rest::work::Moved& moved);

} // namespace workflow
