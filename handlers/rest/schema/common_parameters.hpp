// The parameters that operations share whatever they are about.
#pragma once

#include <boost/json/object.hpp>

namespace rest::schema {

/// Those of lists, details and files, of forms and headers, by the names by which operations refer
/// to them.
boost::json::object common_parameters();

} // namespace rest::schema
