// Rows of tickets, topics and mitigations as the JSON that the ticket API shows (rules 9.5 to 9.8).
#pragma once

#include "db/session.hpp"

#include <string>
#include <string_view>

namespace ticket {

/// Where the columns of `ticket_columns` stand.
struct Column {
    enum {
        num,
        creator,
        type,
        name,
        description,
        tg,
        is_private,
        open,
        created,
        modified,
        creator_id,
        topics, ///< How many it has.
    };
};

extern const std::string ticket_columns;
extern const std::string ticket_joins;  ///< Of a ticket `t`, its creator and its group.
extern const std::string ticket_tables; ///< " from ticket t " and these.

/// The metadata of a ticket, without what only mitigations have.
void append_metadata(std::string& json, const db::Rows& tickets, int row);
std::string metadata(const db::Rows& tickets, int row);

/// Where the columns of `topic_columns` stand.
struct TopicColumn {
    enum { ticket, name, data_type, encoding, creator, created, modified, creator_id, count };
};

extern const std::string topic_columns;
/// " from ticket_topic p …", with their ticket `t`, so that the statement that reads a topic is
/// also the one that judges whether the ticket is seen, and their creator.
extern const std::string topic_tables;

/// What is shown of a topic besides its content; `parent` is its ticket's metadata, which is left
/// out inside of the ticket.
void append_topic_metadata(std::string& json, const db::Rows& topics, int row,
                           std::string_view ticket_type, std::string_view parent = {});

/// Rows next to each other: from `begin` to before `end`.
struct Span {
    int begin = 0;
    int end = 0;
};

/// [{key, metadata}]: those rows of `topic_columns`, of one ticket.
void append_topics(std::string& json, const db::Rows& topics, Span rows,
                   std::string_view ticket_type);

/// Appends `"name":` and the text.
void append_member(std::string& json, std::string_view name, std::string_view text);

} // namespace ticket
