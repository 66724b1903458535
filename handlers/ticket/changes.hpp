// The statements that change tickets and topics. Each also writes the audit rows and the events of
// what it does; a change of a topic is recorded as one of its ticket: which topic, without content.
#pragma once

#include "db/session.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"
#include "handlers/rest/statements/change.hpp"
#include "handlers/ticket/content.hpp"

#include <string>

namespace ticket {

/// Of tickets, by the caller.
rest::statements::Changes ticket_changes(const rest::endpoints::Call& call);

/// A topic and what is to be in it.
struct TopicContent {
    std::string ticket; ///< Its number.
    std::string name;
    Stored stored;
};

/// Gives a row of topic_columns; none when the ticket has a topic of that name. The content is the
/// last parameter.
db::Statement add_topic(const rest::endpoints::Call& call, TopicContent topic);
/// The same; none when it has that content already.
db::Statement change_topic(const rest::endpoints::Call& call, TopicContent topic);
db::Statement remove_topic(const rest::endpoints::Call& call, const std::string& ticket,
                           const std::string& name);

} // namespace ticket
