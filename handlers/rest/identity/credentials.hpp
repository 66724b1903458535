// A user name and a password judged (rules 2.4, 11.16): guesses are slowed down by account and by
// address, and nobody learns from the time or the answer which of the two was wrong.
#pragma once

#include "db/session.hpp"
#include "fcgi/request.hpp"

#include <cstdint>
#include <string>

namespace rest::identity {

/// Whose password was given, and the hash that it was held against.
struct Verified {
    std::int64_t id;
    std::string hash;
};

/// Throws ApiError: 401 INVALID_CREDENTIALS, 429 with Retry-After while the
/// account or the address has to wait, 503 when too many passwords are being verified. Must not be
/// called within a transaction that may be undone: failures have to be counted.
Verified verified_user(const fcgi::Request& request, db::Session& session, const std::string& name,
                       const std::string& password);

/// Whether it is this user's password; throws like verified_user.
void verify_password(const fcgi::Request& request, db::Session& session, std::int64_t user_id,
                     const std::string& password);

} // namespace rest::identity
