// The call's query string and body become values, once.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

namespace rest::endpoints {

/// Whether what the endpoint does can be tried: credentials are given, or they are not.
bool can_be_tried(const Endpoint& endpoint);

/// Takes `dry_run` out of the query string. Throws ApiError 400 where nothing can be tried.
void read_dry_run(Call& call);

/// Fills in Call::params, of exports Call::file, and of unsafe methods Call::body, as the endpoint
/// takes them. Throws ApiError: 400 for what it does not take, 406 for a file that is not offered.
/// What an endpoint reads itself it leaves alone, but for the indent.
void read_asked(Call& call);

} // namespace rest::endpoints
