// The states of jobs and phases: number, name, label. The numbers follow the work, so that lists
// sort by them.
#pragma once

#include "handlers/rest/describe/machine.hpp"

#include <string>
#include <vector>

namespace workflow {

const std::vector<rest::describe::Choice>& job_states();
const std::vector<rest::describe::Choice>& phase_states();

/// SQL giving the names of the moves that leave the status in `column`, as a JSON array.
std::string moves_sql(const std::string& column, const rest::describe::Machine& machine);

} // namespace workflow
