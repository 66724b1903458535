// Who sees a job, a ticket, or what somebody does when: said once for all that hangs on them.
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

/// SQL: the caller sees all that the user of that id does when: it is the caller, or a member of a
/// unit whose schedule the caller sees. To be put in parentheses.
inline std::string schedule_is_seen(const std::string& user)
{
    return user + " = :actor or exists (select 1 from unit_member l where l.user_id = " + user +
           " and l.left_at is null and l.unit_id = any(:units(view_users_schedule)))";
}

/// SQL: the caller sees the ticket of that alias, a row of any_ticket (rule 9.4): a private one is
/// its creator's alone, one of a trust group its members' and superusers'.
inline std::string ticket_is_seen(const std::string& ticket)
{
    return "case when " + ticket + ".private then " + ticket + ".creator_id = :actor else " +
           ticket + ".trustgroup_id is null or :superuser or exists (select 1 from " +
           "trustgroup_member m where m.trustgroup_id = " + ticket +
           ".trustgroup_id and m.user_id = :actor) end";
}

/// SQL over a row `t` that names an object: it is no ticket, or one that the caller sees, as it is
/// or as it was when it was removed.
inline std::string no_ticket_unseen()
{
    return "(t.object_type <> 'ticket' or exists (select 1 from any_ticket k where k.num = "
           "t.object_id and " +
           ticket_is_seen("k") + "))";
}

} // namespace workflow
