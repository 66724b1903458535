// ETag and If-None-Match (rules 1.6, 11.3): the tag is a hash of the representation, so it changes
// with whatever is shown.
#pragma once

#include "fcgi/request.hpp"
#include "fcgi/response.hpp"
#include "handlers/rest/answer/media.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rest::answer {

/// Adds the strong ETag of the body; turns the answer into a 304 when the caller has it already.
/// `variant`: which of the forms of the thing the body is, in characters of a tag; empty for the
/// whole as JSON.
void make_conditional(const fcgi::Request& request, fcgi::Response& response,
                      std::string_view variant = {});

/// What `If-Match` says, which has to be `*` or a list of tags in quotes (RFC 9110, 13.1.1).
struct IfMatch {
    struct Tag {
        std::string hash;
        std::string variant; ///< As make_conditional() was told.

        bool names(std::string_view representation) const;
    };
    bool any = false;        ///< `*`
    std::vector<Tag> tags{}; ///< Strong ones; weak ones never match.
};
/// Nothing without the header. Throws ApiError 400 for what is no list of tags.
std::optional<IfMatch> if_match(const fcgi::Request& request);

/// If-Match against what is shown now, as JSON in one or more selections: throws ApiError 412 when
/// it names none. The tag of the format asked for counts, and that of JSON.
void require_match(const fcgi::Request& request, Media media,
                   std::span<const std::string> representations);
inline void require_match(const fcgi::Request& request, Media media, const std::string& json)
{
    require_match(request, media, std::span(&json, 1));
}

} // namespace rest::answer
