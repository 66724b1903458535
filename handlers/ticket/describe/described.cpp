#include "handlers/ticket/describe/described.hpp"

#include "handlers/outgoing/events.hpp"

#include <stdexcept>

namespace ticket::described {

namespace {

using namespace rest::describe;

constexpr const char* milliseconds = "Milliseconds since the epoch.";

Resource make_ticket()
{
    Resource r;
    r.name = "ticket";
    r.singular = "ticket";
    r.doc = "Something that incident responders deal with.";
    r.table = "ticket";
    r.row_id = "num";
    r.key = "t.num";
    r.fields = {
        integer("num", "One counter numbers the tickets of all types.", {.min = 1}),
        text("creator", "Of callers without credentials; ignored else.",
             {.sql = "coalesce((select u.username from user_account u where u.id = "
                     "t.creator_id), t.creator_name)",
              .writable = true,
              .required = true,
              .max = 150,
              .column = "creator_name"}),
        text("type", "activity, mitigation, or any other word.",
             {.writable = true, .required = true, .max = 50}),
        text("name", "One line.", {.writable = true, .max = 250}),
        prose("description", "What it is about.", {.writable = true}),
        text("tg", "Name of a trust group.",
             {.sql = "(select g.name from trustgroup g where g.id = t.trustgroup_id)",
              .nullable = true,
              .writable = true,
              .max = 100,
              .column = "trustgroup_id",
              .lookup = "trustgroup.name"}),
        boolean("private", "Its creator's alone.", {.writable = true}),
        boolean("open", "Still to be dealt with.", {.writable = true, .initial = "true"}),
        integer("createdTime", milliseconds, {.sql = "epoch_ms(t.created)"}),
        integer("modifiedTime", milliseconds, {.sql = "epoch_ms(t.modified)"}),
    };
    r.writing.stamps = {{"creator_id", "nullif(:actor, 0)"}};
    r.writing.events = {.created = &outgoing::event("ticket.created"),
                        .updated = &outgoing::event("ticket.updated"),
                        .deleted = &outgoing::event("ticket.deleted")};
    r.history = "true"; // for whoever sees the ticket, which is asked beside it
    return r;
}

Resource make_topic()
{
    Resource r;
    r.name = "topic";
    r.singular = "topic";
    r.doc = "What is known about a ticket.";
    r.table = "ticket_topic";
    r.object_type = "ticket"; // a change of a topic is one of its ticket
    r.fields = {
        text("name", "Of one ticket no two topics have the same.",
             {.writable = true, .required = true, .max = 250}),
        choice("dataType", "How the content is kept.",
               {{"string", "string", "Text or bytes"}, {"hash", "hash", "Members"}},
               {.sql = "t.data_type", .writable = true, .initial = "\"string\""}),
        choice("encoding", "Of the content.",
               {{"utf-8", "utf-8", "Text"}, {"base64", "base64", "Bytes"}}),
        text("creator", "Who added it.",
             {.sql = "(select u.username from user_account u where u.id = t.creator_id)",
              .nullable = true}),
        integer("createdTime", milliseconds, {.sql = "epoch_ms(t.created)"}),
        integer("modifiedTime", milliseconds, {.sql = "epoch_ms(t.modified)"}),
    };
    return r;
}

Resource make_action()
{
    Resource r;
    r.name = "action";
    r.singular = "action";
    r.doc = "What is to be done with a list.";
    r.fields = {
        text("type", "With what.", {.writable = true, .max = 50}),
        text("action", "What.", {.writable = true, .max = 50}),
    };
    return r;
}

} // namespace

const Resource& ticket()
{
    static const Resource resource = make_ticket();
    return resource;
}

const Resource& topic()
{
    static const Resource resource = make_topic();
    return resource;
}

const Resource& action()
{
    static const Resource resource = make_action();
    return resource;
}

std::size_t longest(const Resource& resource, const std::string& field)
{
    const Field* const found = resource.field(field);
    const Text* const text = found == nullptr ? nullptr : found->as<Text>();
    if (text == nullptr || text->max == 0)
        throw std::logic_error("nothing limits " + field + " of a " + resource.singular);
    return text->max;
}

} // namespace ticket::described
