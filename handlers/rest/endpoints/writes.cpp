#include "handlers/rest/endpoints/writes.hpp"

#include "fcgi/error.hpp"
#include "handlers/rest/endpoints/path_keys.hpp"
#include "handlers/rest/endpoints/reads.hpp"
#include "handlers/rest/endpoints/variants.hpp"
#include "handlers/rest/work/judging.hpp"
#include "handlers/rest/work/moves.hpp"
#include "handlers/rest/work/named_rows.hpp"
#include "handlers/rest/work/reading.hpp"

#include <boost/json.hpp>

#include <span>
#include <string_view>
#include <utility>

namespace rest::endpoints {

using ask::Draft;
using ask::Mode;
using boost::json::object;
using namespace describe;
using fcgi::ApiError;
using fcgi::Code;
using statements::Locking;
using work::Locked;
using work::NewRows;
using work::Objections;
using work::Present;

namespace {

/// The row that the path names, locked with what it hangs on or only looked at.
Locked find_one(const Call& call, const Resource& resource, Locking locking)
{
    const auto parent = parent_key(call, resource);
    std::vector<Locked> rows =
        work::lock_rows(call.work, resource, {key_argument(call, "id")}, parent, locking);
    if (rows.empty())
        throw ApiError(Code::not_found);
    return std::move(rows.front());
}

/// The row above, whose path has been judged.
std::optional<std::string> parent_of(const Call& call, const Resource& resource)
{
    if (!resource.parent)
        return std::nullopt;
    return key_argument(call, resource.parent->resource);
}

/// What it is now, with all fields, whatever the answer is to show of it.
Present present_of(const Call& call, const Resource& resource, const Locked& row)
{
    return work::present_row(call.work, resource, keys_of(call, resource, row.key));
}

/// The body held against what the row is now.
Draft drafted(const Call& call, const Resource& resource, Mode mode, const Locked& row,
              const std::optional<Present>& present)
{
    const object was = boost::json::parse(row.row).as_object();
    return std::move(
        work::read_drafts(call.work, resource, std::span(&call.body.object(), 1), mode,
                          {.shown = present ? &present->fields : nullptr, .columns = &was})
            .front());
}

// ---- the operations. Each is judged without a lock, so that what is refused holds nobody up, and
// again under it if anything has changed meanwhile (rule 12.9). Each line that can refuse says with
// what.

NewRows judged_new(const Call& call, const std::optional<std::string>& parent, Locking locking)
{
    NewRows rows = work::read_new_rows(call.work, *call.endpoint.resource, {call.body.object()},
                                       parent, locking); // 400
    work::refuse_invalid(rows.objections.front());       // 422
    work::refuse_forbidden(rows.objections.front());     // 403
    work::refuse_conflicts(rows.objections.front());     // 409
    return rows;
}

void create_one(Call& call)
{
    const Resource& resource = *call.endpoint.resource;
    const auto parent = parent_key(call, resource); // 404
    NewRows rows = judged_new(call, parent, Locking::none);
    if (work::hang_on_others(resource) &&
        !work::lock_undisturbed(call.work, resource, {}, parent, rows.drafts))
        rows = judged_new(call, parent, Locking::changes);
    const Draft& draft = rows.drafts.front();
    const std::string key = work::insert_row(call.work, resource, draft).key; // 409
    show_written(call, resource, key);
    if (!draft.made_secret.empty())
        show_once(call, resource.writing.shown_once, draft.made_secret);
    std::string path = path_of(resource);
    if (parent)
        path.replace(path.find('{'), path.find('}') - path.find('{') + 1, *parent);
    call.response.header("Location", base_url(call) + path + key + "/");
}

struct JudgedUpdate {
    Locked row;
    Draft draft;
};

JudgedUpdate judged_update(const Call& call, Mode mode, Locking locking)
{
    const Resource& resource = *call.endpoint.resource;
    const Work& work = call.work;
    Locked row = find_one(call, resource, locking); // 404
    std::optional<Present> present;
    const auto if_match = call.request.header("if-match");
    if (if_match || ask::needs_present(resource, call.body.object(), mode)) // 400
        present = present_of(call, resource, row);
    Draft draft = drafted(call, resource, mode, row, present);
    Objections objections =
        work::of_one(work::judge_update(work, resource, row.ids(), draft, locking));
    objections.complain(resource, draft.violations);
    work::refuse_invalid(objections);   // 422
    work::refuse_forbidden(objections); // 403
    if (if_match)
        require_tag_of_row(call, *if_match, resource, row.key, *present); // 412
    work::refuse_conflicts(objections);                                   // 409
    return {std::move(row), std::move(draft)};
}

void update_one(Call& call, Mode mode)
{
    const Resource& resource = *call.endpoint.resource;
    JudgedUpdate judged = judged_update(call, mode, Locking::none);
    if (!work::lock_undisturbed(call.work, resource, {judged.row.key}, parent_of(call, resource),
                                std::span(&judged.draft, 1)))
        judged = judged_update(call, mode, Locking::changes);
    work::update_row(call.work, resource, judged.row, judged.draft); // 409
    show_written(call, resource, judged.row.key);
}

Locked judged_removal(const Call& call, Locking locking)
{
    const Resource& resource = *call.endpoint.resource;
    const Work& work = call.work;
    Locked row = find_one(call, resource, locking); // 404
    call.body.refuse();                             // 400, 422
    const Objections objections = work::of_one(work::judge_rows(
        work, statements::removal_judgement(work.catalogue, work.principal, resource, row.ids())));
    work::refuse_invalid(objections);   // 422
    work::refuse_forbidden(objections); // 403
    if (const auto if_match = call.request.header("if-match"))
        require_tag_of_row(call, *if_match, resource, row.key,
                           present_of(call, resource, row)); // 412
    work::refuse_conflicts(objections);                      // 409
    return row;
}

void remove_one(Call& call)
{
    const Resource& resource = *call.endpoint.resource;
    const Removal& removal = resource.writing.removal;
    const bool deleted = std::holds_alternative<ByDelete>(removal);
    const Locking locking = deleted ? Locking::removal : Locking::changes;
    Locked row = judged_removal(call, Locking::none);
    if (!work::lock_undisturbed(call.work, resource, {row.key}, parent_of(call, resource), {},
                                locking))
        row = judged_removal(call, locking);
    if (const auto* const by = std::get_if<ByMove>(&removal))
        work::move_rows(call.work, resource, {row}, by->move); // 409, 403, 422
    else
        work::remove_rows(call.work, resource, {row});
}

} // namespace

std::vector<Endpoint> write_endpoints(const Resource& resource)
{
    std::vector<Endpoint> endpoints;
    const Endpoint base{.kind = Endpoint::Kind::detail, .resource = &resource, .doc = resource.doc};
    const auto add = [&](const char* method, const char* verb, const char* below,
                         const std::string& name, int success, std::function<void(Call&)> run) {
        Endpoint endpoint = base;
        endpoint.method = method;
        endpoint.operation = resource.name + "_" + verb;
        endpoint.query = success == 204 ? Query::nothing : Query::selection; // what is shown
        endpoint.pattern = path_of(resource) + below;
        endpoint.name = name;
        endpoint.success = success;
        endpoint.run = std::move(run);
        endpoints.push_back(endpoint);
        if (resource.me && std::string_view(below) == "{id}/") {
            endpoint.pattern = path_of(resource) + "me/";
            endpoint.operation += "_me";
            endpoint.name += ", yourself";
            endpoints.push_back(std::move(endpoint));
        }
    };
    if (resource.writing.create) {
        add("POST", "create", "", "Create a " + resource.singular, 201, create_one);
        endpoints.back().shown_once = resource.writing.shown_once;
    }
    if (resource.writing.update) {
        add("PUT", "replace", "{id}/", "Replace a " + resource.singular, 200,
            [](Call& call) { update_one(call, Mode::replace); });
        add("PATCH", "update", "{id}/", "Change a " + resource.singular, 200,
            [](Call& call) { update_one(call, Mode::merge); });
    }
    if (resource.writing.remove)
        add("DELETE", "delete", "{id}/", "Remove a " + resource.singular, 204, remove_one);
    return endpoints;
}

} // namespace rest::endpoints
