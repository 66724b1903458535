#include "handlers/rest/endpoints/reads.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/rest/answer/errors.hpp"
#include "handlers/rest/answer/writer.hpp"
#include "handlers/rest/endpoints/export.hpp"
#include "handlers/rest/endpoints/fetching.hpp"
#include "handlers/rest/endpoints/links.hpp"
#include "handlers/rest/endpoints/path_keys.hpp"
#include "handlers/rest/work/reading.hpp"

#include <algorithm>
#include <utility>

namespace rest::endpoints {

using answer::Writer;
using ask::Params;
using namespace describe;
using statements::Keys;
using statements::ListQuery;
using statements::Mentions;
using statements::Position;

namespace {

using fcgi::ApiError;
using fcgi::Code;

long last_page(std::int64_t count, int page_size)
{
    return std::max<long>(1, (count + page_size - 1) / page_size);
}

Page numbered_page(Call& call, const ListQuery& query, Params& params)
{
    Page page;
    std::optional<ListQuery::Count> count;
    if (params.counted || params.last_page)
        count = query.count();
    if (params.last_page) {
        page.count = call.service.session.run(count->statement).integer(0, 0);
        params.page = static_cast<int>(last_page(page.count, params.page_size));
        count.reset();
    }
    const long offset = static_cast<long>(params.page - 1) * params.page_size;
    // Without a count one row more tells whether there is a next page.
    page.statements = query.page(params.page_size + (params.counted ? 0 : 1), offset, std::nullopt);
    fetch(call, query, page, count);
    page.more = page.rows.size() > params.page_size;
    if (page.rows.size() == 0 && params.page > 1)
        throw ApiError(Code::not_found, "There is no page " + std::to_string(params.page) + ".");
    return page;
}

Page cursor_page(Call& call, const ListQuery& query, const Params& params,
                 const std::string& parent)
{
    Page page;
    page.context = call.endpoint.resource->name + "/" + parent + "?" + params.identity();
    const std::size_t keys = params.order.size() + (params.searched && !params.ordered ? 1 : 0);
    if (!params.cursor->empty()) {
        const bool created = !params.searched && keys == 2 &&
                             params.order[0].path.text == "created" && params.order[0].descending;
        page.position = created ? work::legacy_position(*params.cursor) : std::nullopt;
        if (!page.position)
            page.position = call.service.cursors.decoded(*params.cursor, page.context, keys);
    }
    page.statements = query.page(params.page_size + 1, 0, page.position);
    fetch(call, query, page);
    page.more = page.rows.size() > params.page_size;
    page.reversed = page.position && page.position->backward;
    return page;
}

/// The cursor that goes on from a row.
std::string cursor_at(const Call& call, const Page& page, int row, bool backward)
{
    const db::Rows keys = page.found.within(0, 1);
    int at = 0;
    while (at < keys.size() && keys.text(at, 0) != page.rows.text(row, 0))
        ++at;
    Position position{.backward = backward};
    for (int key = 1; key < keys.columns(); ++key)
        position.keys.push_back(keys.value(at, key));
    return call.service.cursors.encoded(position, page.context);
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

Links cursor_links(const Call& call, const Params& params, const Page& page, int shown)
{
    Links links;
    if (shown == 0)
        return links;
    const bool has_next = page.reversed || page.more;
    const bool has_previous = page.reversed ? page.more : page.position.has_value();
    const int last = page.reversed ? 0 : shown - 1;
    const int first = page.reversed ? shown - 1 : 0;
    if (has_next)
        links.next = link(call, params, "cursor", cursor_at(call, page, last, false));
    if (has_previous)
        links.previous = link(call, params, "cursor", cursor_at(call, page, first, true));
    return links;
}

void append_results(const Page& page, int shown, const Writer& writer, std::string& json)
{
    json += ",\"results\":[";
    for (int i = 0; i < shown; ++i) {
        if (i > 0)
            json += ',';
        writer.object(page.reversed ? shown - 1 - i : i, json);
        answer::refuse_oversized(json.size());
    }
    json += "]}";
}

void answer_list(Call& call)
{
    const Resource& resource = *call.endpoint.resource;
    Params& params = call.params;
    const auto parent = parent_key(call, resource);
    const auto plan =
        call.service.plans.rows(call.service.catalogue, call.principal, resource, params,
                                resource.feed ? Mentions::joined : work::mentions_for(call.work));
    const ListQuery query(call.service.catalogue, call.principal, resource, params, *plan, parent);
    Page page;
    int shown = 0;
    Links links;
    work::write_rows(
        call.work, plan->shape,
        [&]() -> const db::Rows& {
            page = params.cursor ? cursor_page(call, query, params, parent.value_or(""))
                                 : numbered_page(call, query, params);
            shown = std::min(page.rows.size(), params.page_size);
            links = params.cursor ? cursor_links(call, params, page, shown)
                                  : numbered_links(call, params, page);
            return page.rows;
        },
        [&](const Writer& writer) {
            std::string& json = call.response.body;
            json = "{";
            json.reserve(1024 + static_cast<std::size_t>(shown) * 1024);
            if (!params.cursor)
                json += "\"count\":" + (page.count < 0 ? "null" : std::to_string(page.count)) + ",";
            append_links(json, links);
            append_results(page, shown, writer, json);
        });
    put_link_header(call.response, links);
    call.response.rows = shown;
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

void answer_detail(Call& call, const Resource& resource, const std::string& key)
{
    const Keys keys{.key = key, .parent = parent_key(call, resource).value_or("")};
    auto json = work::seen_row(call.work, resource, call.params, keys);
    if (!json)
        throw ApiError(Code::not_found);
    call.response.body = *std::move(json);
}

void show_written(Call& call, const Resource& resource, const std::string& key)
{
    auto json = work::found_row(call.work, resource, call.params, keys_of(call, resource, key));
    if (!json)
        throw ApiError(Code::not_found);
    call.response.body = *std::move(json);
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
