// Runs of an export: what became of each, its file, and whom it was sent to.
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

const std::vector<Choice> statuses = {
    {"queued", "queued", "Queued"},    {"running", "running", "Running"},
    {"sending", "sending", "Sending"}, {"succeeded", "succeeded", "Succeeded"},
    {"failed", "failed", "Failed"},    {"skipped", "skipped", "Skipped"},
};

} // namespace

Resource export_runs()
{
    Resource r;
    r.name = "export_runs";
    r.singular = "run of an export";
    r.doc = "One run of an export: its file and its messages.";
    r.table = "export_run";
    r.fields = {
        id("Identifies the run."),
        time("scheduled_for", "When it was to begin."),
        choice("status", "Where it stands.", statuses),
        integer("attempts", "How often it was begun; five at most."),
        time("started_at", "When its first attempt began.", {.nullable = true}),
        time("finished_at", "When it ended, whatever became of it.", {.nullable = true}),
        integer("rows", "How many rows the file has.", {.nullable = true}),
        integer("bytes", "How long the file is.", {.nullable = true}),
        text("error", "Why it failed, or what its last attempt failed by.", {.nullable = true}),
        text("filename", "Of the file.", {.nullable = true}),
        time("expires_at", "Until when the file is kept.", {.nullable = true}),
        many("recipients", "Whom it is sent to, and what became of that.",
             {.resource = "export_recipients",
              .owner = "t.run_id",
              .order = "t.place",
              .show = {"email", "status", "sent_at", "error"}}),
    };
    r.order = {"-id"};
    r.parent = Parent{.resource = "exports", .column = "t.export_id", .segment = "runs"};
    r.visible.rule =
        "exists (select 1 from export e where e.id = t.export_id and e.owner_id = :actor)";
    return r;
}

} // namespace handlers
