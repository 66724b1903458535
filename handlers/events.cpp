// Events: what happened, in the order in which it was committed, for whoever would rather ask than
// be called (rule O1.2). Whoever sees an object sees its events.
#include "handlers/rest/describe/resource.hpp"
#include "handlers/workflow/visibility.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

/// Of a deleted job or phase reads who could see it. A person's are the person's, the managers' and
/// the admins'.
std::string rule()
{
    const std::string job_is_seen = workflow::job_is_seen("j");
    return "(case t.object_type when 'job' then exists (select 1 from job j where j.id = "
           "t.object_id and (" +
           job_is_seen +
           ")) when 'phase' then exists (select 1 from phase p join job j on j.id = p.job_id where "
           "p.id = t.object_id and (" +
           job_is_seen +
           ")) when 'user' then t.object_id = :actor or :global(manage_user) or exists (select 1 "
           "from user_account u where u.id = t.object_id and :actor in (u.manager_id, "
           "u.acting_manager_id)) else true end)";
}

} // namespace

Resource events()
{
    Resource r;
    r.name = "events";
    r.singular = "event";
    r.doc = "Something that happened to a job, a phase, a user or a ticket, in the order in which "
            "it was committed. Who goes on from the last id seen by `after` misses none and sees "
            "none twice.";
    r.table = "event";
    r.only = "t.position is not null";
    r.key = "t.position";
    r.fields = {
        integer("id", "Its number in the feed; the next one is greater.", {.sql = "t.position"}),
        text("event", "What happened: \"job.created\".", {.sql = "t.name"}),
        time("timestamp", "When.", {.sql = "t.at"}),
        text("object_type", "To what kind of thing: job, phase, user, ticket.", {}),
        integer("object_id", "To which one.", {}),
        json("data", "What there is to tell, as `webhooks` of this schema has it by event.", ""),
    };
    r.order = {"id"};
    r.feed = {.field = "id",
              .settle = "select publish_events()",
              .removed = "(select f.removed from event_feed f)"};
    r.visible.always = workflow::no_ticket_unseen();
    r.visible.rule = rule();
    r.telling.place = 13;
    return r;
}

} // namespace handlers
