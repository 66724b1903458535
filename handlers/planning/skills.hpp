// Skills as a question names them: `Web testing:2, Cloud` is the first at level 2, the second at
// any.
#pragma once

#include "handlers/planning/question.hpp"

#include <string>
#include <vector>

namespace planning {

struct Skills {
    std::vector<std::string> names{};
    std::vector<std::string> levels{}; ///< Of each, from 1 to 3.
};

/// SQL: whether the skill `s` is meant by the name in that expression.
std::string skill_is_named(const std::string& name);

/// Of the parameter `skills`, which complains of what is no skill.
Skills skills_of(const rest::endpoints::Call& call, Question& question);

} // namespace planning
