#include "handlers/rest/statements/change.hpp"

#include "handlers/rest/describe/machine.hpp"
#include "handlers/rest/statements/fragment.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <set>

namespace rest::statements {

using ask::LinkedList;
using namespace describe;

namespace {

/// Columns that say when, not what.
constexpr std::array<std::string_view, 5> not_recorded = {"id", "created", "updated",
                                                          "status_changed_date", "date_joined"};

/// A column's value as an answer would show it; null: as it is.
std::string shown(const Field* field, const std::string& column)
{
    if (field == nullptr)
        return column;
    if (field->type == Type::time)
        return "to_char(" + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";
    return field->type == Type::choice ? choice_sql(column, field->choices, &Choice::name) : column;
}

/// Columns that a statement may change.
using Columns = std::set<std::string>;

/// A field that the audit trail tells of, and the column that it is kept in.
struct Recorded {
    std::string name;   ///< Dotted.
    const Field* field; ///< Null for the parent.
    std::string column;
};

/// `touched`: columns that matter; null for all.
void collect_recorded(const std::vector<Field>& fields, const std::string& prefix,
                      const Columns* touched, std::vector<Recorded>& recorded)
{
    for (const Field& field : fields) {
        if (field.type == Type::group)
            collect_recorded(field.fields, field.name + ".", touched, recorded);
        const std::string column = column_of(field);
        if (column.empty() || field.secret || (touched != nullptr && !touched->contains(column)) ||
            std::find(not_recorded.begin(), not_recorded.end(), field.name) != not_recorded.end())
            continue;
        recorded.push_back({prefix + field.name, &field, column});
    }
}

std::vector<Recorded> recorded_fields(const Resource& resource, const Columns* touched = nullptr)
{
    std::vector<Recorded> recorded;
    const std::string parent =
        resource.parent.column.empty() ? "" : resource.parent.column.substr(2);
    if (!parent.empty() && (touched == nullptr || touched->contains(parent)))
        recorded.push_back({resource.parent.resource, nullptr, parent});
    collect_recorded(resource.fields, "", touched, recorded);
    collect_recorded(resource.inputs, "", touched, recorded);
    return recorded;
}

enum class Side { before, after };

/// What a row that comes or goes changes: all that it has. It is the only side there is.
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

/// `given` changes, `was` the row before, `now_is` the row after.
class Recorder {
public:
    Recorder(StatementBuilder& builder, const Author& author, const Resource& resource)
        : resource_(resource),
          actor_(author.principal.anonymous()
                     ? std::string("null::bigint")
                     : builder.bind(std::to_string(author.principal.id), "bigint")),
          request_(builder.bind(author.request_id, "text"))
    {
    }

    /// CTEs that write the audit rows of `diff` (id, changes).
    std::string audit(const std::string& action) const
    {
        return ", noted as (insert into audit (actor_id, request_id, object_type, object_id, "
               "action, changes) select " +
               actor_ + ", " + request_ + ", '" + resource_.kind() + "', d.id, '" + action +
               "', d.changes from diff d where d.changes <> '{}' order by d.id)";
    }

