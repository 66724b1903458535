// The audit trail: every change, login and failure, for admins.
#include "handlers/rest/describe/resource.hpp"
#include "handlers/rest/hooks.hpp"

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
    r.visible = visible_with("view_activity_log");
    return r;
}

} // namespace handlers
