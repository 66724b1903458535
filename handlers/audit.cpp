// The audit trail: every change, login and failure, for admins.
#include "handlers/rest/describe/resource.hpp"
#include "handlers/rest/hooks.hpp"
#include "handlers/workflow/visibility.hpp"

namespace handlers {

using namespace rest::describe;

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
    // Of a ticket reads who sees it, whatever it was when the record was made.
    r.visible.always = workflow::no_ticket_unseen();
    return r;
}

} // namespace handlers
