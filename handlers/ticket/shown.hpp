// Tickets as they are shown, with what belongs to them: topics, or the figures of a mitigation.
#pragma once

#include "db/session.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"

#include <string>

namespace ticket {

/// A setting of the transaction in which a list's first statement leaves the numbers of its
/// tickets, in order and as an array, for those that read them: rows of `ticket_columns`, and of
/// `topic_columns`. All see the database as of one moment.
extern const char* const listed_setting;
db::Statement listed_tickets();
db::Statement listed_topics();

/// Appends {key, metadata, topics}, one for each row of `ticket_columns`, with commas between.
void append_tickets(std::string& json, const db::Rows& tickets, const db::Rows& topics);

/// {"ticket": {…}} or {"mitigation": {…}} of one row.
std::string shown(const rest::endpoints::Call& call, const db::Rows& ticket);
/// The same of what a path names, in one round trip unless it is a mitigation. Throws ApiError 404.
std::string shown(const rest::endpoints::Call& call, const std::string& id);

} // namespace ticket
