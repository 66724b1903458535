// The OpenAPI 3.1 document and the answers to OPTIONS, made from the same descriptions that serve
// the requests.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <string>

namespace rest::schema {

/// The whole document as JSON. Every parameter, every answer, every error.
std::string openapi(const describe::Catalogue& catalogue,
                    const std::vector<endpoints::Endpoint>& endpoints);

/// The answer to OPTIONS (rule 1.4): name, description, methods, renders, parses, fields, and for
/// lists the filters. `methods` are those of the path.
std::string options_answer(const describe::Catalogue& catalogue,
                           const std::vector<endpoints::Endpoint>& endpoints,
                           const endpoints::Endpoint& endpoint,
                           const std::vector<std::string>& methods);

} // namespace rest::schema
