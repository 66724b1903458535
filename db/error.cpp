#include "db/error.hpp"

#include <string_view>
#include <utility>

namespace db {

Error::Error(std::string state, std::string constraint_name)
    : std::runtime_error("database error " + state),
      sqlstate(std::move(state)),
      constraint(std::move(constraint_name))
{
}

bool Error::connection_lost() const
{
    return sqlstate.starts_with("08") || sqlstate.starts_with("57P0");
}

} // namespace db
