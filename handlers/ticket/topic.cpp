#include "handlers/ticket/topic.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/rest/statements/record.hpp"
#include "handlers/ticket/answer/shapes.hpp"
#include "handlers/ticket/ask/keys.hpp"
#include "handlers/ticket/describe/described.hpp"

#include <utility>

namespace ticket {

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::endpoints::Call;
using rest::statements::Recorder;
using rest::statements::StatementBuilder;

[[noreturn]] void throw_no_topic()
{
    throw ApiError(Code::not_found, "Topic does not exist");
}

/// By its name, or the ticket's newest one. `more` columns; `lock` is a clause.
db::Statement topic_statement(const Call& call, const Ticket& ticket,
                              const std::optional<std::string>& name, const std::string& more,
                              const std::string& lock = "")
{
    std::vector<db::Value> values = parameters(call);
    values.emplace_back(ticket.num);
    if (name)
        values.emplace_back(*name);
    return {"select " + topic_columns + more + topic_tables + "where " + visible_sql +
                " and p.ticket_num = $3::bigint " +
                (name ? "and p.name = $4::text" : "order by p.created desc, p.id desc limit 1") +
                lock,
            std::move(values)};
}

const char* const nothing = "null::text";

/// A statement that records what it does with the topics of its CTE `p`.
class Change {
public:
    explicit Change(const Call& call)
        : builder(call.service.catalogue, call.principal),
          recorder_(builder, call.principal, call.request.id, described::topic())
    {
    }

    StatementBuilder builder;

    /// `before` and `after` over `p`: the name of the topic, where there is one.
    db::Statement finish(const std::string& changed, const std::string& before,
                         const std::string& after, const std::string& result)
    {
        return builder.finish("with p as (" + changed +
                              " returning *), diff as (select p.ticket_num as id, "
                              "jsonb_build_object('topics', jsonb_build_array(" +
                              before + ", " + after + ")) as changes from p)" +
                              recorder_.audit("update") + " select " + result);
    }

private:
    Recorder recorder_;
};

/// Put together when it is asked for: the columns are another file's, and made when the program
/// starts.
std::string written()
{
    return topic_columns + " from p left join user_account w on w.id = p.creator_id";
}

const char* encoding(const Stored& stored)
{
    return stored.base64 ? "base64" : "utf-8";
}

} // namespace

const char* const content_column = ", p.content";

Topic topic_of(db::Rows rows)
{
    if (rows.size() == 0)
        throw_no_topic();
    Topic topic{.rows = std::move(rows)};
    topic.name = topic.rows.text(0, TopicColumn::name);
    topic.hash = topic.rows.text(0, TopicColumn::data_type) == "hash";
    topic.creator = topic.rows.integer(0, TopicColumn::creator_id);
    return topic;
}

Topic find_topic(const Call& call, const Ticket& ticket, const std::optional<std::string>& name,
                 const std::string& more)
{
    return topic_of(call.service.session.run(topic_statement(call, ticket, name, more)));
}

Address find_address(const Call& call, const std::string& more)
{
    const auto key = topic_key(call.arguments.at("id"));
    if (!key)
        throw_no_topic();
    Ticket ticket = find_ticket(call, key->ticket);
    if (ticket.type != key->type)
        throw_no_topic();
    Topic topic = find_topic(call, ticket, key->name, more);
    return {std::move(ticket), std::move(topic)};
}

Address locked(const Call& call, const Address& seen, Lock lock, bool removal, bool with_content)
{
    const TicketKey key = read_key(seen.ticket.key);
    const std::vector<db::Statement> statements = {
        ticket_statement(call, key, lock),
        topic_statement(call, seen.ticket, seen.topic.name, with_content ? content_column : "",
                        " for update of p")};
    std::vector<db::Rows> results = call.service.session.run(statements);
    Ticket ticket = ticket_of(std::move(results.front()), key);
    Topic topic = topic_of(std::move(results.back()));
    if (topic.hash != seen.topic.hash) // another of that name
        throw_no_topic();
    require_topic_owner(call, ticket, topic.creator, removal);
    return {std::move(ticket), std::move(topic)};
}

std::string_view content_of(const Topic& topic)
{
    return topic.rows.text(0, TopicColumn::count);
}

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

db::Statement add_topic(const Call& call, TopicContent topic)
{
    Change change(call);
    StatementBuilder& builder = change.builder;
    Stored& stored = topic.stored;
    std::string sql = "insert into ticket_topic (ticket_num, creator_id, name, data_type, "
                      "encoding, content) values (" +
                      builder.bind(topic.ticket, "bigint") + ", " +
                      builder.expand("nullif(:actor, 0)", "") + ", " +
                      builder.bind(topic.name, "text") + ", " +
                      builder.bind(stored.hash ? "hash" : "string", "text") + ", " +
                      builder.bind(encoding(stored), "text") + ", ";
    sql += builder.bind(std::move(stored.content), "text");
    return change.finish(sql + ") on conflict (ticket_num, name) do nothing", nothing, "p.name",
                         written());
}

db::Statement change_topic(const Call& call, TopicContent topic)
{
    Change change(call);
    StatementBuilder& builder = change.builder;
    const std::string where = " where ticket_num = " + builder.bind(topic.ticket, "bigint") +
                              " and name = " + builder.bind(topic.name, "text");
    const std::string as = builder.bind(encoding(topic.stored), "text");
    const std::string content = builder.bind(std::move(topic.stored.content), "text");
    return change.finish("update ticket_topic set modified = now_ms(), encoding = " + as +
                             ", content = " + content + where + " and (encoding <> " + as +
                             " or content <> " + content + ")",
                         "p.name", "p.name", written());
}

db::Statement remove_topic(const Call& call, const std::string& ticket, const std::string& name)
{
    Change change(call);
    StatementBuilder& builder = change.builder;
    return change.finish(
        "delete from ticket_topic where ticket_num = " + builder.bind(ticket, "bigint") +
            " and name = " + builder.bind(name, "text"),
        "p.name", nothing, "1 from p");
}

} // namespace ticket
