// Who sees a job: said once for jobs and for all that hangs on them.
#pragma once

#include <string>

namespace workflow {

/// SQL: the caller is in a unit that sees the job of that alias, or on its team. To be put in
/// parentheses.
inline std::string job_is_seen(const std::string& job)
{
    return job +
           ".unit_id = any(:units(can_view_jobs)) or exists (select 1 from job_team m where " +
           "m.job_id = " + job + ".id and m.user_id = :actor)";
}

} // namespace workflow
