// The audit trail as resources (rules 4.9, 11.15): one below each resource that has a history.
#pragma once

#include "handlers/rest/describe/resource.hpp"

#include <vector>

namespace rest::describe {

/// id, at, actor, request_id, action, changes; `whole` with the object's type and id.
std::vector<Field> audit_fields(bool whole);

/// …/{id}/history/ of a resource that has one.
Resource history_of(const Resource& resource);

} // namespace rest::describe
