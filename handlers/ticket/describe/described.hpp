// What tickets and topics are, in the words of the engine: their fields with their limits, what the
// audit trail keeps of them, what events tell. They are no resources of /api/: keys, JSEND and how
// they are shown stay the ticket API's own.
#pragma once

#include "handlers/rest/describe/resource.hpp"

#include <cstddef>
#include <string>

namespace ticket::described {

const rest::describe::Resource& ticket();
const rest::describe::Resource& topic();
/// What a PUT does with a mitigation or with attributes, instead of setting fields.
const rest::describe::Resource& action();

/// Characters that a text of a description may have.
std::size_t longest(const rest::describe::Resource& resource, const std::string& field);

} // namespace ticket::described
