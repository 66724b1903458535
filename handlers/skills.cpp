// Skills: what people can do.
#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

Resource skills()
{
    Resource r;
    r.name = "skills";
    r.singular = "skill";
    r.doc = "Something that people can do.";
    r.table = "skill";
    r.fields = {
        id("Identifies the skill."),
        text("name", "Its name; unique within its category.",
             {.writable = true, .required = true, .max = 200}),
        text("slug", "Category and name in a form for addresses; unique.", {}),
        prose("description", "What it is.", {.writable = true}),
        text("category", "The kind of skill.",
             {.sql = "(select c.name from skill_category c where c.id = t.category_id)",
              .writable = true,
              .required = true,
              .max = longest_element,
              .column = "category_id",
              .lookup = "skill_category.name"}),
    };
    r.order = {"id"};
    r.telling.place = 9;
    r.writing.create = {globally("add_skill")};
    r.writing.update = {globally("change_skill")};
    r.writing.remove = {globally("delete_skill")};
    return r;
}

} // namespace handlers
