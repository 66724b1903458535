#include "handlers/rest/endpoints/batch.hpp"

#include "db/error.hpp"
#include "fcgi/error.hpp"
#include "handlers/rest/answer/errors.hpp"
#include "handlers/rest/ask/bulk_body.hpp"
#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/work/conflicts.hpp"
#include "handlers/rest/work/reading.hpp"
#include "handlers/rest/work/rows.hpp"

#include <boost/json.hpp>

#include <span>
#include <utility>

namespace rest::endpoints {

using ask::Draft;
using namespace describe;
using statements::Locking;

using work::Locked;
using work::NewRows;
using work::Objections;

namespace {

using boost::json::object;
using fcgi::ApiError;
using fcgi::Code;
using fcgi::Details;

struct Bodies {
    std::vector<object> rows;
    std::vector<std::size_t> places; ///< Of each in the list.
    Details violations;              ///< Of what is no object.
};

Bodies batch_bodies(const object& body, const std::string& key)
{
    Bodies bodies;
    ask::refuse_others(body, {key}, bodies.violations);
    const boost::json::array* const list = ask::list_member(body, key, bodies.violations);
    if (list == nullptr)
        throw ApiError(Code::validation_error, "", bodies.violations);
    for (std::size_t i = 0; i < list->size(); ++i) {
        if ((*list)[i].is_object()) {
            bodies.rows.push_back((*list)[i].get_object());
            bodies.places.push_back(i);
        } else {
            bodies.violations.add(key + "." + std::to_string(i), "This has to be an object");
        }
    }
    return bodies;
}

/// Goes on from a savepoint.
void begin_anew(const Work& work, const std::string& savepoint)
{
    work.session.run({"rollback to savepoint " + savepoint, {}});
}

/// One at a time, to learn which of the rows the database stands against: all of them.
[[noreturn]] void blame(const Work& work, const Resource& resource,
                        const std::vector<Draft>& drafts, const db::Error& refusal)
{
    Details details;
    for (std::size_t i = 0; i < drafts.size() && !details.full(); ++i) {
        work.session.run({"savepoint of_the_row", {}});
        try {
            work::insert_rows(work, resource, std::span(&drafts[i], 1));
        } catch (const db::Error& error) {
            if (!error.sqlstate.starts_with("23"))
                throw;
            begin_anew(work, "of_the_row");
            details.add(work::refusal_of(work, resource, error, {drafts[i].columns}).details,
                        resource.name + "." + std::to_string(i) + ".");
        }
        work.session.run({"release savepoint of_the_row", {}});
    }
    if (details.empty())
        details.add(answer::translated(refusal, work.catalogue, &resource).details);
    throw ApiError(Code::validation_error, "", details);
}

/// Rows that nothing stands against, or 422 with all that does.
NewRows judged(const Work& work, const Resource& resource, const Bodies& bodies, Locking locking)
{
    NewRows rows = work::read_new_rows(work, resource, bodies.rows, std::nullopt, locking);
    Details details = bodies.violations;
    for (std::size_t i = 0; i < rows.objections.size(); ++i) {
        const std::string prefix = resource.name + "." + std::to_string(bodies.places[i]) + ".";
        const Objections& objections = rows.objections[i];
        details.add(objections.invalid, prefix);
        details.add(objections.conflicts, prefix);
        details.add(objections.forbidden_fields, prefix);
        if (objections.forbidden && objections.forbidden_fields.empty() &&
            objections.invalid.empty())
            details.add(prefix + fcgi::of_the_whole, "You may not do this");
    }
    if (!details.empty())
        throw ApiError(Code::validation_error, "", details);
    return rows;
}

/// Batches that could meet at a unique value come one after the other: each waiting for a row of
/// the other they would never end.
void take_turn(const Work& work, const Resource& resource)
{
    work.session.run({"select pg_advisory_xact_lock(hashtextextended('batch ' || $1::text, 0)) "
                      "where exists (select from pg_index i where i.indrelid = $1::regclass and "
                      "i.indisunique and not i.indisprimary)",
                      {resource.table}});
}

void answer_batch(Call& call)
{
    const Resource& resource = *call.endpoint.resource;
    const Work& work = call.work;
    const Bodies bodies = batch_bodies(call.body.object(), resource.name);
    NewRows rows = judged(work, resource, bodies, Locking::none);
    if (work::hang_on_others(resource) &&
        !work::lock_undisturbed(work, resource, {}, std::nullopt, rows.drafts))
        rows = judged(work, resource, bodies, Locking::changes);
    take_turn(work, resource);
    db::Session& session = work.session;
    std::vector<Locked> made;
    session.run({"savepoint batch", {}});
    try {
        made = work::insert_rows(work, resource, rows.drafts);
    } catch (const db::Error& error) {
        if (!error.sqlstate.starts_with("23"))
            throw;
        begin_anew(work, "batch");
        blame(work, resource, rows.drafts, error);
    }
    std::vector<std::string> ids;
    for (const Locked& row : made)
        ids.push_back(row.id);
    const auto plan =
        call.service.plans.rows(work.catalogue, work.principal, resource, call.params);
    call.response.body = "{\"count\":" + std::to_string(ids.size()) + ",\"results\":" +
                         work::rows_json(work, resource, call.params, *plan, ids) + "}";
    call.response.rows = static_cast<std::int64_t>(ids.size());
}

} // namespace

std::vector<Endpoint> batch_endpoints(const Resource& resource)
{
    if (!resource.writing.bulk)
        return {};
    Endpoint batch;
    batch.method = "POST";
    batch.resource = &resource;
    batch.pattern = path_of(resource) + "batch/";
    batch.operation = resource.name + "_batch";
    batch.name = "Create many of " + resource.name;
    batch.doc = "Up to 1,000 new rows, all or nothing.";
    batch.success = 201;
    batch.query = Query::selection;
    batch.run = answer_batch;
    batch.answer_schema =
        R"({"type":"object","required":["count","results"],"properties":{"count":{"type":"integer"},"results":{"type":"array","items":{"type":"object"}}},"additionalProperties":false})";
    batch.query_schema =
        R"([{"$ref":"#/components/parameters/fields"},{"$ref":"#/components/parameters/exclude"}])";
    batch.body_schema = R"({"type":"object","required":[")" + resource.name +
                        R"("],"properties":{")" + resource.name +
                        R"(":{"type":"array","minItems":1,"maxItems":)" +
                        std::to_string(most_rows_at_once) +
                        R"(,"items":{"type":"object"}}},"additionalProperties":false})";
    return {std::move(batch)};
}

} // namespace rest::endpoints
