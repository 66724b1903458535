// Links from one page of a list to the others, in the body and in the Link header (RFC 8288).
#pragma once

#include "handlers/rest/ask/params.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"

#include <optional>
#include <string>

namespace rest::endpoints {

struct Links {
    std::optional<std::string> next{}, previous{}, first{}, last{};
};

/// The URL of this request with one parameter replaced or added, every other one kept.
std::string link(const Call& call, const ask::Params& params, const std::string& name,
                 const std::string& value);

/// `"next":…,"previous":…`
void append_links(std::string& json, const Links& links);
void put_link_header(fcgi::Response& response, const Links& links);

} // namespace rest::endpoints
