// What bodies name: rows of other tables, looked up for all bodies at once.
#pragma once

#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/work/work.hpp"

#include <boost/json/object.hpp>

#include <vector>

namespace rest::work {

/// Looks up what the drafts mention; complains of what is not there. `was` is the row before: what
/// it has already may stay.
void resolve(const Work& work, std::vector<ask::Draft>& drafts, const boost::json::object* was);

} // namespace rest::work
