// The forms in which one row is shown, by format and selection, as its tags name them: a tag tells
// which of them it is of, so that `If-Match` takes the tag of any (rule 12.4).
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"
#include "handlers/rest/work/reading.hpp"

#include <string>
#include <string_view>

namespace rest::endpoints {

/// The form that the call's answer has; empty for the whole as JSON, and for selections that are
/// too long for a header.
std::string variant_of(const Call& call);

/// Throws ApiError 412 unless the header names a form of what the row is now; 400 for what is no
/// list of tags.
void require_tag_of_row(const Call& call, std::string_view if_match,
                        const describe::Resource& resource, const std::string& key,
                        const work::Present& present);

} // namespace rest::endpoints
