// Who calls, and what that person may do where. Loaded once per request; everything that asks about
// rights asks this.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace rest {

struct Principal {
    std::int64_t id = 0; ///< 0 for nobody.
    bool superuser = false;
    std::set<std::string, std::less<>> global{}; ///< Permissions of the global role.
    /// Permission -> array literal of unit ids, "{3,4}". For a superuser `every_unit` says it all.
    std::map<std::string, std::string, std::less<>> units{};
    std::string every_unit{};
    std::string session{};  ///< Id of the session's row; empty for tokens.
    std::string snapshot{}; ///< Of the database, when the credentials were checked.

    bool anonymous() const { return id == 0; }
    bool may(const std::string& global_permission) const
    {
        return superuser || global.contains(global_permission);
    }
    /// The units in which the caller has the permission, as an array literal.
    const std::string& units_with(const std::string& permission) const;
};

} // namespace rest
