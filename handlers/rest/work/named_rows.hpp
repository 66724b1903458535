// Bodies become drafts: read, heard by the hook, and with what they name, rows of other tables,
// looked up for all bodies at once.
#pragma once

#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/work/work.hpp"

#include <boost/json/object.hpp>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rest::work {

/// `row`: what a body changes; nothing of it is known of new rows, nor of several at once.
/// `parent`: the row that new ones stand below.
std::vector<ask::Draft> read_drafts(const Work& work, const describe::Resource& resource,
                                    std::span<const boost::json::object> bodies, ask::Mode mode,
                                    const ask::Row& row = {},
                                    const std::optional<std::string>& parent = {});

/// Looks up what the drafts mention; complains of what is not there. `was` is the row before: what
/// it has already may stay.
void resolve(const Work& work, std::vector<ask::Draft>& drafts, const boost::json::object* was);

} // namespace rest::work
