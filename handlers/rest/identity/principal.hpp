// Who calls, and what that person may do where. Loaded once per request; everything that asks about
// rights asks this.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rest::identity {

struct Principal {
    std::int64_t id = 0; ///< 0 for nobody.
    bool superuser = false;
    // As the database tells them: of dozens of permissions a request asks for two or three.
    std::string global{}; ///< Permissions of the global role: "view_client view_service"
    std::string units{};  ///< Permissions in units: "3:can_view_jobs can_add_job;4:can_view_jobs"
    std::string every_unit{}; ///< Array literal of ids: "{3,4}"
    std::string session{};    ///< Id of the session's row; empty for tokens.
    std::string rate_limit{}; ///< Requests per hour of this user alone; empty: as everybody.
    std::string snapshot{};   ///< Of the database, when the credentials were checked.

    bool anonymous() const { return id == 0; }
    /// Of the global role, or everything.
    bool may(std::string_view permission) const;
    /// The units in which the caller has the permission, as an array literal.
    std::string units_with(std::string_view permission) const;
};

} // namespace rest::identity
