// The audit trail: every change, login and failure, for admins.
#include "handlers/rest/describe/resource.hpp"
#include "handlers/rest/hooks.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

/// Of a ticket reads who sees it (rule 9.4): as it is, or as it was when it was removed. What a
/// private one was before it became that is its creator's alone as well.
const char* const tickets_seen =
    "(t.object_type <> 'ticket' or exists (select 1 from any_ticket k where k.num = t.object_id "
    "and case when k.private then k.creator_id = :actor else k.trustgroup_id is null or :superuser "
    "or exists (select 1 from trustgroup_member m where m.trustgroup_id = k.trustgroup_id and "
    "m.user_id = :actor) end))";

} // namespace

Resource audit()
{
    Resource r;
    r.name = "audit";
    r.singular = "audit record";
    r.doc = "Something that was done: who, when, in which request, before and after.";
    r.table = "audit";
    r.fields = audit_fields(true);
    r.order = {"-at"};
    r.telling.place = 12;
    r.visible = visible_with("view_activity_log");
    r.visible.always = tickets_seen;
    return r;
}

} // namespace handlers
