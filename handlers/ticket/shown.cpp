#include "handlers/ticket/shown.hpp"

#include "handlers/rest/reads.hpp"
#include "handlers/ticket/keys.hpp"
#include "handlers/ticket/mitigations.hpp"
#include "handlers/ticket/shapes.hpp"

#include <map>
#include <string_view>

namespace ticket {

using rest::Call;

namespace {

/// The topics of all tickets in the rows: number -> a JSON array without brackets.
std::map<std::string, std::string, std::less<>> topics_of(const Call& call, const db::Rows& tickets)
{
    std::map<std::string_view, int> rows;
    for (int row = 0; row < tickets.size(); ++row)
        rows[tickets.text(row, Column::num)] = row;
    const db::Rows topics = call.service.session.run(
        {"select " + topic_columns + topic_tables +
             "where p.ticket_num = any($1::bigint[]) order by p.ticket_num, p.created, p.id",
         {rest::ids_literal(tickets)}});
    std::map<std::string, std::string, std::less<>> lists;
    std::string parent;
    for (int row = 0; row < topics.size(); ++row) {
        const std::string_view num = topics.text(row, TopicColumn::ticket);
        const int of = rows.at(num);
        std::string& list = lists[std::string(num)];
        if (list.empty())
            parent = metadata(tickets, of);
        const std::string_view type = tickets.text(of, Column::type);
        list += list.empty() ? "{" : ",{";
        append_member(list, "key", key_of(type, num, topics.text(row, TopicColumn::name)));
        list.append(",\"metadata\":").append(topic_metadata(topics, row, type, parent)).append("}");
    }
    return lists;
}

} // namespace

std::vector<std::string> tickets_json(const Call& call, const db::Rows& tickets)
{
    const auto topics = topics_of(call, tickets);
    std::vector<std::string> objects;
    for (int row = 0; row < tickets.size(); ++row) {
        const std::string_view num = tickets.text(row, Column::num);
        const auto list = topics.find(num);
        std::string json = "{";
        append_member(json, "key", key_of(tickets.text(row, Column::type), num));
        json.append(",\"metadata\":").append(metadata(tickets, row));
        json.append(",\"topics\":[").append(list == topics.end() ? "" : list->second).append("]}");
        objects.push_back(std::move(json));
    }
    return objects;
}

std::string shown(const Call& call, const db::Rows& row)
{
    const bool mitigation = row.text(0, Column::type) == "mitigation";
    const std::vector<std::string> objects =
        mitigation ? mitigations_json(call, row) : tickets_json(call, row);
    return (mitigation ? "{\"mitigation\":" : "{\"ticket\":") + objects.at(0) + "}";
}

} // namespace ticket
