// SQLSTATEs and names of constraints out of what failed.
#include "db/result.hpp"

#include <soci/postgresql/soci-postgresql.h>
#include <soci/soci.h>

#include <string>

namespace db {

namespace {

constexpr const char* connection_failure = "08000";

} // namespace

bool succeeded(const Result& result)
{
    const ExecStatusType status = PQresultStatus(result.get());
    return status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_EMPTY_QUERY;
}

Error failure(const Result& result)
{
    const char* const state = PQresultErrorField(result.get(), PG_DIAG_SQLSTATE);
    const char* const constraint = PQresultErrorField(result.get(), PG_DIAG_CONSTRAINT_NAME);
    return {state != nullptr ? state : connection_failure, constraint != nullptr ? constraint : ""};
}

Error failure(const soci::soci_error& error)
{
    const auto* const refusal = dynamic_cast<const soci::postgresql_soci_error*>(&error);
    const std::string state = refusal != nullptr ? refusal->sqlstate() : "";
    const bool known = !state.empty() && state.front() != ' '; // blanks are SOCI's "unknown"
    return {known ? state : connection_failure, ""};
}

} // namespace db
