// What has been done to a ticket, from the audit trail, for whoever sees the ticket.
#include "handlers/rest/describe/history.hpp"
#include "handlers/rest/statements/plans.hpp"
#include "handlers/rest/work/reading.hpp"
#include "handlers/ticket/access.hpp"
#include "handlers/ticket/answer/jsend.hpp"
#include "handlers/ticket/answer/schemas.hpp"
#include "handlers/ticket/ask/query.hpp"
#include "handlers/ticket/describe/described.hpp"
#include "handlers/ticket/endpoints.hpp"

#include <string>
#include <utility>
#include <vector>

namespace ticket {

namespace {

using rest::describe::Resource;
using rest::endpoints::Call;
using rest::endpoints::Endpoint;

constexpr int most_shown = 1000;

const Resource& history()
{
    static const Resource resource = rest::describe::history_of(described::ticket());
    return resource;
}

/// The ids of the records, the newest first, while the ticket is seen.
db::Statement records_statement(const Call& call, const TicketKey& key)
{
    std::vector<db::Value> values = parameters(call);
    values.emplace_back(std::to_string(key.num));
    return {"select a.id from audit a join ticket t on t.num = a.object_id where a.object_type = "
            "'ticket' and a.object_id = $3::bigint and " +
                visible_sql + " order by a.at desc, a.id desc limit " + std::to_string(most_shown),
            std::move(values)};
}

std::vector<std::string> ids_of(const db::Rows& rows)
{
    std::vector<std::string> ids;
    for (int row = 0; row < rows.size(); ++row)
        ids.emplace_back(rows.text(row, 0));
    return ids;
}

/// GET …/:id/history
void answer_history(Call& call)
{
    require_reader(call);
    read_query(call.query);
    const TicketKey key = read_key(call.arguments.at("id"));
    const std::vector<db::Statement> statements = {ticket_statement(call, key),
                                                   records_statement(call, key)};
    std::vector<db::Rows> results = call.service.session.run(statements);
    ticket_of(std::move(results.front()), key);
    const auto plan =
        call.service.plans.rows(call.service.catalogue, call.principal, history(), call.params);
    call.response.body =
        "{\"history\":" +
        rest::work::rows_json(call.work, history(), call.params, *plan, ids_of(results.back())) +
        "}";
    call.response.rows = results.back().size();
}

} // namespace

Endpoint history_endpoint()
{
    return {.method = "GET",
            .pattern = "/api/ticket/{id}/history",
            .kind = Endpoint::Kind::document,
            .operation = "tickets_history",
            .name = "Show the history of a ticket",
            .doc = "What was done to it and its topics, by whom, the newest first: at most " +
                   std::to_string(most_shown) +
                   " changes. `topics` names the topic that was added (null before), removed (null "
                   "after) or given other content.",
            .anonymous = true,
            .query = rest::endpoints::Query::own,
            .run = answer_history,
            .answer_schema = history_schema,
            .dialect = &jsend()};
}

} // namespace ticket
