// Which migrations this program was built with. Made by CMake from sql/sqitch.plan.
#pragma once

#include <string>
#include <vector>

namespace handlers {

/// Their names in the order in which they are deployed; the last one is the schema's version.
const std::vector<std::string>& migrations();

} // namespace handlers
