// The parameters of every operation: those of its path, and its filters.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <string>
#include <vector>

namespace rest::schema {

/// "/api/client/{client}/contacts/" to {"api", "client", "{client}", "contacts"}.
std::vector<std::string> segments_of(const std::string& pattern);

/// The filters of the resource's lists, with `ordering`, `search` and the like, under the names by
/// which its operations refer to them: "jobs.status"; those of histories are all the same:
/// "history.at". One per field of its own, whose lookups are in `x-lookups`; behind a relation
/// follow the filters of the resource in `x-relations`.
void add_filters(const describe::Catalogue& catalogue, const describe::Resource& resource,
                 boost::json::object& parameters);

/// Those that the path names, which all its operations have.
boost::json::array path_parameters(const describe::Catalogue& catalogue,
                                   const endpoints::Endpoint& endpoint);
/// Those of the operation.
boost::json::array parameters_of(const describe::Catalogue& catalogue,
                                 const endpoints::Endpoint& endpoint);

} // namespace rest::schema
