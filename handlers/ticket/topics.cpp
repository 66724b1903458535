// Topics: what is known about a ticket, as text or as a hash of members (rule 9.7).
#include "fcgi/error.hpp"
#include "fcgi/text/encoding.hpp"
#include "fcgi/text/json.hpp"
#include "fcgi/text/percent.hpp"
#include "handlers/rest/answer/conditional.hpp"
#include "handlers/ticket/access.hpp"
#include "handlers/ticket/body.hpp"
#include "handlers/ticket/changes.hpp"
#include "handlers/ticket/content.hpp"
#include "handlers/ticket/described.hpp"
#include "handlers/ticket/jsend.hpp"
#include "handlers/ticket/keys.hpp"
#include "handlers/ticket/schemas.hpp"
#include "handlers/ticket/shapes.hpp"
#include "handlers/ticket/tickets.hpp"

#include <utility>

namespace ticket {

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::endpoints::Call;
using rest::endpoints::Endpoint;

/// A topic that is there.
struct Topic {
    db::Rows rows; ///< One row of topic_columns, and whatever was asked for behind them.
    std::string name;
    bool hash = false;
    std::int64_t creator = 0;
};

Topic topic_of(db::Rows rows)
{
    if (rows.size() == 0)
        throw_not_found();
    Topic topic{.rows = std::move(rows)};
    topic.name = topic.rows.text(0, TopicColumn::name);
    topic.hash = topic.rows.text(0, TopicColumn::data_type) == "hash";
    topic.creator = topic.rows.integer(0, TopicColumn::creator_id);
    return topic;
}

/// By its name, or the ticket's newest one. `more` columns; `lock` is a clause.
Topic find_topic(const Call& call, const Ticket& ticket, const std::optional<std::string>& name,
                 const std::string& more, const std::string& lock)
{
    std::vector<db::Value> values = parameters(call);
    values.emplace_back(ticket.num);
    if (name)
        values.emplace_back(*name);
    return topic_of(call.service.session.run(
        {"select " + topic_columns + more + topic_tables + "where " + visible_sql +
             " and p.ticket_num = $3::bigint " +
             (name ? "and p.name = $4::text" : "order by p.created desc, p.id desc limit 1") + lock,
         std::move(values)}));
}

const char* const content_column = ", coalesce(p.members::text, p.content)";
const char* const locked = " for update of p";

std::string_view written_members(const db::Rows& rows)
{
    if (rows.is_null(0, TopicColumn::count))
        throw ApiError(Code::bad_request, "",
                       {{"content", {"The hash would be larger than 20 MiB"}}});
    return rows.text(0, TopicColumn::count);
}

struct Address {
    Ticket ticket;
    std::string name;
};

/// The ticket of a topic's key; throws ApiError 404 when it is not seen.
Address find_address(const Call& call, Lock lock)
{
    auto key = topic_key(call.arguments.at("id"));
    if (!key)
        throw_not_found();
    Address address{find_ticket(call, key->ticket, lock), std::move(key->name)};
    if (address.ticket.type != key->type)
        throw_not_found();
    return address;
}

/// {topic, content, key}
std::string topic_json(const Ticket& ticket, const Topic& topic, std::string_view content)
{
    std::string json;
    json.reserve(content.size() + content.size() / 16 + 2048);
    json = "{\"topic\":";
    append_topic_metadata(json, topic.rows, 0, ticket.type, metadata(ticket.rows, 0));
    json += ",\"content\":";
    if (topic.hash)
        json += content;
    else
        text::append_string(json, content);
    append_member(json, "key", key_of(ticket.type, ticket.num, topic.name));
    return json += '}';
}

// ---- endpoints

/// GET …/:id/topic: what there is, without the content.
void answer_topics(Call& call)
{
    require_reader(call);
    Query(call.query, {}).check();
    const Ticket ticket = find_ticket(call, call.arguments.at("id"));
    std::vector<db::Value> values = parameters(call);
    values.emplace_back(ticket.num);
    const db::Rows topics = call.service.session.run(
        {"select " + topic_columns + topic_tables + "where " + visible_sql +
             " and p.ticket_num = $3::bigint order by p.created, p.id",
         std::move(values)});
    std::string& json = call.response.body;
    json = "{\"topics\":";
    append_topics(json, topics, {0, topics.size()}, ticket.type, metadata(ticket.rows, 0));
    json += '}';
    call.response.rows = topics.size();
}

/// GET …/topic/:id; with raw=true the bytes and nothing else.
void answer_topic(Call& call)
{
    require_reader(call);
    Query query(call.query, {"raw"});
    const bool raw = query.boolean("raw").value_or(false);
    query.check();
    const Address address = find_address(call, Lock::none);
    const Topic topic = find_topic(call, address.ticket, address.name, content_column, "");
    const std::string_view content = topic.rows.text(0, TopicColumn::count);
    if (!raw) {
        call.response.body = topic_json(address.ticket, topic, content);
        return;
    }
    const bool base64 = topic.rows.text(0, TopicColumn::encoding) == "base64";
    call.response.header("Content-Type", "application/octet-stream");
    call.response.header("Content-Disposition", "attachment");
    call.response.body = base64 ? text::unbase64(content).value_or("") : std::string(content);
}

void require_topic_match(const Call& call, const Ticket& ticket, const std::string& name)
{
    if (!call.request.header("if-match"))
        return;
    const Topic topic = find_topic(call, ticket, name, content_column, "");
    rest::answer::require_match(
        call.request, rest::answer::Media::json,
        jsend().success(topic_json(ticket, topic, topic.rows.text(0, TopicColumn::count))));
}

/// Another content; the members of a hash are merged.
void change_content(Call& call, const Ticket& ticket, const Topic& topic, Body& body)
{
    if (!body.has("content"))
        body.complain("content", "This is required");
    Stored stored = topic.hash ? hash_of(body) : text_of(body);
    body.check();
    require_topic_owner(call, ticket, topic.creator, false);
    require_topic_match(call, ticket, topic.name);
    const db::Statement update = change_topic(call, {ticket.num, topic.name, std::move(stored)});
    const db::Rows rows = call.service.session.run(update);
    const Topic changed = topic_of(rows);
    call.response.body =
        topic_json(ticket, changed, topic.hash ? written_members(rows) : *update.parameters.back());
}

bool has_topics(const Call& call, const Ticket& ticket)
{
    return call.service.session
               .run({"select 1 from ticket_topic where ticket_num = $1::bigint limit 1",
                     {ticket.num}})
               .size() > 0;
}

/// POST …/:id/topic: a new one; what is there is never overwritten. A form with content alone names
/// no new topic: as the documentation's `curl --data "content=…"` means it, it changes the newest.
void answer_add(Call& call)
{
    require_writer(call);
    Query(call.query, {}).check();
    const Ticket ticket = find_ticket(call, call.arguments.at("id"), Lock::share);
    Body body(call.request, true);
    if (body.is_form_of("content") && has_topics(call, ticket))
        return change_content(call, ticket, find_topic(call, ticket, std::nullopt, "", locked),
                              body);
    body.allow_only(described::topic(), {"content"});
    const rest::ask::Draft draft = body.read(described::topic());
    const std::string name = body.sent("name");
    if (name.empty())
        body.complain("name", "A name for the new topic is required");
    const auto* const type = draft.columns.if_contains("data_type");
    const bool hash = type != nullptr && *type == "hash";
    Stored stored = hash ? hash_of(body) : text_of(body);
    body.check();
    const db::Statement insert = add_topic(call, {ticket.num, name, std::move(stored)});
    const db::Rows rows = call.service.session.run(insert);
    if (rows.size() == 0)
        throw ApiError(Code::conflict, "Topic already exists");
    const Topic topic = topic_of(rows);
    call.response.body =
        topic_json(ticket, topic, topic.hash ? written_members(rows) : *insert.parameters.back());
    call.response.header("Location",
                         rest::endpoints::base_url(call) + "/api/ticket/topic/" +
                             text::percent_encoded(key_of(ticket.type, ticket.num, name)));
}

/// PUT …/topic/:id
void answer_change(Call& call)
{
    require_writer(call);
    Query(call.query, {}).check();
    const Address address = find_address(call, Lock::share);
    const Topic topic = find_topic(call, address.ticket, address.name, "", locked);
    Body body(call.request, true);
    body.allow_only(Names{"content"});
    change_content(call, address.ticket, topic, body);
}

/// PUT …/:id/topic: of that name, or the ticket's newest one.
void answer_change_newest(Call& call)
{
    require_writer(call);
    Query(call.query, {}).check();
    const Ticket ticket = find_ticket(call, call.arguments.at("id"), Lock::share);
    Body body(call.request, true);
    body.allow_only(Names{"name", "content"});
    body.read(described::topic(), {"name"});
    const std::string name = body.sent("name");
    if (body.has("name") && name.empty())
        body.complain("name", "This may not be blank");
    body.check();
    const Topic topic =
        find_topic(call, ticket, body.has("name") ? std::optional(name) : std::nullopt, "", locked);
    change_content(call, ticket, topic, body);
}

void answer_remove(Call& call)
{
    require_somebody(call);
    Query(call.query, {}).check();
    const Address address = find_address(call, Lock::share);
    const Topic topic = find_topic(call, address.ticket, address.name, "", locked);
    refuse_body(call.request);
    require_topic_owner(call, address.ticket, topic.creator, true);
    require_topic_match(call, address.ticket, address.name);
    call.service.session.run(remove_topic(call, address.ticket.num, topic.name));
}

// ---- their descriptions

/// Of the topics of a ticket: listed, added, the newest changed.
std::vector<Endpoint> all_endpoints()
{
    Endpoint list{.method = "GET",
                  .pattern = "/api/ticket/{id}/topic",
                  .operation = "topics_list",
                  .name = "List the topics of a ticket",
                  .doc = "Their metadata, the oldest first.",
                  .anonymous = true,
                  .query = rest::endpoints::Query::own,
                  .run = answer_topics,
                  .answer_schema = topics_schema,
                  .dialect = &jsend()};
    Endpoint add = list;
    add.method = "POST";
    add.operation = "topics_create";
    add.name = "Add a topic";
    add.doc = "A `string` (text, or an uploaded file) or a `hash` (a JSON object). A topic that is "
              "there already is not overwritten.";
    add.run = answer_add;
    add.answer_schema = topic_schema;
    add.body_schema = new_topic_schema;
    add.form_types = {"application/x-www-form-urlencoded", "multipart/form-data"};
    add.success = 201;
    Endpoint newest = add;
    newest.method = "PUT";
    newest.kind = Endpoint::Kind::document;
    newest.operation = "topics_update_newest";
    newest.name = "Change a topic of a ticket";
    newest.doc =
        "The content of the topic `name`, or of the newest one; the members of a hash are merged.";
    newest.run = answer_change_newest;
    newest.body_schema = named_content_schema;
    newest.success = 200;
    return {std::move(list), std::move(add), std::move(newest)};
}

/// Of one topic, by its key.
std::vector<Endpoint> one_endpoints(const Endpoint& list, const Endpoint& newest)
{
    Endpoint show = list;
    show.pattern = "/api/ticket/topic/{id}";
    show.kind = Endpoint::Kind::document;
    show.operation = "topics_get";
    show.name = "Show a topic";
    show.doc = "With its content; `raw=true` gives the bytes alone.";
    show.run = answer_topic;
    show.answer_schema = topic_schema;
    show.query_schema = topic_query;
    show.bytes = true;
    Endpoint change = newest;
    change.pattern = show.pattern;
    change.operation = "topics_update";
    change.name = "Change a topic";
    change.doc = "Its content alone; the members of a hash are merged.";
    change.run = answer_change;
    change.body_schema = content_schema;
    Endpoint remove = list;
    remove.method = "DELETE";
    remove.pattern = show.pattern;
    remove.operation = "topics_delete";
    remove.name = "Delete a topic";
    remove.doc = "By its creator, the ticket's, or an admin.";
    remove.run = answer_remove;
    remove.answer_schema = null_schema;
    return {std::move(show), std::move(change), std::move(remove)};
}

} // namespace

std::vector<Endpoint> topic_endpoints()
{
    std::vector<Endpoint> endpoints = all_endpoints();
    for (Endpoint& one : one_endpoints(endpoints.front(), endpoints.back()))
        endpoints.push_back(std::move(one));
    return endpoints;
}

} // namespace ticket
