// The body of a request as a JSON object, strictly (rules 1.2, 11.1). Which members it may have is
// not judged here.
#pragma once

#include "fcgi/request.hpp"

#include <boost/json/object.hpp>

#include <string_view>

namespace rest {

/// Levels of nesting that a body may have.
constexpr std::size_t deepest_body = 32;

/// Throws ApiError: 415 for another type, 400 MALFORMED_JSON with line and column (invalid UTF-8
/// included), 400 BAD_REQUEST for what is too deep, names a member twice or is no object.
boost::json::object json_body(const fcgi::Request& request);

/// The same for a text alone.
boost::json::object json_object(std::string_view text);

} // namespace rest
