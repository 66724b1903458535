// Roles that a member can have in a unit, and what they permit.
#include "handlers/rest/describe/resource.hpp"

#include <utility>

namespace handlers {

using namespace rest::describe;

Resource roles()
{
    Field permissions =
        array_column("permissions", "Names of the permissions.", "t.permissions", true);
    permissions.stays = true;
    Resource r;
    r.name = "roles";
    r.singular = "role";
    r.doc = "What a member may do in a unit.";
    r.table = "unit_role";
    r.fields = {
        id("Identifies the role."),
        text("name", "Its name; unique.", {.writable = true, .required = true, .max = 255}),
        text("slug", "The name in a form for addresses; unique.", {}),
        std::move(permissions),
        boolean("built_in", "Comes with the product."),
    };
    r.order = {"id"};
    r.telling.place = 10;
    r.writing.create = Right{};
    r.writing.update = Right{};
    r.writing.remove = Right{};
    r.writing.rules = {
        {"permissions", "t.permissions <@ unit_permissions()",
         "One of these is no permission of a unit"},
        {.field = "",
         .holds = "not t.built_in",
         .sentence = "A role that comes with the product can't be removed",
         .kind = Rule::Kind::conflict,
         .removal = true},
    };
    // Those whose rights change with it, in the order of locks of sql/deploy/derived.sql.
    r.writing.hold = {
        .column = "permissions",
        .sql = "select 1 from user_account u where u.id in (select m.user_id from unit_member "
               "m join unit_member_role l on l.member_id = m.id where l.role_id in (select "
               "r.id from :rows r)) order by u.id for no key update"};
    return r;
}

} // namespace handlers
