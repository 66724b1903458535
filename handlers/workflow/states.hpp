// The states of jobs and phases: number, name, label. The numbers follow the work, so that lists
// sort by them.
#pragma once

#include "handlers/rest/resource.hpp"

#include <string>
#include <vector>

namespace workflow {

const std::vector<rest::Choice>& job_states();
const std::vector<rest::Choice>& phase_states();

/// A move of a state machine, as far as its graph goes.
struct Move {
    std::string name;
    std::vector<int> from;
    int to;
};

const std::vector<Move>& job_moves();
const std::vector<Move>& phase_moves();

/// SQL giving the names of the moves that leave the status in `column`, as a JSON array.
std::string moves_sql(const std::string& column, const std::vector<Move>& moves, int states);

} // namespace workflow