    /// CTE that tells of the rows of `diff`; `data` is what the event has besides what each has, as
    /// arguments of jsonb_build_object.
    std::string event(const std::string& cte, const std::string& name,
                      const std::string& data) const
    {
        if (name.empty())
            return "";
        return ", " + cte +
               " as (insert into event (name, object_type, object_id, actor_id, request_id, data) "
               "select '" +
               name + "', '" + resource_.kind() + "', d.id, " + actor_ + ", " + request_ +
               ", jsonb_build_object('" + resource_.kind() + "_id', d.id" + data +
               ", 'changed_by', (select jsonb_build_object('id', u.id, "
               "'username', u.username) from user_account u where u.id = " +
               actor_ + ")) from diff d where d.changes <> '{}' order by d.id)";
    }

private:
    const Resource& resource_;
    std::string actor_;
    std::string request_;
};

std::string condition_of_rows(StatementBuilder& builder, const Resource& resource,
                              const std::string& alias, const std::string& ids)
{
    return alias + ".id = any(" + builder.bind(ids, "bigint[]") + ")" +
           (resource.only.empty() ? "" : " and (" + builder.expand(resource.only, alias) + ")");
}

std::string flags_literal(const std::vector<bool>& flags)
{
    std::string literal = "{";
    for (const bool flag : flags)
        literal.append(literal.size() > 1 ? "," : "").append(flag ? "t" : "f");
    return literal + "}";
}

/// Changes of lists, as JSON to be added to those of columns.
std::string list_changes(StatementBuilder& builder, const Update& update)
{
    std::string sql;
    for (const LinkedList& list : update.lists) {
        const Field& field = *list.field;
        std::string before;
        boost::json::array after;
        if (field.type == Type::list) {
            before = "(select coalesce(jsonb_agg(" + field.element + " order by " + field.element +
                     " collate \"C\"), '[]') from " + field.from + " where " + field.owner +
                     " = now_is.id)";
            after = recorded_list(list);
        } else {
            const LinkTable& table = field.stored;
            const std::string kept = table.and_column.empty()
                                         ? ""
                                         : " and l." + table.and_column + " = " + table.and_value;
            const std::string shown = table.flag.empty()
                                          ? "l." + table.column
                                          : "jsonb_build_object('" + table.member + "', l." +
                                                table.column + ", '" + table.flag + "', l." +
                                                table.flag + ")";
            before = "(select coalesce(jsonb_agg(" + shown + " order by l." + table.column +
                     "), '[]') from " + table.table + " l where l." + table.owner + " = now_is.id" +
                     kept + ")";
            after = recorded_list(list);
        }
        sql += " || json_changes(jsonb_build_object('" + field.name + "', " + before +
               "), jsonb_build_object('" + field.name + "', " +
               builder.bind(boost::json::serialize(after), "jsonb") + "))";
    }
    return sql;
}

/// `now_is` has the columns of the row after the change, and those of the row before as before_0 …
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

/// The names of what has changed, in order. Where one field alone can have, it has.
std::string changed_fields(const std::vector<Recorded>& touched, const Update& update)
{
    const bool one = touched.size() == 1 && update.lists.empty();
    return ", 'changed_fields', " +
           (one ? "jsonb_build_array('" + touched.front().name + "')"
                : "(select jsonb_agg(k order by k) from jsonb_object_keys(d.changes) k)");
}

std::string status_data(const Resource& resource)
{
    const Field* const field =
        resource.machine == nullptr ? nullptr : resource.field(resource.machine->field);
    if (field == nullptr)
        return "";
    return ", 'old_status', d.changes -> '" + field->name + "' -> 0, 'new_status', d.changes -> '" +
           field->name + "' -> 1";
}

} // namespace

boost::json::array recorded_list(const LinkedList& list)
{
    boost::json::array values;
    if (list.field->type == Type::list) {
        for (const std::string& value :
             std::set<std::string>(list.values.begin(), list.values.end()))
            values.emplace_back(value);
        return values;
    }
    const LinkTable& link = list.field->stored;
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

db::Statement insert_statement(const Catalogue& catalogue, const Author& author,
                               const Resource& resource, const std::vector<std::string>& columns,
                               const std::string& rows, const std::string& lists)
{
    StatementBuilder builder(catalogue, author.principal);
    const Recorder recorder(builder, author, resource);
    std::string names;
    std::string values;
    const auto add = [&](const std::string& name, const std::string& sql) {
        names += (names.empty() ? "" : ", ") + name;
        values += (values.empty() ? "" : ", ") + sql;
    };
    boost::json::object given;
    for (const std::string& column : columns)
        given[column] = nullptr;
    for (const Assignment& assignment : assignments_of(resource, given))
        add(assignment.column, builder.expand(assignment.sql, "given"));
    for (const Stamp& stamp : resource.stamps)
        add(stamp.column, builder.expand(stamp.sql, "given"));
    const std::string sql =
        "with made as (insert into " + resource.table + " (" + names + ") select " + values +
        " from jsonb_populate_recordset(null::" + resource.table + ", " +
        builder.bind(rows, "jsonb") + ") with ordinality given order by given.ordinality " +
        resource.revive + " returning *), diff as (select m.id, " +
        all_changed(resource, "m", Side::after) + " || coalesce(" + builder.bind(lists, "jsonb") +
        " -> m.place, '{}') as changes from (select *, (row_number() over (order by id) - "
        "1)::integer as place from made) m)" +
        recorder.audit("create") + recorder.event("told", resource.events.created, "") +
        " select " + builder.expand(resource.key, "m") + ", m.id from made m order by m.id";
    return builder.finish(sql);
}

db::Statement update_statement(const Catalogue& catalogue, const Author& author,
                               const Resource& resource, const Update& update)
{
    StatementBuilder builder(catalogue, author.principal);
    const Recorder recorder(builder, author, resource);
    const std::string given = builder.bind(update.columns, "jsonb");
    std::string sets;
    Columns touched;
    for (const Assignment& assignment : update.sets) {
        sets += (sets.empty() ? "" : ", ") + assignment.column + " = " +
                builder.expand(assignment.sql, "was");
        touched.insert(assignment.column);
    }
    if (sets.empty()) // lists alone, and the row has changed all the same
        sets = resource.field("updated") != nullptr ? "updated = date_trunc('second', now())"
                                                    : "id = was.id";
    const std::vector<Recorded> recorded = recorded_fields(resource, &touched);
    std::string changes = column_changes(recorded) + list_changes(builder, update);
    if (update.action == "delete" && recorded.empty()) // by a column that nobody sees
        changes = all_changed(resource, "now_is", Side::before);
    std::string before;
    for (std::size_t i = 0; i < recorded.size(); ++i)
        before += ", was." + recorded[i].column + " as before_" + std::to_string(i);
    // What was before travels along with the update, so that nothing has to be joined afterwards.
    const std::string sql =
        "with was as materialized (select t.* from " + resource.table + " t where " +
        condition_of_rows(builder, resource, "t", update.ids) +
        " order by t.id), now_is as (update " + resource.table + " set " + sets +
        " from was cross join jsonb_populate_record(null::" + resource.table + ", " + given +
        ") given where " + resource.table + ".id = was.id returning " + resource.table + ".*" +
        before + "), diff as materialized (select now_is.id, " + changes +
        " as changes from now_is)" + recorder.audit(update.action) +
        recorder.event("told", update.event, changed_fields(recorded, update)) +
        recorder.event("moved", update.status_event, status_data(resource)) +
        " select id from diff order by id";
    return builder.finish(sql);
}

db::Statement delete_statement(const Catalogue& catalogue, const Author& author,
                               const Resource& resource, const std::string& ids)
{
    StatementBuilder builder(catalogue, author.principal);
    const Recorder recorder(builder, author, resource);
    const std::string sql =
        "with gone as (delete from " + resource.table + " t where " +
        condition_of_rows(builder, resource, "t", ids) + " returning t.*), diff as (select g.id, " +
        all_changed(resource, "g", Side::before) + " as changes from gone g)" +
        recorder.audit("delete") + recorder.event("told", resource.events.deleted, "") +
        " select id from diff";
    return builder.finish(sql);
}

std::vector<db::Statement> list_statements(const LinkedList& list, const std::string& owners)
{
    const LinkTable& link = list.field->stored;
    const bool more = !link.and_column.empty();
    const bool flagged = !link.flag.empty();
    const std::string kept = !link.kept.empty() ? " and " + link.kept
                             : more ? " and l." + link.and_column + " = " + link.and_value
                                    : std::string();
    const std::string columns = link.owner + ", " + link.column;
    const std::string also = more ? ", " + link.and_column : flagged ? ", " + link.flag : "";
    const std::string value = more ? ", " + link.and_value : flagged ? ", v.flag" : "";
    const bool replaced = more && !link.kept.empty(); // one row, whatever stands in the column
    const std::string conflict =
        replaced ? " do update set " + link.and_column + " = case when " + link.kept + " then l." +
                       link.and_column + " else excluded." + link.and_column + " end"
        : flagged ? " do update set " + link.flag + " = excluded." + link.flag
                  : " do nothing";
    std::vector<db::Value> values = {owners, list.ids};
    if (flagged)
        values.emplace_back(flags_literal(list.flags));
    return {
        {"delete from " + link.table + " l where l." + link.owner + " = any($1::bigint[]) and l." +
             link.column + " <> all($2::bigint[])" + kept,
         {owners, list.ids}},
        {"insert into " + link.table + " as l (" + columns + also + ") select o, v.id" + value +
             " from unnest($1::bigint[]) o cross join unnest($2::bigint[]" +
             (flagged ? ", $3::boolean[]) v(id, flag)" : ") v(id)") +
             " order by o, v.id on conflict (" + columns + (more && !replaced ? also : "") + ")" +
             conflict,
         std::move(values)},
    };
}

namespace {

void collect(const std::vector<Field>& fields, const boost::json::object& columns,
             std::vector<Assignment>& assignments)
{
    for (const Field& field : fields) {
        collect(field.fields, columns, assignments);
        const std::string column = column_of(field);
        if (!field.writable || column.empty() || !columns.contains(column))
            continue;
        assignments.push_back(
            {column, field.initial_sql.empty()
                         ? "given." + column
                         : "coalesce(given." + column + ", " + field.initial_sql + ")"});
    }
}

} // namespace

std::vector<Assignment> assignments_of(const Resource& resource, const boost::json::object& columns)
{
    std::vector<Assignment> assignments;
    collect(resource.fields, columns, assignments);
    collect(resource.inputs, columns, assignments);
    if (!resource.parent.column.empty() && columns.contains(resource.parent.column.substr(2)))
        assignments.push_back(
            {resource.parent.column.substr(2), "given." + resource.parent.column.substr(2)});
    return assignments;
}

} // namespace rest::statements
