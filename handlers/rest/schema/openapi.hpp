// The OpenAPI 3.1 document and the answers to OPTIONS, made from the same descriptions that serve
// the requests.
#pragma once

#include "handlers/rest/describe/event.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"
#include "handlers/rest/endpoints/refused.hpp"
#include "handlers/rest/schema/examples.hpp"

#include <string>
#include <vector>

namespace rest::schema {

/// The whole document as JSON, with what `events` send to webhooks. Every parameter, every answer,
/// every error. Throws std::logic_error when two operations have the same name, or an example is of
/// nothing that there is.
std::string openapi(const describe::Catalogue& catalogue,
                    const std::vector<endpoints::Endpoint>& endpoints, const Examples& examples,
                    const std::vector<describe::Event>& events = {});

/// The answer to OPTIONS (rule 1.4): name, description, methods, renders, parses, fields, what
/// bodies of POST and PUT have (`actions`), for lists the filters, and what is `refused` to the
/// caller, of what may be written `refused_fields`. `methods` are those of the path.
std::string options_answer(const describe::Catalogue& catalogue,
                           const std::vector<endpoints::Endpoint>& endpoints,
                           const endpoints::Endpoint& endpoint,
                           const std::vector<std::string>& methods,
                           const endpoints::Refused& refused = {});

} // namespace rest::schema
