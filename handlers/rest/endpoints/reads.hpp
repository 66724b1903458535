// The reading half of a resource: its list and its detail.
#pragma once

#include "handlers/rest/ask/params.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"
#include "handlers/rest/statements/query.hpp"

#include <string>
#include <vector>

namespace rest::endpoints {

/// GET of the list and of the detail.
std::vector<Endpoint> read_endpoints(const describe::Resource& resource);

/// The row with that key as JSON into the answer; throws ApiError 404 when it is not to be seen.
/// What the caller has just `written` is shown in any case.
void answer_detail(Call& call, const describe::Resource& resource, const std::string& key,
                   bool written = false);

/// The `{id}` of the path, and the `{parent}` of a nested resource after a look whether it is seen.
/// They throw ApiError 404.
std::string key_argument(const Call& call, const std::string& name);
std::optional<std::string> parent_key(Call& call, const describe::Resource& resource);

/// "{1,2}": the first column of the rows.
std::string ids_literal(const db::Rows& rows);

/// The rows with these ids as a JSON array of the list's objects, in the order of the ids.
std::string rows_json(Call& call, const describe::Resource& resource, const ask::Params& params,
                      const std::vector<std::string>& ids);

/// The rows of every `many` that belong to `rows`, in one round trip.
std::vector<db::Rows> children_of(const Service& service, const identity::Principal& principal,
                                  const std::vector<statements::Blueprint>& children,
                                  const db::Rows& rows);

} // namespace rest::endpoints
