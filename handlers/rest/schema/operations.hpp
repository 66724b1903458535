// Names and order of what the document tells: operations and the chapters that they stand in.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <boost/json/array.hpp>

#include <string>
#include <vector>

namespace rest::schema {

/// "jobs_list". Where an endpoint has no name it is made from its path and method.
std::string operation_id(const endpoints::Endpoint& endpoint);

/// The tag of an endpoint: its chapter.
std::string chapter_of(const endpoints::Endpoint& endpoint);

/// All chapters, in the order in which they are to be read.
boost::json::array tags_of(const describe::Catalogue& catalogue,
                           const std::vector<const answer::Dialect*>& dialects);

/// Who may call it: empty for everybody, else the alternatives of credentials.
boost::json::array security_of(const endpoints::Endpoint& endpoint);

} // namespace rest::schema
