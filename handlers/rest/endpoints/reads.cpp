#include "handlers/rest/endpoints/reads.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/rest/answer/errors.hpp"
#include "handlers/rest/answer/writer.hpp"
#include "handlers/rest/ask/values.hpp"
#include "handlers/rest/endpoints/export.hpp"
#include "handlers/rest/endpoints/links.hpp"
#include "handlers/rest/statements/judge.hpp"
#include "handlers/rest/statements/query.hpp"
#include "handlers/rest/work/reading.hpp"
#include "handlers/rest/work/rows.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

namespace rest::endpoints {

using answer::Writer;
using ask::Params;
using namespace describe;
using identity::Principal;
using statements::Blueprint;
using statements::DetailPlan;
using statements::Keys;
using statements::ListQuery;
using statements::ListStatements;
using statements::Position;

namespace {

using fcgi::ApiError;
using fcgi::Code;

/// What a list asks of the database, and what it got.
struct Page {
    ListStatements statements;
    db::Rows rows;
    std::int64_t count = -1;
    std::vector<db::Rows> children;
    bool more = false;     ///< A row beyond the page was found (cursors).
    bool reversed = false; ///< The rows come last first (backward cursors).
    std::optional<Position> position;
};

db::Statement plan_with_values()
{
    return {"select set_config('plan_cache_mode', 'force_custom_plan', true)", {}};
}

db::Statement snapshot_statement()
{
    return {"select pg_current_snapshot()::text || current_date", {}};
}

/// The page's rows and, unless it is known or unwanted, the count, in one round trip. What is
/// expensive to find is remembered while the database does not change: if nothing did since the
/// credentials were checked, all statements of this request saw the same.
void fetch(Call& call, const ListQuery& query, Page& page, bool counted)
{
    Memo& memo = call.service.memo;
    const std::string& snapshot = call.principal.snapshot;
    const ListQuery::Count count = counted ? query.count() : ListQuery::Count();
    const bool costly = page.statements.custom_plan || !count.kept;
    const std::string page_key = page.statements.custom_plan ? memo_key(page.statements.page) : "";
    const std::string count_key = counted && costly ? memo_key(count.statement) : "";
    const Remembered* const known_page = costly ? memo.find(page_key, snapshot) : nullptr;
    const Remembered* const known_count =
        counted && costly ? memo.find(count_key, snapshot) : nullptr;
    if (known_page != nullptr)
        page.statements = {.page = query.rows(known_page->ids)};
    if (known_count != nullptr)
        page.count = known_count->count;
    const bool counting = counted && known_count == nullptr;
    std::vector<db::Statement> statements;
    if (page.statements.custom_plan)
        statements.push_back(plan_with_values());
    const std::size_t at = statements.size();
    statements.push_back(page.statements.page);
    if (counting)
        statements.push_back(count.statement);
    if (costly)
        statements.push_back(snapshot_statement());
    std::vector<db::Rows> results = call.service.session.run(statements);
    page.rows = std::move(results[at]);
    if (counting)
        page.count = results[at + 1].integer(0, 0);
    if (!costly || results.back().text(0, 0) != snapshot)
        return;
    if (page.statements.custom_plan && page.statements.key_count == 0)
        memo.keep(page_key, {.snapshot = snapshot, .ids = work::ids_literal(page.rows)});
    if (counting)
        memo.keep(count_key, {.snapshot = snapshot, .count = page.count});
}

long last_page(std::int64_t count, int page_size)
{
    return std::max<long>(1, (count + page_size - 1) / page_size);
}

Page numbered_page(Call& call, const ListQuery& query, Params& params)
{
    Page page;
    bool counted = params.counted;
    if (params.last_page) {
        page.count = call.service.session.run(query.count().statement).integer(0, 0);
        params.page = static_cast<int>(last_page(page.count, params.page_size));
        counted = false;
    }
    const long offset = static_cast<long>(params.page - 1) * params.page_size;
    // Without a count one row more tells whether there is a next page.
    page.statements = query.page(params.page_size + (params.counted ? 0 : 1), offset, std::nullopt);
    fetch(call, query, page, counted);
    page.more = page.rows.size() > params.page_size;
    if (page.rows.size() == 0 && params.page > 1)
        throw ApiError(Code::not_found, "There is no page " + std::to_string(params.page) + ".");
    return page;
}

Page cursor_page(Call& call, const ListQuery& query, const Params& params,
                 const std::string& context)
{
    Page page;
    const std::size_t keys = params.order.size() + (params.searched && !params.ordered ? 1 : 0);
    if (!params.cursor->empty()) {
        const bool created = !params.searched && keys == 2 &&
                             params.order[0].path.text == "created" && params.order[0].descending;
        page.position = created ? legacy_position(*params.cursor) : std::nullopt;
        if (!page.position)
            page.position = call.service.cursors.decoded(*params.cursor, context, keys);
    }
    page.statements = query.page(params.page_size + 1, 0, page.position);
    fetch(call, query, page, false);
    page.more = page.rows.size() > params.page_size;
    page.reversed = page.position && page.position->backward;
    return page;
}

/// The cursor that goes on from a row.
std::string cursor_at(const Call& call, const Page& page, int row, bool backward,
                      const std::string& context)
{
    Position position{.backward = backward};
    const int first = page.rows.columns() - static_cast<int>(page.statements.key_count);
    for (int key = 0; key < static_cast<int>(page.statements.key_count); ++key)
        position.keys.push_back(page.rows.value(row, first + key));
    return call.service.cursors.encoded(position, context);
}

Links numbered_links(const Call& call, const Params& params, const Page& page)
{
    Links links;
    const bool more = page.count < 0
                          ? page.more
                          : static_cast<std::int64_t>(params.page) * params.page_size < page.count;
    const auto at = [&](long number) { return link(call, params, "page", std::to_string(number)); };
    if (more)
        links.next = at(params.page + 1);
    if (params.page > 1)
        links.previous = at(params.page - 1);
    links.first = at(1);
    if (page.count >= 0)
        links.last = at(last_page(page.count, params.page_size));
    return links;
}

Links cursor_links(const Call& call, const Params& params, const Page& page, int shown,
                   const std::string& context)
{
    Links links;
    if (shown == 0)
        return links;
    const bool has_next = page.reversed || page.more;
    const bool has_previous = page.reversed ? page.more : page.position.has_value();
    const int last = page.reversed ? 0 : shown - 1;
    const int first = page.reversed ? shown - 1 : 0;
    if (has_next)
        links.next = link(call, params, "cursor", cursor_at(call, page, last, false, context));
    if (has_previous)
        links.previous = link(call, params, "cursor", cursor_at(call, page, first, true, context));
    return links;
}

/// Numbers what has come to a feed, which is whole behind `after` or says that it is not.
void go_on(const Call& call, const Resource& resource, const Feed& feed)
{
    call.service.session.run({feed.settle, {}});
    if (call.params.after.empty())
        return;
    const db::Rows gone = call.service.session.run(
        {"select " + feed.removed + " + 1 where $1::bigint between 1 and " + feed.removed,
         {call.params.after}});
    if (gone.size() > 0)
        throw ApiError(Code::gone,
                       "What follows this " + resource.singular +
                           " is no longer kept as a whole: read everything anew.",
                       {{"oldest", {std::string(gone.text(0, 0))}}});
}

void answer_list(Call& call)
{
    const Resource& resource = *call.endpoint.resource;
    Params& params = call.params;
    const auto parent = parent_key(call, resource);
    if (resource.feed)
        go_on(call, resource, *resource.feed);
    const auto plan =
        call.service.plans.rows(call.service.catalogue, call.principal, resource, params);
    const ListQuery query(call.service.catalogue, call.principal, resource, params, *plan, parent);
    const std::string context = resource.name + "/" + parent.value_or("") + "?" + params.identity();
    Page page = params.cursor ? cursor_page(call, query, params, context)
                              : numbered_page(call, query, params);
    page.children = work::children_of(work_of(call), plan->children, page.rows);
    const int shown = std::min(page.rows.size(), params.page_size);
    const Links links = params.cursor ? cursor_links(call, params, page, shown, context)
                                      : numbered_links(call, params, page);
    std::string& json = call.response.body;
    json.reserve(1024 + static_cast<std::size_t>(shown) * 1024);
    json += '{';
    if (!params.cursor)
        json += "\"count\":" + (page.count < 0 ? "null" : std::to_string(page.count)) + ",";
    append_links(json, links);
    json += ",\"results\":[";
    const Writer writer(plan->shape, page.rows, page.children);
    for (int i = 0; i < shown; ++i) {
        if (i > 0)
            json += ',';
        writer.object(page.reversed ? shown - 1 - i : i, json);
        answer::refuse_oversized(json.size());
    }
    json += "]}";
    call.response.rows = shown;
    put_link_header(call.response, links);
}

} // namespace

void show_once(Call& call, const std::string& name, const std::string& secret)
{
    std::string& json = call.response.body;
    json.pop_back(); // the brace that closes it
    json += (json.ends_with('{') ? "\"" : ",\"") + name + "\":";
    text::append_string(json, secret);
    json += '}';
}

/// Of the form that PostgreSQL prints.
bool is_uuid(std::string_view text)
{
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return text.size() == form.size() &&
           std::equal(text.begin(), text.end(), form.begin(), [](char c, char wanted) {
               return wanted == '-' ? c == '-' : std::isxdigit(static_cast<unsigned char>(c)) != 0;
           });
}

/// A path segment that should be a key; what is no number names nothing. Where the path has none it
/// says `me`.
std::string key_argument(const Call& call, const std::string& name)
{
    const auto given = call.arguments.find(name);
    if (given == call.arguments.end()) // …/me/
        return std::to_string(call.principal.id);
    if (name == "id" && call.endpoint.resource != nullptr && call.endpoint.resource->uuid) {
        if (!is_uuid(given->second))
            throw ApiError(Code::not_found);
        return given->second;
    }
    const auto key = ask::integer_value(given->second);
    if (!key)
        throw ApiError(Code::not_found);
    return *key;
}

/// The last `{name}` of a resource's own path segment is "id"; its parent's is the parent's name.
std::optional<std::string> parent_key(const Call& call, const Resource& resource)
{
    if (!resource.parent)
        return std::nullopt;
    const Service& service = call.service;
    const Resource& parent = service.catalogue.at(resource.parent->resource);
    const std::string key = key_argument(call, parent.name);
    const db::Statement seen =
        statements::exists_statement(service.catalogue, call.principal, parent, key);
    if (service.session.run(seen).size() == 0)
        throw ApiError(Code::not_found);
    const Right& right = resource.parent->right;
    if (!right.empty())
        work::refuse_forbidden(
            work::judge_rows(work_of(call),
                             statements::judge_right(service.catalogue, call.principal, parent,
                                                     "{" + key + "}", right))
                .front());
    return key;
}

void answer_detail(Call& call, const Resource& resource, const std::string& key)
{
    const Work work = work_of(call);
    const auto plan =
        call.service.plans.detail(work.catalogue, work.principal, resource, call.params, false);
    const Keys keys{.key = key, .parent = parent_key(call, resource).value_or("")};
    if (!work::append_detail(work, resource, *plan, keys, call.response.body))
        throw ApiError(Code::not_found);
}

Keys keys_of(const Call& call, const Resource& resource, const std::string& key)
{
    return {.key = key,
            .parent = resource.parent ? key_argument(call, resource.parent->resource) : ""};
}

void show_written(Call& call, const Resource& resource, const std::string& key)
{
    const Work work = work_of(call);
    const auto plan =
        call.service.plans.detail(work.catalogue, work.principal, resource, call.params, true);
    if (!work::append_detail(work, resource, *plan, keys_of(call, resource, key),
                             call.response.body))
        throw ApiError(Code::not_found);
}

std::vector<Endpoint> read_endpoints(const Resource& resource)
{
    const std::string path = path_of(resource);
    Endpoint list{.method = "GET",
                  .pattern = path,
                  .kind = Endpoint::Kind::list,
                  .resource = &resource,
                  .operation = resource.name + (resource.telling.list.empty() ? "" : "_") +
                               resource.telling.list,
                  .name = "List " + resource.name,
                  .doc = resource.doc,
                  .query = Query::list,
                  .run = answer_list};
    Endpoint detail = list;
    detail.pattern = path + "{id}/";
    detail.kind = Endpoint::Kind::detail;
    detail.operation = resource.name + "_get";
    detail.name = "Show one of " + resource.name;
    detail.query = Query::selection;
    detail.run = [&resource](Call& call) {
        answer_detail(call, resource, key_argument(call, "id"));
    };
    std::vector<Endpoint> endpoints = {std::move(list), detail};
    if (resource.me) {
        endpoints.push_back(std::move(detail));
        endpoints.back().pattern = path + "me/";
        endpoints.back().operation = resource.name + "_me";
        endpoints.back().name = "Show yourself";
    }
    endpoints.push_back(export_endpoint(resource));
    return endpoints;
}

} // namespace rest::endpoints
