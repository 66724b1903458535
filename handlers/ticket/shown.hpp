// Tickets as they are shown, with what belongs to them: topics, or the figures of a mitigation.
#pragma once

#include "db/session.hpp"
#include "handlers/rest/endpoint.hpp"

#include <string>
#include <vector>

namespace ticket {

/// {key, metadata, topics}, one for each row of `ticket_columns`.
std::vector<std::string> tickets_json(const rest::Call& call, const db::Rows& tickets);

/// {"ticket": {…}} or {"mitigation": {…}} of one row.
std::string shown(const rest::Call& call, const db::Rows& row);

} // namespace ticket
