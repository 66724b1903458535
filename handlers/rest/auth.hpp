// From credentials to a Principal (rules 2.1, 2.4, 11.24).
#pragma once

#include "db/session.hpp"
#include "fcgi/request.hpp"
#include "handlers/rest/principal.hpp"

#include <string>
#include <string_view>

namespace rest {

/// Nobody when there are no credentials. Throws ApiError: 400 for two Authorization headers, 401
/// for another scheme and for a token that is unknown, expired, revoked or of an inactive user.
/// Marks the token as used, at most once a minute.
Principal authenticate(const fcgi::Request& request, db::Session& session);

/// What the database keeps of a token: SHA-256 as a bytea literal.
std::string token_hash(std::string_view token);
/// 40 hex digits from the system's random source.
std::string new_token();

} // namespace rest
