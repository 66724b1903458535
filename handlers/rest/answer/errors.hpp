// Every failure becomes an answer here: the envelope of rule 1.5, and the one table from SQLSTATE
// to status.
#pragma once

#include "db/error.hpp"
#include "fcgi/error.hpp"
#include "fcgi/response.hpp"
#include "handlers/rest/answer/media.hpp"
#include "handlers/rest/describe/catalogue.hpp"

#include <string>

namespace rest::answer {

/// What a database error means to a caller. Says nothing of statements or values.
fcgi::ApiError translated(const db::Error& error);
/// The same for a change: the violated constraint names the field of `resource` (null: none), or
/// the resource whose rows stand against a deletion.
fcgi::ApiError translated(const db::Error& error, const describe::Catalogue& catalogue,
                          const describe::Resource* resource);

/// 409 for a new row that is there already, on the field that rows are named by.
fcgi::ApiError there_already(const describe::Resource& resource);

/// Throws ApiError 400 for an answer of so many bytes that it has to be asked for in parts. What is
/// streamed has no bound.
void refuse_oversized(std::size_t bytes);

/// The envelope as a whole response, without the headers that every answer gets.
fcgi::Response error_response(const fcgi::ApiError& error, const std::string& request_id,
                              Media media);

/// "2023-03-20T15:30:00Z"
std::string now_utc();

} // namespace rest::answer
