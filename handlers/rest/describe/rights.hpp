// Who may do something: ways to have a right, as SQL over a row.
#pragma once

#include <string>
#include <vector>

namespace rest::describe {

/// One way to have a right: by a permission, or by being somebody.
struct Grant {
    std::string who; ///< "can_update_job", or a word for people: "team", "self".
    std::string sql; ///< Over the row `t`.
    bool permission = true;
};

/// Any of the grants is enough; superusers need none.
using Right = std::vector<Grant>;

/// The permission in the unit that `column` names, or globally.
Grant in_unit(const std::string& permission, const std::string& column);
/// The permission of the global role.
Grant globally(const std::string& permission);
/// Whoever `sql` says.
Grant someone(std::string who, std::string sql);

} // namespace rest::describe
