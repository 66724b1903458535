// Members of a trust group.
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

Resource trustgroup_members()
{
    Resource r;
    r.name = "trustgroup_members";
    r.singular = "member of a trust group";
    r.doc = "Somebody with whom the tickets of a trust group are shared. In paths the id is the "
            "user's.";
    r.table = "trustgroup_member";
    r.key = "t.user_id";
    r.fields = {
        id("Identifies the membership."),
        required_user("user", "Who it is.", "t.user_id"),
        boolean("admin", "May change the group.", {.writable = true, .stays = true}),
    };
    r.order = {"user"};
    r.parent = Parent{.resource = "trustgroups", .column = "t.trustgroup_id", .segment = "members"};
    const Grant admin = someone("admin of the group",
                                "exists (select 1 from trustgroup_member m where m.trustgroup_id = "
                                "t.trustgroup_id and m.user_id = :actor and m.admin)");
    r.writing.create = {admin};
    r.writing.update = {admin};
    r.writing.remove = {admin, someone("self", "t.user_id = :actor")};
    r.writing.rules = {
        {"user", "was.id is null or t.user_id = was.user_id", "A membership stays with its user"},
        {"user",
         "was.id is not null or (select u.is_active from user_account u where u.id = t.user_id)",
         "This user is not active any more", Rule::Kind::conflict}};
    // Who is deactivated loses the memberships that are there then.
    r.writing.hold = {
        .column = "user_id",
        .sql = "select 1 from user_account u where u.id in (select r.user_id from :rows r) "
               "order by u.id for no key update"};
    return r;
}

} // namespace handlers
