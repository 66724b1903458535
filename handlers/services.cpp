// Services: what a phase delivers.
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

std::vector<Field> fields()
{
    return {
        id("Identifies the service."),
        text("name", "Its name; unique.", {.writable = true, .required = true, .max = 200}),
        text("slug", "The name in a form for addresses; unique.", {}),
        prose("description", "What it is.", {.writable = true}),
        text("link", "Where more is written about it.", {.writable = true, .max = 500}),
        boolean("is_core", "One of the main services.", {.writable = true}),
        many("owners", "Who looks after it.",
             {.resource = "users",
              .order = "t.id",
              .show = {"id", "username", "display_name"},
              .stored = {.table = "service_owner", .owner = "service_id", .column = "user_id"}}),
        many("skills_required", "Skills without which it can't be delivered.",
             {.resource = "skills",
              .order = "t.id",
              .show = {"id", "name", "slug"},
              .stored = {.table = "service_skill",
                         .owner = "service_id",
                         .column = "skill_id",
                         .and_column = "required",
                         .and_value = "true"}}),
        many("skills_desired", "Skills that help.",
             {.resource = "skills",
              .order = "t.id",
              .show = {"id", "name", "slug"},
              .stored = {.table = "service_skill",
                         .owner = "service_id",
                         .column = "skill_id",
                         .and_column = "required",
                         .and_value = "false"}}),
    };
}

} // namespace

Resource services()
{
    Resource r;
    r.name = "services";
    r.singular = "service";
    r.doc = "Something that the consultancy offers and a phase delivers.";
    r.table = "service";
    r.fields = fields();
    r.order = {"id"};
    r.telling.place = 8;
    const Grant owner = someone("owner", "exists (select 1 from service_owner w where w.service_id "
                                         "= t.id and w.user_id = :actor)");
    r.writing.create = {globally("add_service")};
    r.writing.update = {globally("change_service"), owner};
    r.writing.remove = {globally("delete_service"), owner};
    return r;
}

} // namespace handlers
