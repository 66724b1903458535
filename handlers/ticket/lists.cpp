// The list of tickets: what it asks for, in SQL (rule 9.5).
#include "fcgi/error.hpp"
#include "handlers/rest/ask/query_string.hpp"
#include "handlers/rest/endpoints/links.hpp"
#include "handlers/ticket/access.hpp"
#include "handlers/ticket/answer/jsend.hpp"
#include "handlers/ticket/answer/schemas.hpp"
#include "handlers/ticket/answer/shapes.hpp"
#include "handlers/ticket/ask/keys.hpp"
#include "handlers/ticket/ask/query.hpp"
#include "handlers/ticket/endpoints.hpp"
#include "handlers/ticket/mitigations.hpp"
#include "handlers/ticket/shown.hpp"

#include <optional>
#include <utility>

namespace ticket {

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::endpoints::Call;

constexpr int most_listed = 1000;
/// Bytes that a list's tickets are estimated at; several times as many would still be an answer.
constexpr int most_bytes = 10 << 20;

/// What a list asks for, as SQL over `t` and its parameters.
struct Filter {
    std::vector<db::Value> values;
    std::string where{};
    std::optional<bool> is_private{}; ///< Of one half of the list alone.
    /// What else holds of a ticket, of these one or the other: each is found by an index.
    std::vector<std::string> owners = {""};

