#include "handlers/planning/endpoints.hpp"

namespace planning {

std::string paged_window_schema(const std::string& more)
{
    const std::string moment =
        R"("schema":{"anyOf":[{"type":"string","format":"date-time"},{"type":"string","format":"date"}]}})";
    return R"([{"name":"start","in":"query","required":true,)" + moment +
           R"(,{"name":"end","in":"query","required":true,"description":"Or the last day; at most 366 days later.",)" +
           moment + more +
           R"(,{"$ref":"#/components/parameters/filters"},{"$ref":"#/components/parameters/page"},{"$ref":"#/components/parameters/page_size"}])";
}

std::vector<rest::endpoints::Endpoint> endpoints(const rest::describe::Catalogue& catalogue)
{
    std::vector<rest::endpoints::Endpoint> all = {
        conflicts_endpoint(catalogue), free_endpoint(catalogue), utilization_endpoint(catalogue)};
    for (rest::endpoints::Endpoint& more : calendar_endpoints(catalogue))
        all.push_back(std::move(more));
    return all;
}

} // namespace planning
