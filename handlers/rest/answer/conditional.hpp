// ETag and If-None-Match (rules 1.6, 11.3): the tag is a hash of the representation, so it changes
// with whatever is shown.
#pragma once

#include "fcgi/request.hpp"
#include "fcgi/response.hpp"
#include "handlers/rest/answer/media.hpp"

#include <span>
#include <string>

namespace rest::answer {

/// Adds the strong ETag of the body; turns the answer into a 304 when the caller has it already.
void make_conditional(const fcgi::Request& request, fcgi::Response& response);

/// If-Match against what is shown now, as JSON in one or more selections: throws ApiError 412 when
/// it names none. The tag of the format asked for counts, and that of JSON.
void require_match(const fcgi::Request& request, Media media,
                   std::span<const std::string> representations);
inline void require_match(const fcgi::Request& request, Media media, const std::string& json)
{
    require_match(request, media, std::span(&json, 1));
}

} // namespace rest::answer
