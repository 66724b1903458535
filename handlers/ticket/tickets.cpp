#include "handlers/ticket/tickets.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/ascii.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/rest/answer/conditional.hpp"
#include "handlers/rest/statements/change.hpp"
#include "handlers/rest/work/rows.hpp"
#include "handlers/ticket/access.hpp"
#include "handlers/ticket/answer/jsend.hpp"
#include "handlers/ticket/answer/shapes.hpp"
#include "handlers/ticket/ask/body.hpp"
#include "handlers/ticket/ask/keys.hpp"
#include "handlers/ticket/ask/query.hpp"
#include "handlers/ticket/describe/described.hpp"
#include "handlers/ticket/mitigations.hpp"
#include "handlers/ticket/shown.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <cctype>
#include <utility>

namespace ticket {

namespace {

using boost::json::object;
using fcgi::ApiError;
using fcgi::Code;
using rest::describe::Resource;
using rest::endpoints::Call;
using rest::statements::Assignment;
using rest::statements::Update;
using rest::work::changes_of;

constexpr const char* no_name = "A name for the new ticket is required";

// ---- creation

struct NewTicket {
    object columns;
    std::string type, creator, tg;
    std::vector<std::string> addresses;

    bool is_private() const
    {
        const auto* const given = columns.if_contains("private");
        return given != nullptr && *given == true;
    }
};

/// The columns that a body sets; texts lose the blanks at their ends.
object columns_of(Body& body, const Names& names = {})
{
    object columns = body.read(described::ticket(), names).columns;
    for (auto& column : columns) {
        if (const auto* const sent = column.value().if_string())
            column.value() = std::string(text::trimmed(std::string_view(*sent), text::all_blanks));
    }
    return columns;
}

/// The trust group, which the query may name as well as the body.
std::string tg_of(const Query& query, Body& body)
{
    const auto in_query = query.text("tg");
    const bool other = in_query && body.says_text("tg") && body.trimmed("tg") != *in_query;
    if (in_query && (in_query->empty() || other))
        body.complain("tg", in_query->empty() ? "The name of a trust group is missing"
                                              : "The body and the query name different ones");
    return in_query.value_or(body.trimmed("tg"));
}

/// What the type of a new ticket asks of the others.
void judge_type(const NewTicket& made, Body& body)
{
    if (made.type.empty())
        body.complain("type", "A type for the new ticket is required");
    else if (!is_type(made.type))
        body.complain("type", "This has to be a word of a-z, 0-9, _ and - that is not \"all\"");
    if (body.trimmed("name").empty() && is_named(made.type))
        body.complain("name", no_name);
    if (made.type == "mitigation" && made.is_private())
        body.complain("private", "Mitigations are always public");
}

/// Whom nobody says to be: what could be a username.
void judge_creator(const std::string& creator, Body& body)
{
    const bool fits = std::all_of(creator.begin(), creator.end(), [](char c) {
        constexpr std::string_view others = "._@+-";
        return std::isalnum(static_cast<unsigned char>(c)) != 0 ||
               others.find(c) != std::string_view::npos;
    });
    if (creator.empty())
        body.complain("creator", "Who creates the ticket is required");
    else if (!fits)
        body.complain("creator", "This may have letters of ASCII, digits and . _ @ + - alone");
}

NewTicket read_new_ticket(const Call& call)
{
    const Query query = read_query(call.query, {"tg"});
    Body body(call.request);
    const bool nobody = call.principal.anonymous();
    if (!nobody)
        body.ignore("creator");
    NewTicket made{.columns = columns_of(body),
                   .type = body.trimmed("type"),
                   .creator = body.trimmed("creator"),
                   .tg = tg_of(query, body)};
    judge_type(made, body);
    if (nobody)
        judge_creator(made.creator, body);
    if (made.type == "mitigation") {
        made.addresses = addresses_of(body);
        body.allow_only(described::ticket(), {"content"});
    } else {
        body.allow_only(described::ticket());
    }
    body.check();
    return made;
}

/// Throws ApiError: 401 for a private ticket, 403 for a name that is somebody's.
void judge_nobody(const Call& call, const NewTicket& made)
{
    if (made.is_private())
        require_somebody(call);
    const db::Rows taken = call.service.session.run(
        {"select 1 from user_account u where lower(u.username) = lower($1::text) or "
         "lower(u.email) = lower($1::text) limit 1",
         {made.creator}});
    if (taken.size() > 0)
        throw ApiError(Code::permission_denied,
                       "This creator has an account: log in to create tickets in that name");
}

db::Rows insert(const Call& call, const NewTicket& made)
{
    object columns = made.columns;
    if (!made.tg.empty())
        columns["trustgroup_id"] = trustgroup_id(call, made.tg);
    std::vector<std::string> names;
    for (const auto& column : columns)
        names.emplace_back(column.key());
    return call.service.session.run(
        changes_of(call.work, described::ticket())
            .insert(names, boost::json::serialize(boost::json::array{std::move(columns)}), "[]",
                    "select " + ticket_columns + " from made t" + ticket_joins));
}

// ---- change

/// The columns that a body sets, and what is wrong with it.
object read_change(const Ticket& ticket, Body& body)
{
    const Names names = {"name", "description", "open", "private", "tg"};
    body.allow_only(names);
    object columns = columns_of(body, names);
    if (body.has("name") && body.trimmed("name").empty() && is_named(ticket.type))
        body.complain("name", "A name for the ticket is required");
    const auto* const given = columns.if_contains("private");
    const bool to_private = given != nullptr && *given == true;
    if (to_private && ticket.type == "mitigation")
        body.complain("private", "Mitigations are always public");
    else if (to_private && ticket.creator == 0)
        body.complain("private", "A ticket that nobody in particular made can't be private");
    body.check();
    return columns;
}

/// Moves the time of the last change when one of the columns does.
Assignment touch(const std::vector<Assignment>& sets)
{
    std::string sql;
    for (const Assignment& set : sets)
        sql +=
            (sql.empty() ? "case when t." : " or t.") + set.column + " is distinct from " + set.sql;
    return {"modified", sql + " then now_ms() else t.modified end"};
}

/// Puts the trust group among the columns; throws ApiError 403.
void name_group(const Call& call, const Body& body, object& columns)
{
    if (const std::string tg = body.trimmed("tg"); !tg.empty())
        columns["trustgroup_id"] = trustgroup_id(call, tg);
    else if (body.has("tg"))
        columns["trustgroup_id"] = nullptr;
}

/// The ticket as it is then, whether or not the caller still sees it.
db::Rows apply(const Call& call, const Ticket& ticket, const object& columns)
{
    if (columns.empty())
        return ticket.rows;
    const Resource& described = described::ticket();
    Update update{.ids = "{" + ticket.num + "}",
                  .columns = boost::json::serialize(columns),
                  .sets = rest::statements::assignments_of(described, columns),
                  .event = described.writing.events.updated,
                  .result = "select " + ticket_columns + " from now_is t" + ticket_joins};
    update.sets.push_back(touch(update.sets));
    return call.service.session.run(changes_of(call.work, described::ticket()).update(update));
}

void require_tag_of_ticket(const Call& call, const Ticket& ticket)
{
    if (const auto if_match = call.request.header("if-match"))
        rest::answer::require_tag_of_json(*if_match, jsend().success(shown(call, ticket.rows)));
}

/// As it is now, until the transaction ends, and judged again: as long as nothing was locked,
/// others could change it.
Ticket locked(const Call& call, const Ticket& seen, bool owned)
{
    Ticket now = find_ticket(call, seen.key, Lock::change);
    if (owned)
        require_owner(call, now);
    require_tag_of_ticket(call, now);
    return now;
}

} // namespace

void show_ticket(Call& call)
{
    require_reader(call);
    read_query(call.query);
    call.response.body = shown(call, call.arguments.at("id"));
}

void create_ticket(Call& call)
{
    require_writer(call);
    const NewTicket made = read_new_ticket(call);
    if (call.principal.anonymous())
        judge_nobody(call, made);
    const db::Rows row = insert(call, made);
    const std::string num(row.text(0, Column::num));
    const std::string key = key_of(made.type, num);
    if (made.type == "mitigation")
        begin_mitigation(call, num, made.addresses);
    std::string& json = call.response.body;
    if (made.type == "mitigation") {
        json = shown(call, row);
    } else {
        json = "{\"ticket\":" + metadata(row, 0) + ",";
        json += "\"key\":\"" + key + "\"}";
    }
    call.response.header("Location", rest::endpoints::base_url(call) + "/api/ticket/" + key);
}

void update_ticket(Call& call)
{
    require_somebody(call);
    read_query(call.query);
    const Ticket seen = find_ticket(call, call.arguments.at("id"));
    Body body(call.request);
    if (body.has("action") || body.has("ips")) {
        const std::string addresses = remediated_addresses(seen, body);
        const Ticket now = locked(call, seen, false);
        remediate(call, now, addresses);
        call.response.body = shown(call, now.rows);
    } else {
        object columns = read_change(seen, body);
        require_owner(call, seen);
        name_group(call, body, columns);
        call.response.body = shown(call, apply(call, locked(call, seen, true), columns));
    }
}

void remove_ticket(Call& call)
{
    require_somebody(call);
    read_query(call.query);
    const Ticket seen = find_ticket(call, call.arguments.at("id"));
    refuse_body(call.request);
    require_owner(call, seen);
    locked(call, seen, true);
    call.service.session.run(
        changes_of(call.work, described::ticket()).remove("{" + seen.num + "}"));
}

} // namespace ticket
