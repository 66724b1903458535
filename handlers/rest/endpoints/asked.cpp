#include "handlers/rest/endpoints/asked.hpp"

#include "handlers/rest/ask/parameters.hpp"
#include "handlers/rest/endpoints/export.hpp"

namespace rest::endpoints {

void read_query(Call& call)
{
    const describe::Catalogue& catalogue = call.service.catalogue;
    const std::string_view query = call.request.query;
    switch (call.endpoint.query) {
    case Query::list:
        call.params = ask::list_params(catalogue, *call.endpoint.resource, query);
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
    if (call.endpoint.query == Query::own) // which is in a dialect of its own
        return;
    call.body = ask::Body(call.request);
    if (call.endpoint.kind == Endpoint::Kind::system && call.endpoint.body_schema.empty())
        call.body.refuse();
}

Work work_of(const Call& call)
{
    return {call.service.catalogue, call.service.session, call.principal, call.request.id};
}

} // namespace rest::endpoints
