// The list of tickets: what it asks for, in SQL (rule 9.5).
#include "fcgi/error.hpp"
#include "handlers/ticket/access.hpp"
#include "handlers/ticket/body.hpp"
#include "handlers/ticket/jsend.hpp"
#include "handlers/ticket/keys.hpp"
#include "handlers/ticket/mitigations.hpp"
#include "handlers/ticket/schemas.hpp"
#include "handlers/ticket/shapes.hpp"
#include "handlers/ticket/shown.hpp"
#include "handlers/ticket/tickets.hpp"

#include <optional>
#include <utility>

namespace ticket {

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::endpoints::Call;

/// What a list asks for, as SQL over `t` and its parameters.
struct Filter {
    std::vector<db::Value> values;
    std::string where;

    void add(const std::string& before, std::string value, const std::string& after)
    {
        values.emplace_back(std::move(value));
        where += " and " + before + "$" + std::to_string(values.size()) + after;
    }
};

/// Throws ApiError 401 or 403 when private tickets of somebody else are asked for.
void judge_private(const Call& call, const std::optional<std::string>& owner)
{
    require_somebody(call);
    if (!owner)
        return;
    const db::Rows own = call.service.session.run(
        {"select 1 from user_account u where u.id = $1::bigint and u.username = $2::text",
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
    Filter filter{.values = parameters(call), .where = {}};
    filter.add("t.type = ", type, "::text");
    if (open)
        filter.add("t.open = ", *open ? "true" : "false", "::boolean");
    if (is_private.value_or(false))
        judge_private(call, owner);
    filter.where += " and " + visible_sql;
    if (is_private)
        filter.where += *is_private ? " and t.private" : " and not t.private";
    if (owner) {
        filter.add("(t.creator_id = (select o.id from user_account o where o.username = ", *owner,
                   "::text)");
        filter.where += " or t.creator_name = $" + std::to_string(filter.values.size()) + "::text)";
    }
    if (tg)
        filter.add("t.trustgroup_id = ", trustgroup_id(call, *tg), "::bigint");
    return filter;
}

/// GET /api/ticket. Without parameters public activities come first, with any the caller's own.
void answer_list(Call& call)
{
    require_reader(call);
    const Query sent(call.query, {"type"}, true);
    const std::string type = sent.text("type").value_or("activity");
    const bool mitigations = type == "mitigation";
    Query query = mitigations ? Query(call.query, {"type", "open", "tg"}, true)
                              : Query(call.query, {"private", "type", "ownedBy", "open", "tg"});
    Filter filter = filter_of(call, query, type);
    const bool bare = query.empty();
    const db::Rows tickets = call.service.session.run(
        {"select " + ticket_columns + ticket_tables + "where true" + filter.where +
             " order by t.private" + (bare ? "" : " desc") + ", t.created, t.num",
         std::move(filter.values)});
    std::string& json = call.response.body;
    json = mitigations ? "{\"mitigations\":[" : "{\"tickets\":[";
    (mitigations ? append_mitigations : append_tickets)(json, call, tickets);
    json += "]}";
    call.response.rows = tickets.size();
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
                "first. By creation within each. `type=mitigation` knows `open` and `tg` alone.",
            .anonymous = true,
            .query = rest::endpoints::Query::own,
            .run = answer_list,
            .answer_schema = list_schema,
            .dialect = &jsend(),
            .query_schema = list_query};
}

} // namespace ticket
