// The keys by which the ticket API names tickets and topics (rule 9.2): several forms come in, one
// goes out. Knows no database; whether the type is the ticket's own is for the caller to compare.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ticket {

struct TicketKey {
    std::int64_t num = 0;
    std::string type{}; ///< Empty when the form does not tell it.
};

struct TopicKey {
    TicketKey ticket;
    std::string type; ///< Of the ticket, said once more.
    std::string name; ///< What follows; colons and all.
};

/// `N`, `ticket:N`, `dims:ticket:N` or `dims:ticket:<type>:N`.
std::optional<TicketKey> ticket_key(std::string_view text);
/// A ticket's key in any of its forms, and `:<type>:<name>`.
std::optional<TopicKey> topic_key(std::string_view text);

/// `dims:ticket:<type>:N` for activities and mitigations, else `ticket:N`.
std::string key_of(std::string_view type, std::string_view num);
/// `<ticket key>:<type>:<name>`
std::string key_of(std::string_view type, std::string_view num, std::string_view topic);

/// `[a-z][a-z0-9_-]*`, at most 50 characters, and not the word for all types.
bool is_type(std::string_view text);
/// Types whose tickets have a name and the longer key.
bool is_named(std::string_view type);

} // namespace ticket
