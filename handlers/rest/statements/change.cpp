#include "handlers/rest/statements/change.hpp"

#include "handlers/rest/statements/fragment.hpp"
#include "handlers/rest/statements/record.hpp"

#include <boost/json.hpp>

#include <utility>

namespace rest::statements {

using ask::LinkedList;
using namespace describe;
using identity::Principal;

namespace {

std::string condition_of_rows(StatementBuilder& builder, const Resource& resource,
                              const std::string& alias, const std::string& ids)
{
    return alias + "." + resource.row_id + " = any(" + builder.bind(ids, "bigint[]") + ")" +
           (resource.only.empty() ? "" : " and (" + builder.expand(resource.only, alias) + ")");
}

std::string flags_literal(const std::vector<bool>& flags)
{
    std::string literal = "{";
    for (const bool flag : flags)
        literal.append(literal.size() > 1 ? "," : "").append(flag ? "t" : "f");
    return literal + "}";
}

void collect(const std::vector<Field>& fields, const boost::json::object& columns,
             std::vector<Assignment>& assignments)
{
    for (const Field& field : fields) {
        collect(members_of(field), columns, assignments);
        const std::string column = column_of(field);
        if (!field.writable || column.empty() || !columns.contains(column))
            continue;
        assignments.push_back(
            {column, field.initial_sql.empty()
                         ? "given." + column
                         : "coalesce(given." + column + ", " + field.initial_sql + ")"});
    }
}

/// Sets the time of the last change, where there is one, of a row of which a list will differ: its
/// columns do not tell.
std::string touching(StatementBuilder& builder, const Resource& resource,
                     const std::vector<LinkedList>& lists)
{
    for (const Field& field : resource.fields) {
        const Time* const time = field.as<Time>();
        if (time == nullptr || !time->last_change)
            continue;
        std::string differs;
        for (const LinkedList& list : lists)
            differs += (differs.empty() ? "" : " or ") + list_of(*list.field, "was.id") + " <> " +
                       builder.bind(boost::json::serialize(recorded_list(list)), "jsonb");
        const std::string column = column_of(field);
        return column + " = case when " + differs + " then date_trunc('second', now()) else was." +
               column + " end";
    }
    return {};
}

} // namespace

std::string next_id(const std::string& table, const std::string& row_id)
{
    // Also after the rows that this transaction has made in this way.
    return "(select greatest(coalesce(pg_sequence_last_value(s.seqrelid) + s.seqincrement, "
           "s.seqstart), (select max(x." +
           row_id + ") + 1 from " + table +
           " x)) from pg_sequence s where s.seqrelid = pg_get_serial_sequence('" + table + "', '" +
           row_id + "')::regclass)";
}

Changes::Changes(const Catalogue& catalogue, const Principal& principal, std::string request_id,
                 const Resource& resource, bool dry_run)
    : catalogue_(catalogue),
      principal_(principal),
      request_id_(std::move(request_id)),
      resource_(resource),
      dry_run_(dry_run)
{
}

db::Statement Changes::insert(const std::vector<std::string>& columns, const std::string& rows,
                              const std::string& lists, const std::string& result) const
{
    StatementBuilder builder(catalogue_, principal_);
    const Recorder recorder(builder, principal_, request_id_, resource_);
    std::string names;
    std::string values;
    const auto add = [&](const std::string& name, const std::string& sql) {
        names += (names.empty() ? "" : ", ") + name;
        values += (values.empty() ? "" : ", ") + sql;
    };
    boost::json::object given;
    for (const std::string& column : columns)
        given[column] = nullptr;
    for (const Assignment& assignment : assignments_of(resource_, given))
        add(assignment.column, builder.expand(assignment.sql, "given"));
    for (const Stamp& stamp : resource_.writing.stamps)
        add(stamp.column, builder.expand(stamp.sql, "given"));
    if (dry_run_)
        add(resource_.row_id,
            next_id(resource_.table, resource_.row_id) + " + given.ordinality - 1");
    const std::string id = "m." + resource_.row_id;
    const std::string bound_rows = builder.bind(rows, "jsonb");
    const std::string bound_lists = builder.bind(lists, "jsonb");
    const std::string sql =
        "with made as (insert into " + resource_.table + " (" + names + ") select " + values +
        " from jsonb_populate_recordset(null::" + resource_.table + ", " + bound_rows +
        ") with ordinality given order by given.ordinality " + resource_.writing.revive +
        " returning *), diff as (select " + id + " as id, " +
        recorder.told("m", {resource_.writing.events.created}) +
        all_changed(resource_, "m", Side::after) + " || coalesce(" + bound_lists +
        " -> m.place, '{}') as changes from (select *, (row_number() over (order by " +
        resource_.row_id + ") - 1)::integer as place from made) m)" + recorder.audit("create") +
        recorder.event("told", resource_.writing.events.created) + " ";
    return builder.finish(sql + (result.empty() ? "select " + builder.expand(resource_.key, "m") +
                                                      ", " + id + " from made m order by " + id
                                                : result));
}

db::Statement Changes::update(const Update& update) const
{
    StatementBuilder builder(catalogue_, principal_);
    const Recorder recorder(builder, principal_, request_id_, resource_);
    const std::string given = builder.bind(update.columns, "jsonb");
    const std::string& id = resource_.row_id;
    std::string sets;
    Columns touched;
    for (const Assignment& assignment : update.sets) {
        sets += (sets.empty() ? "" : ", ") + assignment.column + " = " +
                builder.expand(assignment.sql, "was");
        touched.insert(assignment.column);
    }
    if (!update.lists.empty()) {
        if (const std::string touched_at = touching(builder, resource_, update.lists);
            !touched_at.empty())
            sets += (sets.empty() ? "" : ", ") + touched_at;
    }
    if (sets.empty())
        sets = resource_.row_id + " = was." + resource_.row_id;
    const std::vector<Recorded> recorded = recorded_fields(resource_, &touched);
    std::string changes = column_changes(recorded) + list_changes(builder, update.lists);
    if (update.action == "delete" && recorded.empty()) // by a column that nobody sees
        changes = all_changed(resource_, "now_is", Side::before);
    std::string before;
    for (std::size_t i = 0; i < recorded.size(); ++i)
        before += ", was." + recorded[i].column + " as before_" + std::to_string(i);
    // What was before travels along with the update, so that nothing has to be joined afterwards.
    const std::string sql =
        "with was as materialized (select t.* from " + resource_.table + " t where " +
        condition_of_rows(builder, resource_, "t", update.ids) + " order by t." + id +
        "), now_is as (update " + resource_.table + " set " + sets +
        " from was cross join jsonb_populate_record(null::" + resource_.table + ", " + given +
        ") given where " + resource_.table + "." + id + " = was." + id + " returning " +
        resource_.table + ".*" + before + "), diff as materialized (select now_is." + id +
        " as id, " + recorder.told("now_is", {update.event, update.status_event}) + changes +
        " as changes from now_is)" + recorder.audit(update.action) +
        recorder.event("told", update.event, changed_fields(recorded, update.lists)) +
        recorder.event("moved", update.status_event) +
        (update.result.empty() ? " select id from diff order by id" : " " + update.result);
    return builder.finish(sql);
}

db::Statement Changes::remove(const std::string& ids) const
{
    StatementBuilder builder(catalogue_, principal_);
    const Recorder recorder(builder, principal_, request_id_, resource_);
    const std::string sql =
        "with gone as (delete from " + resource_.table + " t where " +
        condition_of_rows(builder, resource_, "t", ids) + " returning t.*), diff as (select g." +
        resource_.row_id + " as id, " + recorder.told("g", {resource_.writing.events.deleted}) +
        all_changed(resource_, "g", Side::before) + " as changes from gone g)" +
        recorder.audit("delete") + recorder.event("told", resource_.writing.events.deleted) +
        " select id from diff";
    return builder.finish(sql);
}

std::vector<db::Statement> list_statements(const LinkedList& list, const std::string& owners)
{
    const LinkTable& link = *links_of(*list.field);
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

std::vector<Assignment> assignments_of(const Resource& resource, const boost::json::object& columns)
{
    std::vector<Assignment> assignments;
    collect(resource.fields, columns, assignments);
    collect(resource.writing.inputs, columns, assignments);
    const std::string parent = resource.parent ? resource.parent->column.substr(2) : "";
    if (!parent.empty() && columns.contains(parent))
        assignments.push_back({parent, "given." + parent});
    return assignments;
}

} // namespace rest::statements
