#include "handlers/exporting/planning.hpp"

#include "db/transaction.hpp"
#include "fcgi/error.hpp"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <vector>

namespace exporting {

namespace {

constexpr int batch = 100;
constexpr std::array<std::string_view, 7> weekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                      "friday", "saturday", "sunday"};
/// Members of the row by which it is decided when it runs.
constexpr std::array<const char*, 6> decisive = {"schedule", "time",     "weekday",
                                                 "day",      "timezone", "active"};

/// `at`: the first of the columns schedule, time, weekday, day, timezone.
Schedule schedule_in(const db::Rows& rows, int row, int at)
{
    const auto weekday = std::find(weekdays.begin(), weekdays.end(), rows.text(row, at + 2));
    return schedule_of(rows.text(row, at), rows.text(row, at + 1),
                       static_cast<int>(weekday - weekdays.begin()) + 1,
                       static_cast<int>(rows.integer(row, at + 3)),
                       std::string(rows.text(row, at + 4)));
}

db::Value seconds_of(const std::optional<Instant>& instant)
{
    return instant ? db::Value(std::to_string(instant->time_since_epoch().count())) : std::nullopt;
}

/// A row as it was and as it is: it runs at the same times.
bool stays(const boost::json::object& was, const boost::json::object& is)
{
    return std::all_of(decisive.begin(), decisive.end(),
                       [&](const char* name) { return was.at(name) == is.at(name); });
}

/// Counted while nobody else makes one of theirs active.
void refuse_too_many(const rest::work::Written& written)
{
    const db::Value ids = db::array_literal(written.ids);
    db::Session& session = written.work.session;
    session.run(
        {"select 1 from user_account u where u.id in (select e.owner_id from export e where "
         "e.id = any($1::bigint[])) order by u.id for no key update",
         {ids}});
    const db::Rows over = session.run(
        {std::string("select from export e where ") + is_counted +
             " and e.owner_id in (select x.owner_id from export x where x.id = any($1::bigint[])) "
             "group by e.owner_id having count(*) > $2::integer",
         {ids, std::to_string(most_active)}});
    if (over.size() > 0)
        throw fcgi::ApiError(fcgi::Code::conflict, "", {{"active", {too_many}}});
}

} // namespace

std::string same_schedule(const std::string& one, const std::string& other)
{
    const auto columns = [](const std::string& row) {
        std::string list;
        for (const char* const name : decisive)
            list += (list.empty() ? "(" : ", ") + row + "." + name;
        return list + ")";
    };
    return columns(one) + " is not distinct from " + columns(other);
}

void plan(const rest::work::Written& written)
{
    if (written.action == "delete")
        return;
    db::Session& session = written.work.session;
    const db::Rows rows = session.run(
        {"select t.id, t.schedule, t.time, t.weekday, t.day, t.timezone, t.active, extract(epoch "
         "from date_trunc('second', now()))::bigint, to_jsonb(t)::text from export t where t.id = "
         "any($1::bigint[]) order by t.id",
         {db::array_literal(written.ids)}});
    for (int row = 0; row < rows.size(); ++row) {
        const auto index = static_cast<std::size_t>(row);
        if (index < written.before.size() &&
            stays(boost::json::parse(written.before[index]).as_object(),
                  boost::json::parse(rows.text(row, 8)).as_object()))
            continue;
        const Schedule schedule = schedule_in(rows, row, 1);
        const Instant now(std::chrono::seconds(rows.integer(row, 7)));
        std::optional<Instant> next;
        if (rows.text(row, 6) == "t")
            next = schedule.kind == Schedule::Kind::once ? now : next_run(schedule, now);
        session.run({"update export set next_run_at = to_timestamp($2::bigint) where id = "
                     "$1::bigint",
                     {std::string(rows.text(row, 0)), seconds_of(next)}});
    }
    refuse_too_many(written);
    session.run({"select pg_notify('chaotica_export', '')", {}});
}

int queue_due(db::Session& session)
{
    db::Transaction transaction(session, db::Transaction::Kind::read_write);
    const db::Rows due = session.run(
        {"select id, schedule, time, weekday, day, timezone, extract(epoch from now())::bigint "
         "from export where active and next_run_at <= now() order by next_run_at limit " +
             std::to_string(batch) + " for no key update skip locked",
         {}});
    for (int row = 0; row < due.size(); ++row) {
        const Instant now(std::chrono::seconds(due.integer(row, 6)));
        session.run(
            {"with queued as (select queue_export_run(id, next_run_at) from export where "
             "id = $1::bigint) update export set next_run_at = to_timestamp($2::bigint) "
             "where id = $1::bigint and (select count(*) from queued) > 0",
             {std::string(due.text(row, 0)), seconds_of(next_run(schedule_in(due, row, 1), now))}});
    }
    transaction.commit();
    return due.size();
}

std::optional<std::string> queue_now(db::Session& session, const std::string& export_id)
{
    session.run({"select 1 from export where id = $1::bigint for no key update", {export_id}});
    const db::Rows queued = session.run(
        {"select queue_export_run($1::bigint, greatest(date_trunc('second', now()), (select "
         "max(r.scheduled_for) + interval '1 second' from export_run r where r.export_id = "
         "$1::bigint))) where not exists (select 1 from export_run r where r.export_id = "
         "$1::bigint and r.status in ('queued', 'running'))",
         {export_id}});
    if (queued.size() == 0)
        return std::nullopt;
    return std::string(queued.text(0, 0));
}

} // namespace exporting
