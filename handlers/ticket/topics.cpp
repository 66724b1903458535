// Topics: what is known about a ticket, as text or as a hash of members (rule 9.7).
#include "fcgi/error.hpp"
#include "fcgi/text/encoding.hpp"
#include "fcgi/text/json.hpp"
#include "fcgi/text/percent.hpp"
#include "handlers/rest/answer/conditional.hpp"
#include "handlers/ticket/access.hpp"
#include "handlers/ticket/answer/jsend.hpp"
#include "handlers/ticket/answer/schemas.hpp"
#include "handlers/ticket/answer/shapes.hpp"
#include "handlers/ticket/ask/body.hpp"
#include "handlers/ticket/ask/content.hpp"
#include "handlers/ticket/ask/keys.hpp"
#include "handlers/ticket/ask/query.hpp"
#include "handlers/ticket/describe/described.hpp"
#include "handlers/ticket/endpoints.hpp"
#include "handlers/ticket/topic.hpp"

#include <utility>

namespace ticket {

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::endpoints::Call;
using rest::endpoints::Endpoint;

// ---- endpoints

/// GET …/:id/topic: what there is, without the content.
void answer_topics(Call& call)
{
    require_reader(call);
    read_query(call.query);
    const Ticket ticket = find_ticket(call, call.arguments.at("id"));
    std::vector<db::Value> values = parameters(call);
    values.emplace_back(ticket.num);
    const db::Rows topics = call.service.session.run(
        {"select " + topic_columns + topic_tables + "where " + visible_sql +
             " and p.ticket_num = $3::bigint order by p.created, p.id",
         std::move(values)});
    std::string& json = call.response.body;
    json = "{\"topics\":";
    append_topics(json, topics, {0, topics.size()}, ticket.type);
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
    const Address address = find_address(call, content_column);
    const Topic& topic = address.topic;
    const std::string_view content = content_of(topic);
    if (!raw) {
        call.response.body = topic_json(address.ticket, topic, content);
        return;
    }
    const bool base64 = topic.rows.text(0, TopicColumn::encoding) == "base64";
    call.response.header("Content-Type", "application/octet-stream");
    call.response.header("Content-Disposition", "attachment");
    call.response.body = base64 ? text::unbase64(content).value_or("") : std::string(content);
}

bool has_condition(const Call& call)
{
    return call.request.header("if-match").has_value();
}

/// `now` has its content when there is a condition.
void require_tag_of_topic(const Call& call, const Address& now)
{
    if (const auto if_match = call.request.header("if-match"))
        rest::answer::require_tag_of_json(
            *if_match, jsend().success(topic_json(now.ticket, now.topic, content_of(now.topic))));
}

/// Another content; the members of a hash are merged. What it is already stays as it is.
void change_content(Call& call, const Address& seen, Body& body)
{
    const bool hash = seen.topic.hash;
    if (!body.has("content"))
        body.complain("content", "This is required");
    Stored stored = hash ? hash_of(body) : text_of(body);
    body.check();
    require_topic_owner(call, seen.ticket, seen.topic.creator, false);
    const Address now = locked(call, seen, Lock::share, false, hash || has_condition(call));
    require_tag_of_topic(call, now);
    if (hash)
        stored.content = merged_hash(content_of(now.topic), stored.content);
    const db::Statement update =
        change_topic(call, {now.ticket.num, now.topic.name, std::move(stored)});
    db::Rows rows = call.service.session.run(update);
    const std::string& content = *update.parameters.back();
    call.response.body =
        topic_json(now.ticket, rows.size() > 0 ? topic_of(std::move(rows)) : now.topic, content);
}

int topics_of(const Ticket& ticket)
{
    return static_cast<int>(ticket.rows.integer(0, Column::topics));
}

/// Adds the topic. Throws ApiError 409 when there is one of that name, or there are too many.
Topic insert(const Call& call, const Ticket& ticket, const db::Statement& statement)
{
    constexpr int most_topics = 1000;
    if (topics_of(ticket) >= most_topics)
        throw ApiError(Code::conflict,
                       "A ticket holds at most " + std::to_string(most_topics) + " topics");
    db::Rows rows = call.service.session.run(statement);
    if (rows.size() == 0)
        throw ApiError(Code::conflict, "Topic already exists");
    return topic_of(std::move(rows));
}

/// POST …/:id/topic: a new one; what is there is never overwritten. A form with content alone names
/// no new topic: as the documentation's `curl --data "content=…"` means it, it changes the newest.
void answer_add(Call& call)
{
    require_writer(call);
    read_query(call.query);
    Ticket ticket = find_ticket(call, call.arguments.at("id"));
    Body body(call.request, true);
    if (body.is_form_of("content") && topics_of(ticket) > 0) {
        Topic newest = find_topic(call, ticket, std::nullopt);
        call.response.status = 200;
        return change_content(call, {std::move(ticket), std::move(newest)}, body);
    }
    body.allow_only(described::topic(), {"content"});
    const rest::ask::Draft draft = body.read(described::topic());
    const std::string name = body.trimmed("name");
    if (name.empty())
        body.complain("name", "A name for the new topic is required");
    const auto* const type = draft.columns.if_contains("data_type");
    Stored stored = type != nullptr && *type == "hash" ? hash_of(body) : text_of(body);
    body.check();
    ticket = find_ticket(call, ticket.key, Lock::change);
    const db::Statement statement = add_topic(call, {ticket.num, name, std::move(stored)});
    const Topic topic = insert(call, ticket, statement);
    call.response.body = topic_json(ticket, topic, *statement.parameters.back());
    call.response.header("Location",
                         rest::endpoints::base_url(call) + "/api/ticket/topic/" +
                             text::percent_encoded(key_of(ticket.type, ticket.num, name)));
}

/// PUT …/topic/:id
void answer_change(Call& call)
{
    require_writer(call);
    read_query(call.query);
    const Address seen = find_address(call);
    Body body(call.request, true);
    body.allow_only(Names{"content"});
    change_content(call, seen, body);
}

/// PUT …/:id/topic: of that name, or the ticket's newest one.
void answer_change_newest(Call& call)
{
    require_writer(call);
    read_query(call.query);
    Ticket ticket = find_ticket(call, call.arguments.at("id"));
    Body body(call.request, true);
    body.allow_only(Names{"name", "content"});
    body.read(described::topic(), {"name"});
    const std::string name = body.trimmed("name");
    if (body.has("name") && name.empty())
        body.complain("name", "This may not be blank");
    body.check();
    Topic topic = find_topic(call, ticket, body.has("name") ? std::optional(name) : std::nullopt);
    change_content(call, {std::move(ticket), std::move(topic)}, body);
}

void answer_remove(Call& call)
{
    require_somebody(call);
    read_query(call.query);
    const Address seen = find_address(call);
    refuse_body(call.request);
    require_topic_owner(call, seen.ticket, seen.topic.creator, true);
    // A ticket counts its topics, so that this changes it as well.
    const Address now = locked(call, seen, Lock::change, true, has_condition(call));
    require_tag_of_topic(call, now);
    call.service.session.run(remove_topic(call, now.ticket.num, now.topic.name));
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
              "there already is not overwritten. A form of `content` alone changes the newest one.";
    add.run = answer_add;
    add.answer_schema = topic_schema;
    add.body_schema = new_topic_schema;
    add.form_types = {"application/x-www-form-urlencoded", "multipart/form-data"};
    add.success = 201;
    add.may_change = true;
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
    newest.may_change = false;
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
