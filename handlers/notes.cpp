// Notes: what people, and the system itself, wrote about something.
#include "handlers/rest/resource.hpp"

namespace handlers {

using namespace rest;

namespace {

const std::vector<Choice> targets = {
    {"job", "job", "Job"},
    {"phase", "phase", "Phase"},
    {"client", "client", "Client"},
    {"user", "user", "User"},
    {"orgunit", "orgunit", "Organisational unit"},
};

// What was deleted takes its notes along.
const char* const always =
    "(case t.content_type when 'job' then (select j.status from job j where "
    "j.id = t.object_id) <> 10 "
    "when 'phase' then (select p.status <> 18 and j.status <> 10 from phase p "
    "join job j on j.id = p.job_id "
    "where p.id = t.object_id) else true end)";

// A note is seen by those who see what it is about.
const char* const rule = "(case t.content_type "
                         "when 'job' then exists (select 1 from job j where j.id = t.object_id "
                         "and (j.unit_id = any(:units(can_view_jobs)) or exists (select 1 from "
                         "job_team m where m.job_id = j.id and m.user_id = :actor))) "
                         "when 'phase' then exists (select 1 from phase p join job j on j.id = "
                         "p.job_id where p.id = t.object_id "
                         "and (j.unit_id = any(:units(can_view_jobs)) or exists (select 1 from "
                         "job_team m where m.job_id = j.id and m.user_id = :actor))) "
                         "when 'client' then :global(view_client) "
                         "when 'user' then :global(view_organisationalunit) or t.object_id = "
                         ":actor or exists (select 1 from unit_member l "
                         "where l.user_id = t.object_id and l.left_at is null and l.unit_id = "
                         "any(:units(view_organisationalunit))) "
                         "else :global(view_organisationalunit) or t.object_id = "
                         "any(:units(view_organisationalunit)) end)";

} // namespace

Resource notes()
{
    Resource r;
    r.name = "notes";
    r.singular = "note";
    r.doc = "Something that was written about a job, a phase, a client, a user or a unit.";
    r.table = "note";
    r.fields = {
        id("Identifies the note."),
        choice("content_type", "What kind of thing it is about.", targets,
               {.writable = true, .required = true}),
        integer("object_id", "Which one.", {.writable = true, .required = true}),
        text("note", "The text.", {.writable = true, .required = true, .max = 20000}),
        text("category", "A word to sort notes by.", {.writable = true, .max = 50}),
        user_reference("author", "Who wrote it; null for the system.", "t.author_id"),
        boolean("is_system_note", "Written by the system; can't be changed."),
        time("created", "When it was written."),
        time("updated", "When it last changed."),
    };
    r.order = {"-created"};
    r.search = "t.search";
    r.search_fields = {"note"};
    r.visible.always = always;
    r.visible.rule = rule;
    return r;
}

} // namespace handlers
