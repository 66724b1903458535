// ETag and If-None-Match (rules 1.6, 11.3): the tag is a hash of the representation, so it changes
// with whatever is shown; where some of that becomes another by itself, with a hash of the rest
// behind it, which is what changes are held against.
#pragma once

#include "fcgi/request.hpp"
#include "fcgi/response.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rest::answer {

/// Adds the strong ETag of the body; turns the answer into a 304 when the caller has it already.
/// `variant`: which of the forms of the thing the body is, in characters of a tag; empty for the
/// whole as JSON. `version`: see version.hpp.
void make_conditional(const fcgi::Request& request, fcgi::Response& response,
                      std::string_view variant = {},
                      const std::optional<std::string>& version = {});

/// What `If-Match` says, which has to be `*` or a list of tags in quotes (RFC 9110, 13.1.1).
struct IfMatch {
    struct Tag {
        std::string hash;
        std::string version; ///< Its hash, where there was one.
        std::string variant; ///< As make_conditional() was told.

        bool names(std::string_view representation,
                   const std::optional<std::string>& version_now = {}) const;
    };
    bool any = false;        ///< `*`
    std::vector<Tag> tags{}; ///< Strong ones; weak ones never match.
};
/// Of the header's value. Throws ApiError 400 for what is no list of tags.
IfMatch read_if_match(std::string_view header);

/// Throws ApiError 412 unless the header names that JSON; 400 as above.
void require_tag_of_json(std::string_view if_match, std::string_view json);

} // namespace rest::answer
