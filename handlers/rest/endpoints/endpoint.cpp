#include "handlers/rest/endpoints/endpoint.hpp"

namespace rest::endpoints {

std::string base_url(const Call& call)
{
    return call.service.config.text("CHAOTICA_PUBLIC_URL");
}

} // namespace rest::endpoints
