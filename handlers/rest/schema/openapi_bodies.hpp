// The request bodies of the OpenAPI document, from the same descriptions by which bodies are read.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <boost/json/object.hpp>

#include <string>

namespace rest::schema {

/// "JobInput" has what a new row needs, "JobChange" requires nothing.
void add_body_schemas(const describe::Resource& resource, boost::json::object& schemas);

/// The requestBody of an endpoint; empty when it takes none.
boost::json::object request_body(const endpoints::Endpoint& endpoint);

} // namespace rest::schema
