#include "handlers/rest/endpoints/writes.hpp"

#include "fcgi/error.hpp"
#include "handlers/rest/answer/conditional.hpp"
#include "handlers/rest/ask/body.hpp"
#include "handlers/rest/endpoints/reads.hpp"
#include "handlers/rest/endpoints/rows.hpp"
#include "handlers/rest/endpoints/transition.hpp"

#include <boost/json.hpp>

#include <utility>

namespace rest::endpoints {

using ask::Draft;
using ask::Mode;
using namespace describe;
using statements::Author;
using statements::Update;

namespace {

using boost::json::object;
using fcgi::ApiError;
using fcgi::Code;

/// What a detail shows of the row now, as the caller sees it.
std::string shown_now(Call& call, const Resource& resource, const std::string& key)
{
    std::string shown;
    shown.swap(call.response.body);
    answer_detail(call, resource, key, true);
    shown.swap(call.response.body);
    return shown;
}

Locked lock_one(Call& call, const Resource& resource)
{
    const auto parent = parent_key(call, resource);
    std::vector<Locked> rows = lock_rows(call, resource, {key_argument(call, "id")}, parent);
    if (rows.empty())
        throw ApiError(Code::not_found);
    return std::move(rows.front());
}

void create_one(Call& call)
{
    const Resource& resource = *call.endpoint.resource;
    const auto parent = parent_key(call, resource);
    const NewRows rows = read_new_rows(call, resource, {ask::json_body(call.request)}, parent);
    refuse(rows.objections.front());
    const std::vector<Locked> made = insert_rows(call, resource, rows.drafts);
    answer_detail(call, resource, made.front().key, true);
    std::string path = path_of(resource);
    if (parent)
        path.replace(path.find('{'), path.find('}') - path.find('{') + 1, *parent);
    call.response.header("Location", base_url(call) + path + made.front().key + "/");
}

void update_one(Call& call, Mode mode)
{
    const Resource& resource = *call.endpoint.resource;
    const Locked row = lock_one(call, resource);
    const object body = ask::json_body(call.request);
    const bool conditional = call.request.header("if-match").has_value();
    std::string shown;
    if (conditional || ask::needs_present(resource, body))
        shown = shown_now(call, resource, row.key);
    object present;
    if (!shown.empty())
        present = boost::json::parse(shown).as_object();
    std::vector<Draft> drafts;
    drafts.push_back(ask::read_draft(resource, body, mode, shown.empty() ? nullptr : &present));
    const object was = boost::json::parse(row.row).as_object();
    if (resource.before_write)
        resource.before_write(drafts.front());
    resolve(call, drafts, &was);
    Draft& draft = drafts.front();
    std::vector<Objections> judged = judge_update(call, resource, "{" + row.id + "}", draft);
    merge(judged.front().invalid, draft.violations);
    refuse(judged.front(), [&] {
        if (conditional)
            answer::require_match(call.request, call.media, shown);
    });
    apply_update(call, resource, {row}, draft);
    answer_detail(call, resource, row.key, true);
}

void remove_one(Call& call)
{
    const Resource& resource = *call.endpoint.resource;
    const Locked row = lock_one(call, resource);
    ask::refuse_body(call.request);
    const std::vector<Objections> judged =
        judge_rows(call, statements::judge_removed(call.service.catalogue, call.principal, resource,
                                                   "{" + row.id + "}"));
    refuse(judged.front(), [&] {
        if (call.request.header("if-match"))
            answer::require_match(call.request, call.media, shown_now(call, resource, row.key));
    });
    if (!resource.removal.move.empty())
        return move_rows(call, resource, {row}, resource.removal.move, {});
    const Catalogue& catalogue = call.service.catalogue;
    const Author author = author_of(call);
    if (resource.removal.set.empty()) {
        call.service.session.run(
            statements::delete_statement(catalogue, author, resource, "{" + row.id + "}"));
    } else {
        Update update{
            .ids = "{" + row.id + "}", .action = "delete", .event = resource.events.deleted};
        const std::size_t equals = resource.removal.set.find(" = ");
        update.sets = {
            {resource.removal.set.substr(0, equals), resource.removal.set.substr(equals + 3)}};
        call.service.session.run(statements::update_statement(catalogue, author, resource, update));
    }
    if (resource.after_write)
        resource.after_write({call, resource, "delete", {row.id}, {row.row}});
}

} // namespace

std::vector<Endpoint> write_endpoints(const Resource& resource)
{
    std::vector<Endpoint> endpoints;
    const Endpoint base{.kind = Endpoint::Kind::detail, .resource = &resource, .doc = resource.doc};
    const auto add = [&](const char* method, const char* below, const std::string& name,
                         int success, std::function<void(Call&)> run) {
        Endpoint endpoint = base;
        endpoint.method = method;
        endpoint.pattern = path_of(resource) + below;
        endpoint.name = name;
        endpoint.success = success;
        endpoint.run = std::move(run);
        endpoints.push_back(std::move(endpoint));
    };
    if (resource.rights.create)
        add("POST", "", "Create a " + resource.singular, 201, create_one);
    if (resource.rights.update) {
        add("PUT", "{id}/", "Replace a " + resource.singular, 200,
            [](Call& call) { update_one(call, Mode::replace); });
        add("PATCH", "{id}/", "Change a " + resource.singular, 200,
            [](Call& call) { update_one(call, Mode::merge); });
    }
    if (resource.rights.remove)
        add("DELETE", "{id}/", "Remove a " + resource.singular, 204, remove_one);
    return endpoints;
}

} // namespace rest::endpoints
