#include "handlers/rest/endpoints/asked.hpp"

#include "fcgi/error.hpp"
#include "handlers/rest/ask/query_string.hpp"
#include "handlers/rest/endpoints/export.hpp"

namespace rest::endpoints {

using fcgi::ApiError;
using fcgi::Code;

namespace {

std::size_t asked_indent(const Call& call)
{
    const auto width = answer::indent_of(call.request);
    const bool json =
        call.file != nullptr ? call.file->name == "json" : call.media == answer::Media::json;
    if (!width)
        throw ApiError(Code::invalid_parameter, "",
                       {{"indent",
                         {"A whole number from 0 to " + std::to_string(answer::widest_indent) +
                          " is expected."}}});
    if (*width > 0 && !json)
        throw ApiError(Code::invalid_parameter, "", {{"indent", {"Only JSON is set in."}}});
    return *width;
}

void read_query(Call& call)
{
    const describe::Catalogue& catalogue = call.service.catalogue;
    const std::string& query = call.query;
    switch (call.endpoint.query) {
    case Query::list:
        call.params =
            ask::list_params(catalogue, *call.endpoint.resource, query,
                             static_cast<int>(call.service.config.integer("CHAOTICA_PAGE_SIZE")));
        break;
    case Query::file:
        if (call.request.method != "OPTIONS") // which describes all of them
            call.file = &chosen_file(call.request);
        call.params = ask::export_params(catalogue, *call.endpoint.resource, query);
        break;
    case Query::selection:
        call.params = ask::detail_params(catalogue, *call.endpoint.resource, query);
        break;
    case Query::nothing:
        ask::refuse_params(query);
        break;
    case Query::own:
        break;
    }
}

void read_body(Call& call)
{
    call.body = ask::Body(call.request);
    if (call.endpoint.kind == Endpoint::Kind::system && call.endpoint.body_schema.empty())
        call.body.refuse();
}

} // namespace

bool can_be_tried(const Endpoint& endpoint)
{
    return !endpoint.pattern.starts_with("/api/auth/") &&
           endpoint.pattern.find("/tokens/") == std::string::npos;
}

void read_dry_run(Call& call)
{
    const ask::DryRun asked = ask::dry_run(call.request.query);
    if (!asked.given)
        return;
    if (call.request.is_safe())
        ask::refuse_param("dry_run", "This changes nothing anyway.");
    if (!can_be_tried(call.endpoint))
        ask::refuse_param("dry_run", "This can't be tried: it is about credentials.");
    call.query = asked.rest;
    call.work.dry_run = asked.wanted;
}

void read_asked(Call& call)
{
    read_query(call);
    call.params.indent = asked_indent(call);
    if (!call.request.is_safe() && call.endpoint.query != Query::own)
        read_body(call);
}

} // namespace rest::endpoints
