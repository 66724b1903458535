#include "handlers/ticket/answer/shapes.hpp"

#include "fcgi/text/json.hpp"
#include "handlers/ticket/ask/keys.hpp"

namespace ticket {

namespace {

void append_name(std::string& json, std::string_view name)
{
    json += json.empty() || json.back() == '{' ? "\"" : ",\"";
    json.append(name).append("\":");
}

void append_text(std::string& json, std::string_view name, const db::Rows& rows, int row,
                 int column)
{
    append_name(json, name);
    if (rows.is_null(row, column))
        json += "null";
    else
        text::append_string(json, rows.text(row, column));
}

void append_bare(std::string& json, std::string_view name, std::string_view value)
{
    append_name(json, name);
    json.append(value == "t" ? "true" : value == "f" ? "false" : value);
}

} // namespace

const std::string ticket_columns =
    "t.num, coalesce(u.username, t.creator_name), t.type, t.name, t.description, g.name, "
    "t.private, t.open, epoch_ms(t.created), epoch_ms(t.modified), t.creator_id, t.topics";
const std::string ticket_joins = " left join user_account u on u.id = t.creator_id "
                                 "left join trustgroup g on g.id = t.trustgroup_id ";
const std::string ticket_tables = " from ticket t" + ticket_joins;

const std::string topic_columns = "p.ticket_num, p.name, p.data_type, p.encoding, w.username, "
                                  "epoch_ms(p.created), epoch_ms(p.modified), p.creator_id";
const std::string topic_tables =
    " from ticket_topic p join ticket t on t.num = p.ticket_num left join user_account w on w.id = "
    "p.creator_id ";

void append_metadata(std::string& json, const db::Rows& tickets, int row)
{
    json += '{';
    append_bare(json, "num", tickets.text(row, Column::num));
    append_text(json, "creator", tickets, row, Column::creator);
    append_text(json, "type", tickets, row, Column::type);
    append_text(json, "name", tickets, row, Column::name);
    append_text(json, "description", tickets, row, Column::description);
    append_text(json, "tg", tickets, row, Column::tg);
    append_bare(json, "private", tickets.text(row, Column::is_private));
    append_bare(json, "open", tickets.text(row, Column::open));
    append_bare(json, "createdTime", tickets.text(row, Column::created));
    append_bare(json, "modifiedTime", tickets.text(row, Column::modified));
    json += '}';
}

std::string metadata(const db::Rows& tickets, int row)
{
    std::string json;
    append_metadata(json, tickets, row);
    return json;
}

void append_topic_metadata(std::string& json, const db::Rows& topics, int row,
                           std::string_view ticket_type, std::string_view parent)
{
    json += '{';
    if (!parent.empty())
        json.append("\"parent\":").append(parent);
    append_member(json, "type", ticket_type);
    append_text(json, "name", topics, row, TopicColumn::name);
    append_text(json, "dataType", topics, row, TopicColumn::data_type);
    append_text(json, "encoding", topics, row, TopicColumn::encoding);
    append_text(json, "creator", topics, row, TopicColumn::creator);
    append_bare(json, "createdTime", topics.text(row, TopicColumn::created));
    append_bare(json, "modifiedTime", topics.text(row, TopicColumn::modified));
    json += '}';
}

void append_topics(std::string& json, const db::Rows& topics, Span rows, std::string_view type)
{
    json += '[';
    for (int row = rows.begin; row < rows.end; ++row) {
        json += row > rows.begin ? ",{" : "{";
        append_member(json, "key",
                      key_of(type, topics.text(row, TopicColumn::ticket),
                             topics.text(row, TopicColumn::name)));
        json += ",\"metadata\":";
        append_topic_metadata(json, topics, row, type);
        json += '}';
    }
    json += ']';
}

void append_member(std::string& json, std::string_view name, std::string_view text)
{
    append_name(json, name);
    text::append_string(json, text);
}

} // namespace ticket
