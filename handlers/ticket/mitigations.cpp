#include "handlers/ticket/mitigations.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/outgoing/events.hpp"
#include "handlers/rest/statements/record.hpp"
#include "handlers/rest/work/reading.hpp"
#include "handlers/ticket/answer/shapes.hpp"
#include "handlers/ticket/ask/addresses.hpp"
#include "handlers/ticket/ask/keys.hpp"
#include "handlers/ticket/describe/described.hpp"

#include <boost/json.hpp>

#include <map>
#include <optional>
#include <string_view>

namespace ticket {

namespace {

using fcgi::ApiError;
using fcgi::Code;

constexpr std::size_t most_addresses = 100'000; ///< Of a mitigation.
constexpr const char* no_addresses =
    "No items to mitigate: this has to have an IPv4 or IPv6 address";

// All of a mitigation in one statement, so that its figures agree. $1 caller, $2 superuser, $3
// tickets.
std::string shown_sql()
{
    return "select m.ticket_num, m.initial_num, m.unknown_num, m.initial_num - m.unknown_num, "
           "m.mitigated_num, "
           "(select string_agg('[' || epoch_ms(p.at) || ',' || p.total || ']', ',' order by "
           "p.total) from "
           "mitigation_point p where p.ticket_num = m.ticket_num), "
           "addresses_to_do(m.ticket_num, $1::bigint), "
           "(select u.username from user_account u where u.id = $1::bigint) "
           "from mitigation m join ticket t on t.num = m.ticket_num where m.ticket_num = "
           "any($3::bigint[]) and " +
           visible_sql;
}

/// Where the columns of shown_sql stand.
struct Shown {
    enum { ticket, initial, unknown, known, mitigated, series, to_do, user };
};

/// `row` of what shown_sql gives, `of` the ticket's in `tickets`.
void append_mitigation(std::string& json, const db::Rows& shown, int row, const db::Rows& tickets,
                       int of)
{
    constexpr std::string_view figures[] = {"initialNum", "unknownNum", "knownNum", "mitigatedNum"};
    json += '{';
    append_member(json, "key", key_of("mitigation", tickets.text(of, Column::num)));
    json += ",\"ips\":{\"user\":";
    if (shown.is_null(row, Shown::user))
        json += "null";
    else
        text::append_string(json, shown.text(row, Shown::user));
    json.append(",\"data\":[").append(shown.text(row, Shown::to_do)).append("]},\"metadata\":");
    append_metadata(json, tickets, of);
    json.pop_back(); // the figures belong to it
    for (int i = 0; i < 4; ++i)
        json.append(",\"")
            .append(figures[i])
            .append("\":")
            .append(shown.text(row, Shown::initial + i));
    json.append("},\"data\":[").append(shown.text(row, Shown::series)).append("]}");
}

/// The texts of an array of them, a line each; nothing of anything else.
std::optional<std::string> lines_of(const boost::json::value& any)
{
    if (!any.is_array())
        return std::nullopt;
    std::string lines;
    for (const boost::json::value& element : any.get_array()) {
        if (!element.is_string())
            return std::nullopt;
        lines.append(element.get_string()).append("\n");
    }
    return lines;
}

/// What a text that is a JSON array of texts says. Of other things it is JSON by chance.
std::optional<std::string> lines_in(std::string_view text)
{
    if (const auto first = text.find_first_not_of(" \t\r\n");
        first == std::string_view::npos || text[first] != '[')
        return std::nullopt;
    boost::json::error_code error;
    const boost::json::value parsed = boost::json::parse({text.data(), text.size()}, error);
    return error ? std::nullopt : lines_of(parsed);
}

} // namespace

std::vector<std::string> addresses_of(Body& body)
{
    const boost::json::value* const content = body.content();
    std::string text;
    if (content != nullptr && content->is_string()) {
        const std::string_view sent = content->get_string();
        text = lines_in(sent).value_or(std::string(sent));
    } else if (content != nullptr && !content->is_null()) {
        auto lines = lines_of(*content);
        if (!lines) {
            body.complain("content", "This has to be text or a list of texts");
            return {};
        }
        text = *std::move(lines);
    }
    if (text.find('\0') != std::string::npos)
        body.complain("content", "It may not contain the character NUL");
    std::vector<std::string> found = addresses_in(text, most_addresses + 1);
    if (found.empty())
        body.complain("content", no_addresses);
    if (found.size() > most_addresses)
        body.too_many("content", most_addresses, "addresses");
    return found;
}

void begin_mitigation(const rest::endpoints::Call& call, const std::string& num,
                      const std::vector<std::string>& addresses)
{
    call.service.session.run(
        {"select begin_mitigation($1::bigint, $2::inet[])", {num, db::array_literal(addresses)}});
}

std::string remediated_addresses(const Ticket& ticket, Body& body)
{
    body.allow_only(described::action(), {"ips"});
    body.read(described::action());
    if (body.trimmed("type") != "mitigation" || ticket.type != "mitigation")
        body.complain("type", "This has to be mitigation, and the ticket one");
    if (body.trimmed("action") != "remediate")
        body.complain("action", "This has to be remediate");
    std::vector<std::string> addresses;
    const std::vector<std::string> given = body.texts("ips", most_addresses);
    for (const std::string& text : given) {
        if (auto one = address(text))
            addresses.push_back(std::move(*one));
    }
    if (addresses.size() < given.size())
        body.complain("ips", "This has to be a list of IPv4 and IPv6 addresses");
    body.check();
    return db::array_literal(addresses);
}

void remediate(const rest::endpoints::Call& call, const Ticket& ticket,
               const std::string& addresses)
{
    if (!ticket.open)
        throw ApiError(Code::conflict, "This mitigation is closed");
    rest::statements::StatementBuilder builder(call.service.catalogue, call.principal);
    const rest::statements::Recorder recorder(builder, call.principal, call.request.id,
                                              described::ticket());
    const std::string num = builder.bind(ticket.num, "bigint");
    const std::string sql =
        "with done as materialized (select m.mitigated_num as before, remediate_mitigation(" + num +
        ", " + builder.bind(std::to_string(call.principal.id), "bigint") + ", " +
        builder.bind(addresses, "inet[]") +
        ") as remediated from mitigation m where m.ticket_num = " + num + "), diff as (select " +
        num + " as id, " + builder.bind(ticket.key, "text") +
        " as told_ticket, d.remediated as told_added, d.before + d.remediated as "
        "\"told_mitigatedNum\", jsonb_build_object('mitigatedNum', "
        "jsonb_build_array(d.before, "
        "d.before + d.remediated)) as changes from done d where d.remediated > 0)" +
        recorder.audit("update") +
        recorder.event("told", &outgoing::event("mitigation.remediated")) + " select 1";
    call.service.session.run(builder.finish(sql));
}

void append_mitigations(std::string& json, const rest::endpoints::Call& call,
                        const db::Rows& tickets)
{
    std::vector<db::Value> values = parameters(call);
    values.emplace_back(rest::work::ids_literal(tickets));
    const db::Rows shown = call.service.session.run({shown_sql(), std::move(values)});
    std::map<std::string_view, int> rows;
    for (int row = 0; row < shown.size(); ++row)
        rows[shown.text(row, Shown::ticket)] = row;
    bool first = true;
    for (int row = 0; row < tickets.size(); ++row) {
        const auto found = rows.find(tickets.text(row, Column::num));
        if (found == rows.end()) // removed meanwhile
            continue;
        json += first ? "" : ",";
        first = false;
        append_mitigation(json, shown, found->second, tickets, row);
    }
}

} // namespace ticket
