#include "handlers/exporting/lease.hpp"

#include "db/transaction.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <iterator>
#include <utility>

namespace exporting {

namespace {

const std::string lease = "interval '60 seconds'";
/// The run is still held by that attempt: $1 and $2.
const std::string is_held = "id = $1::bigint and attempts = $2::smallint and leased_until is not "
                            "null";
const std::string renewal =
    "update export_run set leased_until = now() + " + lease + " where " + is_held;

std::vector<db::Value> key_of(const Held& held)
{
    return {held.id, std::to_string(held.attempt)};
}

} // namespace

std::string Held::text(const char* column) const
{
    return std::string(columns.at(column).as_string());
}

db::Statement while_held(const Held& held, const std::string& sql, std::vector<db::Value> more)
{
    db::Statement statement{"with held as (" + renewal + " returning id) " + sql, key_of(held)};
    std::move(more.begin(), more.end(), std::back_inserter(statement.parameters));
    return statement;
}

std::string pause_after(const std::string& attempts)
{
    return "(array[1, 5, 15, 60])[least(" + attempts + ", 4)] * interval '1 minute'";
}

std::optional<Held> take(db::Session& session)
{
    const db::Rows rows = session.run(
        {"with due as (select id from export_run where next_attempt_at <= now() or leased_until < "
         "now() order by coalesce(next_attempt_at, leased_until), id limit 1 for no key update "
         "skip locked), taken as (update export_run r set status = case when r.expires_at is null "
         "then 'running' else 'sending' end, attempts = r.attempts + 1, next_attempt_at = null, "
         "leased_until = now() + " +
             lease +
             ", started_at = coalesce(r.started_at, date_trunc('second', now())) from due where "
             "r.id = due.id returning r.*) select r.id, r.export_id, r.attempts, r.expires_at is "
             "not null, e.owner_id, u.display_name || ' (' || u.username || ')', "
             "to_char(r.scheduled_for at time zone 'UTC', 'YYYY-MM-DD HH24:MI') || ' UTC', "
             "to_jsonb(e)::text from taken r join export e on e.id = r.export_id join user_account "
             "u on u.id = e.owner_id",
         {}});
    if (rows.size() == 0)
        return std::nullopt;
    return Held{.id = std::string(rows.text(0, 0)),
                .export_id = std::string(rows.text(0, 1)),
                .attempt = static_cast<int>(rows.integer(0, 2)),
                .has_file = rows.text(0, 3) == "t",
                .owner = rows.integer(0, 4),
                .owner_name = std::string(rows.text(0, 5)),
                .scheduled_for = std::string(rows.text(0, 6)),
                .columns = boost::json::parse(rows.text(0, 7)).as_object()};
}

bool renew(db::Session& session, const Held& held)
{
    return session.run({renewal, key_of(held)}).affected() > 0;
}

bool keep_file(db::Session& session, const Held& held, const File& file, std::int64_t days)
{
    std::vector<db::Value> values = key_of(held);
    for (const std::string& value : {std::to_string(file.rows), std::to_string(file.bytes),
                                     file.name, file.content_type, std::to_string(days)})
        values.emplace_back(value);
    return session
               .run({"update export_run set status = 'sending', rows = $3::bigint, bytes = "
                     "$4::bigint, filename = $5::text, content_type = $6::text, expires_at = "
                     "date_trunc('second', now()) + $7::integer * interval '1 day', leased_until = "
                     "now() + " +
                         lease + " where " + is_held,
                     values})
               .affected() > 0;
}

void put_off(db::Session& session, const Held& held, const std::string& error)
{
    if (held.attempt >= most_attempts)
        return end(session, held, "failed", error);
    std::vector<db::Value> values = key_of(held);
    values.emplace_back(error);
    session.run(
        {"update export_run set status = case when expires_at is null then 'queued' else "
         "'sending' end, error = $3::text, leased_until = null, next_attempt_at = now() + " +
             pause_after("attempts") + " where " + is_held,
         values});
}

void release(db::Session& session, const Held& held)
{
    session.run({"update export_run set status = case when expires_at is null then 'queued' else "
                 "'sending' end, attempts = attempts - 1, leased_until = null, next_attempt_at = "
                 "now() where " +
                     is_held,
                 key_of(held)});
}

void end(db::Session& session, const Held& held, const std::string& status,
         const std::string& error)
{
    db::Transaction transaction(session, db::Transaction::Kind::read_write);
    std::vector<db::Value> values = key_of(held);
    values.emplace_back(status);
    values.push_back(error.empty() ? db::Value() : db::Value(error));
    const db::Rows ended = session.run(
        {"update export_run set status = $3::text, error = $4::text, finished_at = "
         "date_trunc('second', now()), leased_until = null, next_attempt_at = null where " +
             is_held,
         values});
    if (ended.affected() == 0)
        return;
    session.run({"update export_recipient set status = 'failed', error = $2::text where run_id = "
                 "$1::bigint and status = 'pending'",
                 {held.id, error}});
    session.run({"select count_outcome('export_runs', $1::text)", {status}});
    if (status == "failed")
        session.run({"select mail_owner($1::bigint, $2::text, $3::text, $4::text)",
                     {std::to_string(held.owner), "Export failed: " + held.text("name"),
                      "Your export \"" + held.text("name") + "\" (number " + held.export_id +
                          ", list " + held.text("resource") + ") that was to run at " +
                          held.scheduled_for + " has failed for the last time:\n\n    " + error +
                          "\n\nIts runs are at /api/exports/" + held.export_id + "/runs/.\n",
                      "export-failed-" + held.id}});
    transaction.commit();
}

} // namespace exporting
