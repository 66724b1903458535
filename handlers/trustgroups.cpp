// Trust groups: people who share tickets with one another.
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

Resource trustgroups()
{
    Resource r;
    r.name = "trustgroups";
    r.singular = "trust group";
    r.doc = "People who share tickets with one another.";
    r.table = "trustgroup";
    r.fields = {
        id("Identifies the trust group."),
        text("name", "Its name; unique.", {.writable = true, .required = true, .max = 100}),
        prose("description", "What it is for.", {.writable = true}),
        many("members", "Who is in it, and who looks after it.",
             {.resource = "trustgroup_members",
              .owner = "t.trustgroup_id",
              .order = "t.user_id",
              .show = {"user", "admin"},
              .stored = {.table = "trustgroup_member",
                         .owner = "trustgroup_id",
                         .column = "user_id",
                         .member = "user",
                         .flag = "admin"},
              .stays = true}),
    };
    r.order = {"name"};
    r.telling.place = 13;
    r.writing.create = Right{}; // superusers
    r.writing.update = {someone("admin of the group",
                                "exists (select 1 from trustgroup_member m where m.trustgroup_id = "
                                "t.id and m.user_id = :actor and m.admin)")};
    r.writing.remove = r.writing.update;
    return r;
}

} // namespace handlers
