#include "handlers/rest/statements/record.hpp"

#include "handlers/rest/describe/machine.hpp"

#include <boost/json.hpp>

#include <cstdint>
#include <map>

namespace rest::statements {

using ask::LinkedList;
using namespace describe;
using identity::Principal;

namespace {

/// Of the row whose id a column holds: the text by which bodies name it.
std::string named_by(const std::string& lookup, const std::string& column)
{
    const std::size_t dot = lookup.find('.');
    return "(select l." + lookup.substr(dot + 1) + " from " + lookup.substr(0, dot) +
           " l where l.id = " + column + ")";
}

/// A column's value as an answer would show it; null: as it is.
std::string shown(const Field* field, const std::string& column)
{
    if (field == nullptr)
        return column;
    if (const std::string& lookup = lookup_of(*field); !lookup.empty())
        return named_by(lookup, column);
    if (field->is<Time>())
        return "to_char(" + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";
    const ChoiceOf* const choice = field->as<ChoiceOf>();
    return choice == nullptr ? column : choice_sql(column, choice->choices, &Choice::name);
}

/// `touched`: columns that matter; null for all.
void collect_recorded(const std::vector<Field>& fields, const std::string& prefix,
                      const Columns* touched, std::vector<Recorded>& recorded)
{
    for (const Field& field : fields) {
        if (const Group* const group = field.as<Group>())
            collect_recorded(group->fields, field.name + ".", touched, recorded);
        const std::string column = column_of(field);
        const bool matters = touched == nullptr || touched->contains(column);
        if (field.recorded && !column.empty() && matters)
            recorded.push_back({prefix + field.name, &field, column});
    }
}

} // namespace

std::vector<Recorded> recorded_fields(const Resource& resource, const Columns* touched)
{
    std::vector<Recorded> recorded;
    const std::string parent = resource.parent ? resource.parent->column.substr(2) : "";
    if (!parent.empty() && (touched == nullptr || touched->contains(parent)))
        recorded.push_back({resource.parent->resource, nullptr, parent});
    collect_recorded(resource.fields, "", touched, recorded);
    collect_recorded(resource.writing.inputs, "", touched, recorded);
    std::erase_if(recorded, [&](const Recorded& one) { return one.column == resource.row_id; });
    return recorded;
}

std::string all_changed(const Resource& resource, const std::string& alias, Side side)
{
    std::string columns;
    for (const Recorded& one : recorded_fields(resource)) {
        const std::string column = alias + "." + one.column;
        const std::string value = shown(one.field, column);
        columns += (columns.empty() ? "" : ", ") + ("case when " + column) +
                   " is not null then jsonb_build_array(" +
                   (side == Side::after ? "null, " + value : value + ", null") + ") end as \"" +
                   one.name + "\"";
    }
    return "(select jsonb_strip_nulls(to_jsonb(x)) from (select " + columns + ") x)";
}

std::string list_of(const Field& field, const std::string& owner)
{
    if (const List* const texts = field.as<List>())
        return "(select coalesce(jsonb_agg(" + texts->element + " order by " + texts->element +
               " collate \"C\"), '[]') from " + texts->from + " where " + texts->owner + " = " +
               owner + ")";
    const LinkTable& table = *links_of(field);
    const std::string kept =
        table.and_column.empty() ? "" : " and l." + table.and_column + " = " + table.and_value;
    const std::string shown = table.flag.empty()
                                  ? "l." + table.column
                                  : "jsonb_build_object('" + table.member + "', l." + table.column +
                                        ", '" + table.flag + "', l." + table.flag + ")";
    return "(select coalesce(jsonb_agg(" + shown + " order by l." + table.column +
           "), '[]') from " + table.table + " l where l." + table.owner + " = " + owner + kept +
           ")";
}

std::string list_changes(StatementBuilder& builder, const std::vector<LinkedList>& lists)
{
    std::string sql;
    for (const LinkedList& list : lists) {
        sql += " || json_changes(jsonb_build_object('" + list.name + "', " +
               list_of(*list.field, "now_is.id") + "), jsonb_build_object('" + list.name + "', " +
               builder.bind(boost::json::serialize(recorded_list(list)), "jsonb") + "))";
    }
    return sql;
}

std::string column_changes(const std::vector<Recorded>& touched)
{
    std::string sql = "'{}'::jsonb";
    for (std::size_t i = 0; i < touched.size(); ++i) {
        const Recorded& one = touched[i];
        const std::string before = "now_is.before_" + std::to_string(i);
        const std::string after = "now_is." + one.column;
        sql += " || case when " + before + " is distinct from " + after +
               " then jsonb_build_object('" + one.name + "', jsonb_build_array(" +
               shown(one.field, before) + ", " + shown(one.field, after) + ")) else '{}' end";
    }
    return sql;
}

std::string changed_fields(const std::vector<Recorded>& touched,
                           const std::vector<LinkedList>& lists)
{
    const bool one = touched.size() == 1 && lists.empty();
    return one ? "json_build_array('" + touched.front().name + "')"
               : "(select json_agg(k order by k collate \"C\") from jsonb_object_keys(d.changes) "
                 "k)";
}

boost::json::array recorded_list(const LinkedList& list)
{
    boost::json::array values;
    if (list.field->is<List>()) {
        for (const std::string& value :
             std::set<std::string>(list.values.begin(), list.values.end()))
            values.emplace_back(value);
        return values;
    }
    const LinkTable& link = *links_of(*list.field);
    std::map<std::int64_t, bool> rows;
    for (std::size_t i = 0; i < list.values.size(); ++i)
        rows[std::stoll(list.values[i])] = !link.flag.empty() && list.flags[i];
    for (const auto& [id, flag] : rows) {
        if (link.flag.empty())
            values.emplace_back(id);
        else
            values.push_back(boost::json::object{{link.member, id}, {link.flag, flag}});
    }
    return values;
}

Recorder::Recorder(StatementBuilder& builder, const Principal& principal,
                   const std::string& request_id, const Resource& resource)
    : builder_(builder),
      resource_(resource),
      actor_(principal.anonymous() ? std::string("null::bigint")
                                   : builder.bind(std::to_string(principal.id), "bigint")),
      request_(builder.bind(request_id, "text"))
{
}

std::string Recorder::told(const std::string& alias, Events events) const
{
    std::string columns;
    std::set<std::string> there;
    for (const Event* const event : events) {
        if (event == nullptr)
            continue;
        for (const EventMember& member : event->data) {
            if (member.from == EventMember::From::row && there.insert(member.name).second)
                columns +=
                    builder_.expand(member.sql, alias) + " as \"told_" + member.name + "\", ";
        }
    }
    return columns;
}

std::string Recorder::audit(const std::string& action) const
{
    return ", noted as (insert into audit (actor_id, request_id, object_type, object_id, "
           "action, changes) select " +
           actor_ + ", " + request_ + ", '" + resource_.kind() + "', d.id, '" + action +
           "', d.changes from diff d where d.changes <> '{}' order by d.id)";
}

/// A member of the data, over `d`, a row of `diff`.
std::string Recorder::member(const EventMember& member, const std::string& fields) const
{
    using enum EventMember::From;
    const std::string status =
        resource_.writing.machine == nullptr ? "status" : resource_.writing.machine->field;
    switch (member.from) {
    case changed_fields:
        return fields;
    case old_status:
        return "d.changes -> '" + status + "' -> 0";
    case new_status:
        return "d.changes -> '" + status + "' -> 1";
    case row:
        break;
    }
    return "d.\"told_" + member.name + "\"";
}

std::string Recorder::event(const std::string& cte, const Event* event,
                            const std::string& fields) const
{
    if (event == nullptr)
        return "";
    std::string data;
    for (const EventMember& one : event->data)
        data += member(one, fields) + " as \"" + one.name + "\", ";
    data += "(select row_to_json(b) from (select u.id, u.username from user_account u where u.id "
            "= " +
            actor_ + ") b) as changed_by";
    return ", " + cte +
           " as (insert into event (name, object_type, object_id, actor_id, request_id, data) "
           "select '" +
           event->name + "', '" + resource_.kind() + "', d.id, " + actor_ + ", " + request_ +
           ", (select row_to_json(x) from (select " + data +
           ") x) from diff d where d.changes <> '{}' order by d.id)";
}

} // namespace rest::statements
