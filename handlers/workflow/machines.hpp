// The two state machines: moves, guards and effects, as tables that can be read beside the domain
// document.
#pragma once

#include "handlers/rest/describe/machine.hpp"

#include <string>

namespace workflow {

/// The moment of a move, in whole seconds.
inline constexpr const char* now = "date_trunc('second', now())";

const rest::describe::Machine& job_machine();
const rest::describe::Machine& phase_machine();

/// Whether a job in progress is completed by its phases (rule 11.10), over the job `t`.
std::string job_is_done_sql();

} // namespace workflow
