#include "db/revision.hpp"

namespace db {

std::string revision_sql(std::string_view name)
{
    return "(select sum(r.number) from revision r where r.name = '" + std::string(name) + "')";
}

std::string revision_of(const Session& session, const Rows& rows, int column)
{
    return std::to_string(session.connections()) + "/" + std::string(rows.text(0, column));
}

} // namespace db
