// The audit trail: every change, login and failure, for admins.
#include "handlers/rest/context.hpp"
#include "handlers/rest/resource.hpp"

namespace handlers {

using namespace rest;

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
