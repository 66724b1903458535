// Notes: what people, and the system itself, wrote about something.
#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/describe/resource.hpp"
#include "handlers/workflow/visibility.hpp"

namespace handlers {

using namespace rest::describe;

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
    "where p.id = t.object_id) "
    "when 'client' then exists (select 1 from client c where c.id = t.object_id) "
    "when 'orgunit' then exists (select 1 from orgunit o where o.id = t.object_id) "
    "else exists (select 1 from user_account u where u.id = t.object_id) end)";

// A note is seen by those who see what it is about.
std::string rule()
{
    const std::string job_is_seen = workflow::job_is_seen("j");
    return "(case t.content_type when 'job' then exists (select 1 from job j where j.id = "
           "t.object_id and (" +
           job_is_seen +
           ")) when 'phase' then exists (select 1 from phase p join job j on j.id = p.job_id where "
           "p.id = t.object_id and (" +
           job_is_seen +
           ")) when 'client' then :global(view_client) "
           "when 'user' then :global(view_organisationalunit) or t.object_id = "
           ":actor or exists (select 1 from unit_member l "
           "where l.user_id = t.object_id and l.left_at is null and l.unit_id = "
           "any(:units(view_organisationalunit))) "
           "else :global(view_organisationalunit) or t.object_id = "
           "any(:units(view_organisationalunit)) end)";
}

// The same for the note that is to be written: what it is about must be there and be seen.
std::vector<Rule> rules()
{
    return {
        {"object_id",
         "was.id is not null or t.content_type is null or t.object_id is null or coalesce(" +
             std::string(always) + " and (:superuser or " + rule() + "), false)",
         "There is no such object"},
        {"object_id",
         "was.id is null or (t.content_type, t.object_id) = (was.content_type, was.object_id)",
         "A note stays with what it is about"},
        {"is_system_note", "not was.is_system_note", "A system note can't be changed",
         Rule::Kind::conflict},
        {.field = "is_system_note",
         .holds = "not t.is_system_note",
         .sentence = "A system note can't be removed",
         .kind = Rule::Kind::conflict,
         .removal = true},
    };
}

Right to_add()
{
    const char* const unit =
        "(case t.content_type when 'job' then (select j.unit_id from job j where j.id = "
        "t.object_id) when 'phase' then (select j.unit_id from phase p join job j on j.id = "
        "p.job_id where p.id = t.object_id) end)";
    return {
        in_unit("can_add_note_job", unit),
        someone("team", "exists (select 1 from job_team m where m.user_id = :actor and m.job_id = "
                        "(case t.content_type when 'job' then t.object_id when 'phase' then "
                        "(select p.job_id from phase p where p.id = t.object_id) end))"),
        {"change_client", "t.content_type = 'client' and :global(change_client)"},
        {"change_organisationalunit",
         "t.content_type = 'orgunit' and t.object_id = any(:units(change_organisationalunit))"},
        {"manage_user", "t.content_type = 'user' and :global(manage_user)"},
        someone("self and manager of the user",
                "t.content_type = 'user' and exists (select 1 from user_account u where u.id = "
                "t.object_id and :actor in (u.id, u.manager_id, u.acting_manager_id))"),
    };
}

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
        prose("note", "The text.", {.writable = true, .required = true, .max = longest_note}),
        text("category", "A word to sort notes by.", {.writable = true, .max = 50}),
        user_reference("author", "Who wrote it; null for the system.", "t.author_id"),
        boolean("is_system_note", "Written by the system; can't be changed."),
        timestamp("created", "When it was written."),
        last_change("updated", "When it last changed."),
    };
    r.order = {"-created"};
    r.telling.place = 3;
    r.search = {"t.search", {"note"}};
    r.writing.create = to_add();
    r.writing.update = {someone("author", "t.author_id = :actor")};
    r.writing.remove = r.writing.update;
    r.writing.rules = rules();
    r.writing.stamps = {{"author_id", ":actor"}};
    r.writing.bulk = true;
    for (const auto& [resource, type] :
         {std::pair("jobs", "job"), std::pair("phases", "phase"), std::pair("client", "client"),
          std::pair("users", "user"), std::pair("orgunit", "orgunit")})
        r.below.push_back({resource, "object_id", {{"content_type", type}}});
    r.visible.always = always;
    r.visible.rule = rule();
    return r;
}

} // namespace handlers
