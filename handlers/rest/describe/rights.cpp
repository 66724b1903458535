#include "handlers/rest/describe/rights.hpp"

#include <utility>

namespace rest::describe {

Grant in_unit(const std::string& permission, const std::string& column)
{
    return {permission, column + " = any(:units(" + permission + "))"};
}

Grant globally(const std::string& permission)
{
    return {permission, ":global(" + permission + ")"};
}

Grant someone(std::string who, std::string sql)
{
    return {.who = std::move(who), .sql = std::move(sql), .permission = false};
}

} // namespace rest::describe
