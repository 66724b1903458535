// The parameters of every operation: those of its path, its filters, and those that all have.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <boost/json/array.hpp>

#include <string>
#include <vector>

namespace rest::schema {

/// "/api/client/{client}/contacts/" to {"api", "client", "{client}", "contacts"}.
std::vector<std::string> segments_of(const std::string& pattern);

boost::json::array parameters_of(const describe::Catalogue& catalogue,
                                 const endpoints::Endpoint& endpoint);

} // namespace rest::schema
