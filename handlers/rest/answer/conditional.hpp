// ETag and If-None-Match (rules 1.6, 11.3): the tag is a hash of the representation, so it changes
// with whatever is shown.
#pragma once

#include "fcgi/request.hpp"
#include "fcgi/response.hpp"
#include "handlers/rest/answer/media.hpp"

#include <string>

namespace rest::answer {

/// Adds the strong ETag of the body; turns the answer into a 304 when the caller has it already.
void make_conditional(const fcgi::Request& request, fcgi::Response& response);

/// If-Match against what a detail shows now, as JSON: throws ApiError 412. The tag of the
/// representation asked for counts, and that of the JSON one.
void require_match(const fcgi::Request& request, Media media, const std::string& shown);

} // namespace rest::answer
