// Tickets as they are shown, with what belongs to them: topics, or the figures of a mitigation.
#pragma once

#include "db/session.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"

#include <string>

namespace ticket {

/// Appends {key, metadata, topics}, one for each row of `ticket_columns`, with commas between.
void append_tickets(std::string& json, const rest::endpoints::Call& call, const db::Rows& tickets);

/// {"ticket": {…}} or {"mitigation": {…}} of one row.
std::string shown(const rest::endpoints::Call& call, const db::Rows& ticket);
/// The same of what a path names, in one round trip unless it is a mitigation. Throws ApiError 404.
std::string shown(const rest::endpoints::Call& call, const std::string& id);

} // namespace ticket
