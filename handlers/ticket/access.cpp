#include "handlers/ticket/access.hpp"

#include "fcgi/error.hpp"
#include "handlers/ticket/answer/shapes.hpp"
#include "handlers/ticket/ask/keys.hpp"
#include "handlers/workflow/visibility.hpp"

#include <boost/algorithm/string/replace.hpp>

namespace ticket {

namespace {

using fcgi::ApiError;
using fcgi::Code;

constexpr const char* not_yours = "You do not have permission to access this ticket";

[[noreturn]] void throw_unauthenticated()
{
    ApiError error(Code::authentication_required);
    error.headers.push_back({"WWW-Authenticate", "Token"});
    throw ApiError(error);
}

std::string with_parameters(const std::string& rule)
{
    return boost::replace_all_copy(boost::replace_all_copy(rule, ":actor", "$1::bigint"),
                                   ":superuser", "$2::boolean");
}

} // namespace

const std::string visible_sql = "(" + with_parameters(workflow::ticket_is_seen("t")) + ")";

std::vector<Rule> rules()
{
    return {
        {"ticket see, private", "(creator)"},
        {"ticket see, of a trust group", "superuser, (member of the group)"},
        {"ticket see, other", "superuser, everybody, nobody where configured"},
        {"ticket see in the audit trail", "(whoever sees the ticket and the trail)"},
        {"ticket create", "superuser, everybody, nobody where configured"},
        {"ticket update, delete", "superuser that sees it, (creator)"},
        {"ticket write tg", "superuser, (member of the group)"},
        {"ticket remediate", "(owner of the address)"},
        {"topic create", "(everybody who sees the ticket), nobody where configured"},
        {"topic update", "superuser, (creator), (creator of the ticket), nobody where configured"},
        {"topic delete", "superuser, (creator), (creator of the ticket)"},
        {"attributes see, update", "superuser, (self)"},
    };
}

std::vector<db::Value> parameters(const rest::endpoints::Call& call)
{
    return {std::to_string(call.principal.id), call.principal.superuser ? "true" : "false"};
}

Anonymous anonymous_rule(const rest::endpoints::Call& call)
{
    const std::string& rule = call.service.config.text("CHAOTICA_TICKET_ANONYMOUS");
    return rule == "write" ? Anonymous::write : rule == "read" ? Anonymous::read : Anonymous::none;
}

void require_somebody(const rest::endpoints::Call& call)
{
    if (call.principal.anonymous())
        throw_unauthenticated();
}

void require_reader(const rest::endpoints::Call& call)
{
    if (call.principal.anonymous() && anonymous_rule(call) == Anonymous::none)
        throw_unauthenticated();
}

void require_writer(const rest::endpoints::Call& call)
{
    if (call.principal.anonymous() && anonymous_rule(call) != Anonymous::write)
        throw_unauthenticated();
}

void throw_no_ticket()
{
    throw ApiError(Code::not_found, "Ticket does not exist");
}

TicketKey read_key(const std::string& text)
{
    auto key = ticket_key(text);
    if (!key)
        throw_no_ticket();
    return *std::move(key);
}

db::Statement ticket_statement(const rest::endpoints::Call& call, const TicketKey& key, Lock lock)
{
    const char* const clause = lock == Lock::share    ? " for share of t"
                               : lock == Lock::change ? " for no key update of t"
                                                      : "";

    std::vector<db::Value> values = parameters(call);
    values.emplace_back(std::to_string(key.num));
    return {"select " + ticket_columns + ticket_tables + "where t.num = $3::bigint and " +
                visible_sql + clause,
            std::move(values)};
}

Ticket ticket_of(db::Rows rows, const TicketKey& key)
{
    if (rows.size() == 0)
        throw_no_ticket();
    Ticket ticket{.rows = std::move(rows)};
    ticket.num = ticket.rows.text(0, Column::num);
    ticket.type = ticket.rows.text(0, Column::type);
    if (!key.type.empty() && key.type != ticket.type)
        throw_no_ticket();
    ticket.key = key_of(ticket.type, ticket.num);
    ticket.creator = ticket.rows.integer(0, Column::creator_id);
    ticket.open = ticket.rows.text(0, Column::open) == "t";
    return ticket;
}

Ticket find_ticket(const rest::endpoints::Call& call, const TicketKey& key, Lock lock)
{
    return ticket_of(call.service.session.run(ticket_statement(call, key, lock)), key);
}

Ticket find_ticket(const rest::endpoints::Call& call, const std::string& text, Lock lock)
{
    return find_ticket(call, read_key(text), lock);
}

void require_owner(const rest::endpoints::Call& call, const Ticket& ticket)
{
    require_somebody(call);
    if (ticket.creator != call.principal.id && !call.principal.superuser)
        throw ApiError(Code::permission_denied, not_yours);
}

void require_topic_owner(const rest::endpoints::Call& call, const Ticket& ticket,
                         std::int64_t topic_creator, bool removal)
{
    if (call.principal.anonymous()) {
        if (removal || ticket.creator != 0)
            throw_unauthenticated();
        return require_writer(call);
    }
    if (topic_creator != call.principal.id && ticket.creator != call.principal.id &&
        !call.principal.superuser)
        throw ApiError(Code::permission_denied, not_yours);
}

std::string trustgroup_id(const rest::endpoints::Call& call, const std::string& name)
{
    std::vector<db::Value> values = parameters(call);
    values.emplace_back(name);
    const db::Rows rows = call.service.session.run(
        {"select g.id from trustgroup g where lower(g.name) = lower($3::text) and ($2::boolean or "
         "exists (select "
         "1 from trustgroup_member m where m.trustgroup_id = g.id and m.user_id = $1::bigint))",
         std::move(values)});
    if (rows.size() == 0)
        throw ApiError(Code::permission_denied, "You are not a member of this trust group");
    return std::string(rows.text(0, 0));
}

} // namespace ticket
