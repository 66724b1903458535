// ETag and If-None-Match (rules 1.6, 11.3): the tag is a hash of the representation, so it changes
// with whatever is shown.
#pragma once

#include "fcgi/request.hpp"
#include "fcgi/response.hpp"

namespace rest {

/// Adds the strong ETag of the body; turns the answer into a 304 when the caller has it already.
void make_conditional(const fcgi::Request& request, fcgi::Response& response);

} // namespace rest
