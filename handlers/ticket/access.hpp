// Who sees which ticket, once, and who may change what is seen (rules 9.3, 9.4).
#pragma once

#include "db/session.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"
#include "handlers/ticket/ask/keys.hpp"

#include <string>
#include <vector>

namespace ticket {

// Over a ticket `t`; $1 is the caller's id (0 for nobody), $2 whether that is a superuser.
extern const std::string visible_sql;

/// The first two parameters of every statement about tickets.
std::vector<db::Value> parameters(const rest::endpoints::Call& call);

/// Verb and who may, as `chaotica audit` prints it: "(creator)".
struct Rule {
    const char* verb;
    const char* who;
};
std::vector<Rule> rules();

/// What nobody may do here is configured.
enum class Anonymous { none, read, write };
Anonymous anonymous_rule(const rest::endpoints::Call& call);

/// Throws ApiError 401 when nobody calls.
void require_somebody(const rest::endpoints::Call& call);
/// Throws ApiError 401 when nobody calls and may not even read.
void require_reader(const rest::endpoints::Call& call);
/// Throws ApiError 401 when nobody calls and may not write.
void require_writer(const rest::endpoints::Call& call);

/// A ticket that the caller sees.
struct Ticket {
    db::Rows rows; ///< One row of ticket_columns; what follows is of it.
    std::string num;
    std::string type;
    std::string key;
    std::int64_t creator = 0; ///< 0: nobody in particular.
    bool open = true;
};

/// Until the transaction ends: it stays as it is, or nobody else changes it.
enum class Lock { none, share, change };

/// By a key in any of its forms. Throws ApiError 404, the same for what does not exist, what is not
/// seen and what is no key.
Ticket find_ticket(const rest::endpoints::Call& call, const std::string& key,
                   Lock lock = Lock::none);
Ticket find_ticket(const rest::endpoints::Call& call, const TicketKey& key, Lock lock = Lock::none);
/// The same in steps, for what sends more statements along.
TicketKey read_key(const std::string& text);
db::Statement ticket_statement(const rest::endpoints::Call& call, const TicketKey& key,
                               Lock lock = Lock::none);
Ticket ticket_of(db::Rows rows, const TicketKey& key);
[[noreturn]] void throw_no_ticket();

/// Of a ticket: its creator or an admin. Throws ApiError 401 or 403.
void require_owner(const rest::endpoints::Call& call, const Ticket& ticket);
/// Of a topic: its creator, the ticket's, or an admin; and, when it may write, nobody for tickets
/// that nobody made. Throws ApiError 401 or 403.
void require_topic_owner(const rest::endpoints::Call& call, const Ticket& ticket,
                         std::int64_t topic_creator, bool removal);

/// The id of a trust group that the caller may use; throws ApiError 403 for all others.
std::string trustgroup_id(const rest::endpoints::Call& call, const std::string& name);

} // namespace ticket
