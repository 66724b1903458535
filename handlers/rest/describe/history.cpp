#include "handlers/rest/describe/history.hpp"

#include <utility>

namespace rest::describe {

std::vector<Field> audit_fields(bool whole)
{
    std::vector<Field> fields = {
        id("Identifies the record."),
        time("at", "When it happened."),
        user_reference("actor", "Who did it; null for the system and for the unknown.",
                       "t.actor_id"),
        text("request_id", "The request in which it happened."),
    };
    if (whole) {
        fields.push_back(text("object_type", "What kind of thing was changed."));
        fields.push_back(integer("object_id", "Which one.", {.nullable = true}));
    }
    fields.push_back(text("action", "create, update, delete, transition, login …"));
    fields.push_back(changes("changes", "Field -> [before, after]."));
    return fields;
}

Resource history_of(const Resource& resource)
{
    Resource r;
    r.name = resource.name + "_history";
    r.singular = "change of a " + resource.singular;
    r.doc = "A change of one " + resource.singular + "; nothing changes or removes it.";
    r.table = "audit";
    r.only = "t.object_type = '" + resource.kind() +
             "' and t.action in ('create', 'update', 'delete', 'transition')";
    r.fields = audit_fields(false);
    r.order = {"-at"};
    r.visible.rule = *resource.history;
    r.telling.list.clear();
    r.parent = Parent{.resource = resource.name, .column = "t.object_id", .segment = "history"};
    return r;
}

} // namespace rest::describe
