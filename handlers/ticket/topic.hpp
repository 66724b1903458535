// One topic: found, held, shown, and changed.
#pragma once

#include "db/session.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"
#include "handlers/ticket/access.hpp"
#include "handlers/ticket/ask/content.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ticket {

/// A topic that is there.
struct Topic {
    db::Rows rows; ///< One row of topic_columns, and whatever was asked for behind them.
    std::string name;
    bool hash = false;
    std::int64_t creator = 0;
};

/// A topic and its ticket.
struct Address {
    Ticket ticket;
    Topic topic;
};

/// The column behind topic_columns that content_of() reads.
extern const char* const content_column;

/// Of one row, or none: then throws ApiError 404.
Topic topic_of(db::Rows rows);
/// By its name, or the ticket's newest one, with `more` columns. Throws ApiError 404.
Topic find_topic(const rest::endpoints::Call& call, const Ticket& ticket,
                 const std::optional<std::string>& name, const std::string& more = "");
/// What the key in the path names. Throws ApiError 404.
Address find_address(const rest::endpoints::Call& call, const std::string& more = "");
/// The same as it is now, and stays until the transaction ends. Judged again: as long as nothing
/// was locked, others could change or remove it. `lock`: of its ticket. Throws ApiError 401, 403,
/// 404.
Address locked(const rest::endpoints::Call& call, const Address& seen, Lock lock, bool removal,
               bool with_content);

std::string_view content_of(const Topic& topic);
/// {topic, content, key}
std::string topic_json(const Ticket& ticket, const Topic& topic, std::string_view content);

// The statements that change topics also write the audit rows of what they do: a change of a topic
// is recorded as one of its ticket, which topic, without its content.

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
