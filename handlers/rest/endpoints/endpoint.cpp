#include "handlers/rest/endpoints/endpoint.hpp"

namespace rest::endpoints {

Work work_of(const Call& call)
{
    return {call.service.catalogue, call.service.session, call.principal,     call.request.id,
            call.dry_run,           &call.service.config, &call.service.plans};
}

std::string base_url(const Call& call)
{
    return call.service.config.text("CHAOTICA_PUBLIC_URL");
}

} // namespace rest::endpoints
