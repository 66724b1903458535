// Bodies of a few texts, as the endpoints that are no resources take them.
#pragma once

#include "fcgi/error.hpp"

#include <boost/json/object.hpp>

#include <map>
#include <set>
#include <string>

namespace rest::ask {

/// The texts named, and in `violations` everything that is missing, unknown or no text; `optional`
/// ones may be missing or null and are then absent.
std::map<std::string, std::string> body_texts(const boost::json::object& body,
                                              const std::set<std::string>& required,
                                              const std::set<std::string>& optional,
                                              fcgi::Details& violations);

/// The same. Throws ApiError 422 with the violations.
std::map<std::string, std::string> body_texts(const boost::json::object& body,
                                              const std::set<std::string>& required,
                                              const std::set<std::string>& optional = {});

} // namespace rest::ask
