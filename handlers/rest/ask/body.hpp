// The body of a request as a JSON object, strictly (rules 1.2, 11.1). Which members it may have is
// not judged here.
#pragma once

#include "fcgi/request.hpp"

#include <boost/json/object.hpp>

#include <string_view>

namespace rest::ask {

/// Levels of nesting that a body may have.
constexpr std::size_t deepest_body = 32;

/// Throws ApiError 415 for a body that is compressed or the like.
void refuse_encoding(const fcgi::Request& request);

/// Throws ApiError: 415 for another type or an encoding, 400 MALFORMED_JSON with line and column
/// (invalid UTF-8 included), 400 BAD_REQUEST for what is too deep, names a member twice or is no
/// object.
boost::json::object json_body(const fcgi::Request& request);

/// The same for a text alone.
boost::json::object json_object(std::string_view text);

/// Where no body is taken: throws ApiError for one that says anything.
void refuse_body(const fcgi::Request& request);

} // namespace rest::ask
