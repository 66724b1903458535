#include "handlers/ticket/shown.hpp"

#include "handlers/rest/work/reading.hpp"
#include "handlers/ticket/access.hpp"
#include "handlers/ticket/answer/shapes.hpp"
#include "handlers/ticket/ask/keys.hpp"
#include "handlers/ticket/mitigations.hpp"

#include <string_view>
#include <unordered_map>

namespace ticket {

using rest::endpoints::Call;

namespace {

constexpr std::size_t bytes_per_ticket = 512; // about: what a list reserves for a ticket or topic

constexpr const char* order_of_topics = " order by p.ticket_num, p.created, p.id";

/// Topics of those of the tickets that are seen; `ids`: an array literal.
db::Statement topics_statement(const Call& call, std::string ids)
{
    std::vector<db::Value> values = parameters(call);
    values.emplace_back(std::move(ids));
    return {"select " + topic_columns + topic_tables + "where " + visible_sql +
                " and p.ticket_num = any($3::bigint[])" + order_of_topics,
            std::move(values)};
}

/// Where the topics of each ticket stand in rows that are ordered by ticket.
std::unordered_map<std::string_view, Span> spans_of(const db::Rows& topics)
{
    std::unordered_map<std::string_view, Span> spans;
    for (int row = 0; row < topics.size(); ++row) {
        const auto [span, first] =
            spans.try_emplace(topics.text(row, TopicColumn::ticket), Span{row, row});
        span->second.end = row + 1;
    }
    return spans;
}

std::string listed_array()
{
    return std::string("current_setting('") + listed_setting + "')::bigint[]";
}

std::string as_ticket(const db::Rows& ticket, const db::Rows& topics)
{
    std::string json = "{\"ticket\":";
    append_tickets(json, ticket, topics);
    return json += '}';
}

std::string as_mitigation(const Call& call, const db::Rows& ticket)
{
    std::string json = "{\"mitigation\":";
    const std::size_t empty = json.size();
    append_mitigations(json, call, ticket);
    if (json.size() == empty) // it has gone, or its group has changed, meanwhile
        throw_no_ticket();
    return json += '}';
}

} // namespace

const char* const listed_setting = "chaotica.tickets";

db::Statement listed_tickets()
{
    return {"select " + ticket_columns + " from unnest(" + listed_array() +
            ") with ordinality w(num, place) join ticket t on t.num = w.num" + ticket_joins +
            "order by w.place"};
}

db::Statement listed_topics()
{
    return {"select " + topic_columns +
            " from ticket_topic p left join user_account w on w.id = p.creator_id where "
            "p.ticket_num = any(" +
            listed_array() + ")" + order_of_topics};
}

void append_tickets(std::string& json, const db::Rows& tickets, const db::Rows& topics)
{
    const auto spans = spans_of(topics);
    json.reserve(json.size() +
                 bytes_per_ticket * static_cast<std::size_t>(tickets.size() + topics.size()));
    for (int row = 0; row < tickets.size(); ++row) {
        const std::string_view num = tickets.text(row, Column::num);
        const std::string_view type = tickets.text(row, Column::type);
        const auto of = spans.find(num);
        json += row > 0 ? ",{" : "{";
        append_member(json, "key", key_of(type, num));
        json += ",\"metadata\":";
        append_metadata(json, tickets, row);
        json += ",\"topics\":";
        append_topics(json, topics, of == spans.end() ? Span() : of->second, type);
        json += '}';
    }
}

std::string shown(const Call& call, const db::Rows& ticket)
{
    if (ticket.text(0, Column::type) == "mitigation")
        return as_mitigation(call, ticket);
    return as_ticket(
        ticket, call.service.session.run(topics_statement(call, rest::work::ids_literal(ticket))));
}

std::string shown(const Call& call, const std::string& id)
{
    const TicketKey key = read_key(id);
    const std::vector<db::Statement> statements = {
        ticket_statement(call, key), topics_statement(call, "{" + std::to_string(key.num) + "}")};
    std::vector<db::Rows> results = call.service.session.run(statements);
    const Ticket ticket = ticket_of(std::move(results.front()), key);
    return ticket.type == "mitigation" ? as_mitigation(call, ticket.rows)
                                       : as_ticket(ticket.rows, results.back());
}

} // namespace ticket
