// From credentials to a Principal (rules 2.1, 2.4, 11.24).
#pragma once

#include "db/session.hpp"
#include "fcgi/error.hpp"
#include "fcgi/request.hpp"
#include "handlers/rest/identity/known_rights.hpp"
#include "handlers/rest/identity/principal.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace rest::identity {

/// What a Principal keeps as `snapshot`: where it is the same again, nothing has been committed in
/// between, and every statement in between has seen the same.
inline const std::string snapshot_sql = "pg_current_snapshot()::text || current_date";

struct AuthRules {
    bool basic = false;  ///< User name and password in the header Authorization are accepted.
    bool cookies = true; ///< Sessions are; not where people log in.
};

/// Nobody when there are no credentials, or a session that has ended. Throws ApiError: 400 for two
/// Authorization headers, 401 for another scheme and for a token that is unknown, expired, revoked
/// or of an inactive user, 403 when a session's unsafe request lacks the CSRF token. Marks tokens
/// and sessions as used, at most once a minute. Rights that are known and hold are not read anew.
Principal authenticate(const fcgi::Request& request, db::Session& session, KnownRights& known,
                       AuthRules rules = {});

/// A user without credentials of theirs: for what is done on their behalf when nobody asks. Nobody
/// for one who is inactive or not there any more.
Principal principal_of(db::Session& session, std::int64_t user_id);

/// What a user is called where people read it; empty for one who is not there.
std::string name_of(db::Session& session, std::int64_t user_id);

/// 401 to nobody where somebody is needed; says if a session has ended.
fcgi::ApiError unauthenticated(const fcgi::Request& request);

/// The value of a cookie of the request; empty when there is none.
std::string cookie(const fcgi::Request& request, std::string_view name);

} // namespace rest::identity
