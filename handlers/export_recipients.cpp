// Recipients of the runs of an export: one message each.
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

Resource export_recipients()
{
    Resource r;
    r.name = "export_recipients";
    r.singular = "recipient of an export";
    r.doc = "An address that one run of an export is sent to, and what became of that.";
    r.table = "export_recipient";
    r.fields = {
        id("Identifies the message."),
        integer("run", "The run.", {.sql = "t.run_id"}),
        text("email", "The address.", {}),
        choice("status", "Whether it was sent.",
               {{"pending", "pending", "Pending"},
                {"sent", "sent", "Sent"},
                {"failed", "failed", "Failed"}}),
        time("sent_at", "When the mail server took it.", {.nullable = true}),
        text("error", "Why it was not sent, or not yet.", {.nullable = true}),
    };
    r.order = {"-id"};
    r.parent = Parent{.resource = "exports",
                      .column = "(select x.export_id from export_run x where x.id = t.run_id)",
                      .segment = "recipients"};
    r.visible.rule = "exists (select 1 from export_run x join export e on e.id = x.export_id where "
                     "x.id = t.run_id and e.owner_id = :actor)";
    return r;
}

} // namespace handlers
