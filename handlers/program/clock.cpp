#include "handlers/program/clock.hpp"

#include "db/error.hpp"
#include "db/transaction.hpp"
#include "fcgi/log.hpp"
#include "fcgi/pid_file.hpp"
#include "fcgi/request.hpp"
#include "handlers/program/stop.hpp"
#include "handlers/rest/idempotency.hpp"
#include "handlers/rest/work/moves.hpp"
#include "handlers/rest/work/reading.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <iostream>
#include <string>
#include <string_view>
#include <typeinfo>

namespace handlers {

namespace {

constexpr int batch = 50;
constexpr auto period = std::chrono::minutes(1);
const std::string delivery_days = "30";

/// Statements that remove what has served its time.
const std::array<std::string, 3> expiries = {
    std::string("delete from idempotency_key where created < now() - ") + rest::answers_kept_for,
    "delete from session where expires_at < now()",
    "delete from login_failure where last_failure < now() - interval '1 day'",
};

/// The same in small steps, each of which is run until it finds nothing: files are long, and runs
/// take what hangs on them along.
const std::array<std::string, 3> expiries_in_steps = {
    "delete from export_piece where (run_id, number) in (select p.run_id, p.number from export_run "
    "r join export_piece p on p.run_id = r.id where r.expires_at < now() limit 64)",
    "delete from export_run where id in (select id from export_run where created < now() - "
    "interval '90 days' and coalesce(expires_at < now(), finished_at is not null) limit 200)",
    "delete from mail where id in (select id from mail where created < now() - interval '30 days' "
    "limit 1000)",
};

std::string statuses(const rest::describe::Move& move)
{
    std::string list;
    for (const int status : move.from)
        list += (list.empty() ? "" : ",") + std::to_string(status);
    return list;
}

/// Locks rows that are due, those that another clock has not; moves them. How many there were.
int move_some(const rest::describe::Catalogue& catalogue, db::Session& session,
              const rest::describe::Resource& resource, const rest::describe::Automatic& automatic)
{
    const rest::describe::Machine& machine = *resource.writing.machine;
    const rest::describe::Move& move = *machine.move(automatic.move);
    db::Transaction transaction(session, db::Transaction::Kind::read_write);
    const db::Rows rows = session.run(
        {"select t.id from " + resource.table + " t " + machine.above + " where t." +
             machine.field + " in (" + statuses(move) + ") and " + automatic.when +
             " order by t.id limit " + std::to_string(batch) + " for no key update skip locked",
         {}});
    if (rows.size() > 0) {
        const rest::identity::Principal nobody;
        rest::work::carry_out({catalogue, session, nobody, fcgi::new_request_id()}, resource,
                              rest::work::ids_literal(rows), move);
    }
    transaction.commit();
    return rows.size();
}

/// One run that failed is logged; the next one tries again.
void run_and_log(const rest::describe::Catalogue& catalogue, db::Session& session,
                 std::int64_t event_days)
{
    try {
        const int moved = run_clock(catalogue, session, event_days);
        if (moved > 0)
            fcgi::log::write(fcgi::log::Level::info, "clock", {{"moved", moved}});
    } catch (const db::Error& error) {
        session.disconnect();
        fcgi::log::write(fcgi::log::Level::error, "clock",
                         {{"cause", std::string_view(error.sqlstate)}});
    } catch (const std::exception& error) {
        session.disconnect();
        fcgi::log::write(fcgi::log::Level::error, "clock",
                         {{"cause", std::string_view(typeid(error).name())}});
    }
}

/// A step at a time, so that none holds others up.
void expire(db::Session& session, const std::string& sql, const std::string& days)
{
    constexpr const char* step = "1000";
    while (session.run({sql, {days, step}}).integer(0, 0) > 0) {
    }
}

} // namespace

int run_clock(const rest::describe::Catalogue& catalogue, db::Session& session,
              std::int64_t event_days)
{
    int moved = 0;
    for (const rest::describe::Resource& resource : catalogue.all()) {
        if (resource.writing.machine == nullptr)
            continue;
        for (const rest::describe::Automatic& automatic : resource.writing.machine->automatic) {
            int some = batch;
            while (some == batch) {
                some = move_some(catalogue, session, resource, automatic);
                moved += some;
            }
        }
    }
    for (const std::string& sql : expiries)
        session.run({sql, {}});
    for (const std::string& sql : expiries_in_steps) {
        while (session.run({sql, {}}).affected() > 0) {
        }
    }
    expire(session, "select expire_events($1::integer, $2::integer)", std::to_string(event_days));
    expire(session, "select expire_deliveries($1::integer, $2::integer)", delivery_days);
    return moved;
}

int clock_command(const fcgi::Config& config, Arguments arguments)
{
    const bool once = arguments.size() == 1 && std::string_view(arguments[0]) == "--once";
    if (!arguments.empty() && !once)
        throw UsageError("clock takes --once or nothing");
    const rest::describe::Catalogue all(catalogue());
    db::Session session(
        {.conninfo = config.text("CHAOTICA_DATABASE"), .application_name = "chaotica-clock"});
    const std::int64_t event_days = config.integer("CHAOTICA_EVENT_DAYS");
    if (once) {
        std::cout << run_clock(all, session, event_days) << " moved\n";
        return 0;
    }
    Stop stop;
    fcgi::log::start("clock", fcgi::log::Level::info);
    fcgi::enter_pid_file(config.text("CHAOTICA_PIDS"), "clock");
    while (!stop.asked()) {
        run_and_log(all, session, event_days);
        session.disconnect(); // a connection is not kept for a minute without work
        stop.wait(period);
    }
    fcgi::leave_pid_file(config.text("CHAOTICA_PIDS"));
    return 0;
}

} // namespace handlers
