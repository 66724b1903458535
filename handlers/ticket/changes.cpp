#include "handlers/ticket/changes.hpp"

#include "handlers/rest/statements/record.hpp"
#include "handlers/ticket/described.hpp"
#include "handlers/ticket/shapes.hpp"

#include <utility>

namespace ticket {

namespace {

using rest::endpoints::Call;
using rest::statements::Recorder;
using rest::statements::StatementBuilder;

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

const std::string written =
    topic_columns + " from p left join user_account w on w.id = p.creator_id";

const char* encoding(const Stored& stored)
{
    return stored.base64 ? "base64" : "utf-8";
}

} // namespace

rest::statements::Changes ticket_changes(const Call& call)
{
    return {call.service.catalogue, call.principal, call.request.id, described::ticket(),
            call.dry_run};
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
                         written);
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
                         "p.name", "p.name", written);
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