    std::string bind(std::string value, const char* type)
    {
        values.emplace_back(std::move(value));
        return "$" + std::to_string(values.size()) + "::" + type;
    }
    void add(const std::string& before, std::string value, const char* type)
    {
        where += " and " + before + bind(std::move(value), type);
    }
};

/// Throws ApiError 401 or 403 when private tickets of somebody else are asked for.
void judge_private(const Call& call, const std::optional<std::string>& owner)
{
    require_somebody(call);
    if (!owner)
        return;
    const db::Rows own = call.service.session.run(
        {"select 1 from user_account u where u.id = $1::bigint and lower(u.username) = "
         "lower($2::text)",
         {std::to_string(call.principal.id), *owner}});
    if (own.size() == 0)
        throw ApiError(Code::permission_denied, "Cannot get private tickets from another user");
}

Filter filter_of(const Call& call, Query& query, const std::string& type)
{
    const auto open = query.boolean("open");
    const auto is_private = query.boolean("private");
    const auto owner = query.text("ownedBy");
    if (!is_type(type))
        query.complain("type", "type " + type + " is not a valid type");
    const auto tg = query.text("tg");
    if (tg && tg->empty())
        query.complain("tg", "The name of a trust group is missing");
    query.check();
    Filter filter{.values = parameters(call)};
    filter.add("t.type = ", type, "text");
    if (open)
        filter.add("t.open = ", *open ? "true" : "false", "boolean");
    if (is_private.value_or(false))
        judge_private(call, owner);
    filter.where += " and " + visible_sql;
    filter.is_private = is_private;
    if (owner) {
        const std::string name = "lower(" + filter.bind(*owner, "text") + ")";
        filter.owners = {" and t.creator_id = (select o.id from user_account o where "
                         "lower(o.username) = " +
                             name + ")",
                         " and lower(t.creator_name) = " + name};
    }
    if (tg)
        filter.add("t.trustgroup_id = ", trustgroup_id(call, *tg), "bigint");
    return filter;
}

/// Where in a list a page begins: behind that ticket.
struct Position {
    bool is_private = false;
    std::string created, num;
};

/// Of a key in any form, also of a ticket that has been removed since.
std::optional<Position> position_of(const Call& call, const Query& sent)
{
    const auto after = sent.text("after");
    if (!after)
        return std::nullopt;
    const auto key = ticket_key(*after);
    std::vector<db::Value> values = parameters(call);
    values.emplace_back(std::to_string(key ? key->num : 0));
    const db::Rows rows = call.service.session.run(
        {"select t.private, t.created, t.num from any_ticket t where t.num = $3::bigint and " +
             visible_sql,
         std::move(values)});
    if (rows.size() == 0)
        throw ApiError(Code::invalid_parameter, "", {{"after", {"There is no such ticket"}}});
    return Position{rows.text(0, 0) == "t", std::string(rows.text(0, 1)),
                    std::string(rows.text(0, 2))};
}

/// The tickets of one half of the list, in its order, by index: what orders them, and their size.
std::string half(Filter& filter, bool is_private, const std::optional<Position>& after,
                 const std::string& size)
{
    std::string where = is_private ? "t.private and t.creator_id = $1::bigint" : "not t.private";
    where += filter.where;
    if (after && after->is_private == is_private)
        where += " and (t.created, t.num) > (" + filter.bind(after->created, "timestamptz") + ", " +
                 filter.bind(after->num, "bigint") + ")";
    std::string sql;
    for (const std::string& owner : filter.owners)
        sql += (sql.empty() ? "(" : " union all (") +
               ("select t.num, t.private, t.created, " + size + " as size from ticket t where " +
                where + owner + " order by t.created, t.num limit " +
                std::to_string(most_listed + 1) + ")");
    return sql;
}

/// About how many bytes a ticket takes in the answer. Of a mitigation that has addresses of the
/// caller these are at most all that are still to do.
std::string size_sql(bool mitigations)
{
    if (!mitigations)
        return "512 + octet_length(t.description) + 400 * t.topics";
    return "512 + octet_length(t.description) + (select 26 * m.mitigated_num + case when exists "
           "(select from mitigation_owner o where o.user_id = $1::bigint and o.ticket_num = "
           "m.ticket_num) then 46 * (m.initial_num - m.unknown_num - m.mitigated_num) else 0 end "
           "from mitigation m where m.ticket_num = t.num)";
}

/// The tickets from which a page is taken: as many of each half as it could have, and one more.
std::string candidates(Filter& filter, const std::optional<Position>& after, bool own_first,
                       const std::string& size)
{
    std::string sql;
    for (const bool is_private : {own_first, !own_first}) {
        const bool asked_for = filter.is_private.value_or(is_private) == is_private;
        const bool passed = after && after->is_private != is_private && is_private == own_first;
        if (asked_for && !passed)
            sql += (sql.empty() ? "" : " union all ") + half(filter, is_private, after, size);
    }
    if (!sql.empty())
        return sql;
    filter.where += " and false";
    return half(filter, own_first, std::nullopt, size);
}

/// Finds the tickets of a page for the statements that read them, and tells how many there would be
/// without its bounds. `own_first`: the private ones.
db::Statement page_statement(Filter filter, const std::optional<Position>& after, bool own_first,
                             bool mitigations)
{
    const std::string order =
        std::string("order by t.private") + (own_first ? " desc" : "") + ", t.created, t.num";
    const std::string tickets = candidates(filter, after, own_first, size_sql(mitigations));
    return {"select set_config('" + std::string(listed_setting) +
                "', coalesce(array_agg(p.num)::text, '{}'), true), max(p.found) from (select "
                "t.num, t.found from (select t.*, count(*) over () as found, "
                "coalesce(sum(t.size) over (" +
                order + " rows between unbounded preceding and 1 preceding), 0) as bytes from (" +
                tickets + ") t) t where t.bytes < " + std::to_string(most_bytes) + " " + order +
                " limit " + std::to_string(most_listed) + ") p",
            std::move(filter.values)};
}

/// A Link to what comes behind the last of these tickets, of `found`, if anything does.
void put_next(Call& call, const db::Rows& tickets, std::int64_t found)
{
    const int last = tickets.size() - 1;
    if (last < 0 || found == tickets.size())
        return;
    const std::string key =
        key_of(tickets.text(last, Column::type), tickets.text(last, Column::num));
    const rest::ask::Params params{.sent = rest::ask::parameters_of(call.request.query)};
    rest::endpoints::put_link_header(call.response,
                                     {.next = rest::endpoints::link(call, params, "after", key)});
}

/// GET /api/ticket. Without parameters public activities come first, with any the caller's own.
void answer_list(Call& call)
{
    require_reader(call);
    const Query sent(call.query, {"type"}, true);
    const std::string type = sent.text("type").value_or("activity");
    const bool mitigations = type == "mitigation";
    Query query = mitigations
                      ? Query(call.query, {"type", "open", "tg", "after"}, true)
                      : Query(call.query, {"private", "type", "ownedBy", "open", "tg", "after"});
    Filter filter = filter_of(call, query, type);
    const auto after = position_of(call, query);
    std::vector<db::Statement> statements = {
        page_statement(std::move(filter), after, !query.empty("after"), mitigations),
        listed_tickets()};
    if (!mitigations)
        statements.push_back(listed_topics());
    const auto results = call.service.session.run_at_once(std::move(statements));
    const db::Rows& tickets = results[1];
    std::string& json = call.response.body;
    json = mitigations ? "{\"mitigations\":[" : "{\"tickets\":[";
    if (mitigations)
        append_mitigations(json, call, tickets);
    else
        append_tickets(json, tickets, results[2]);
    json += "]}";
    call.response.rows = tickets.size();
    put_next(call, tickets, results[0].integer(0, 1));
}

} // namespace

rest::endpoints::Endpoint list_endpoint()
{
    return {.method = "GET",
            .pattern = "/api/ticket",
            .operation = "tickets_list",
            .name = "List tickets",
            .doc =
                "Activities unless `type` says otherwise: without parameters the public ones, then "
                "the caller's own private ones; with parameters, which are ANDed, the private ones "
                "first. By creation within each. `type=mitigation` knows `open` and `tg` alone. At "
                "most 1,000, and fewer when they are large; `Link` leads to those behind them.",
            .anonymous = true,
            .query = rest::endpoints::Query::own,
            .run = answer_list,
            .answer_schema = list_schema,
            .dialect = &jsend(),
            .query_schema = list_query};
}

} // namespace ticket
