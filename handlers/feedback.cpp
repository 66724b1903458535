// Feedback on a phase: what scoping, technical review and presentation review found.
#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

const std::vector<Choice> types = {
    {"scoping", "scoping", "Scoping"},
    {"technical", "technical", "Technical"},
    {"presentation", "presentation", "Presentation"},
    {"other", "other", "Other"},
};

} // namespace

Resource feedback()
{
    Resource r;
    r.name = "feedback";
    r.singular = "feedback";
    r.doc = "What somebody found about a phase.";
    r.table = "feedback";
    r.fields = {
        id("Identifies the feedback."),
        choice("type", "What it is about.", types, {.writable = true, .required = true}),
        prose("body", "The text.", {.writable = true, .required = true, .max = longest_report}),
        user_reference("author", "Who wrote it.", "t.author_id", false),
        timestamp("created", "When it was written."),
        last_change("updated", "When it last changed."),
    };
    r.order = {"id"};
    r.parent = Parent{.resource = "phases", .column = "t.phase_id"};
    r.writing.create = {
        in_unit("can_update_job", "(select j.unit_id from phase p join job j on j.id = p.job_id "
                                  "where p.id = t.phase_id)"),
        someone("team", "exists (select 1 from phase p join job_team m on m.job_id = p.job_id "
                        "where p.id = t.phase_id and m.user_id = :actor)")};
    r.writing.stamps = {{"author_id", ":actor"}};
    return r;
}

} // namespace handlers
