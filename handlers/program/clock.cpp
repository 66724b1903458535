#include "handlers/program/clock.hpp"

#include "db/error.hpp"
#include "db/transaction.hpp"
#include "fcgi/log.hpp"
#include "fcgi/notify.hpp"
#include "fcgi/pid_file.hpp"
#include "fcgi/request.hpp"
#include "handlers/program/retention.hpp"
#include "handlers/program/stop.hpp"
#include "handlers/rest/idempotency.hpp"
#include "handlers/rest/work/moves.hpp"
#include "handlers/rest/work/reading.hpp"

#include <chrono>
#include <iostream>
#include <string>
#include <string_view>
#include <typeinfo>
#include <vector>

namespace handlers {

namespace {

constexpr int batch = 50;
constexpr auto period = std::chrono::minutes(1);
constexpr auto grace = std::chrono::seconds(9); ///< For the step in hand when it is to stop.
using Stopping = std::function<bool()>;

/// What removes something that has served its time, in small steps: run until it finds nothing.
struct Expiry {
    std::string_view name;
    db::Statement step; ///< Deletes, or says how many it has deleted.
};

std::vector<Expiry> expiries(std::int64_t event_days)
{
    return {
        {"answers",
         {std::string("delete from idempotency_key where created < now() - ") +
          rest::answers_kept_for}},
        {"sessions", {"delete from session where expires_at < now()"}},
        {"logins",
         {"delete from login_failure where last_failure < now() - make_interval(days => "
          "$1::integer)",
          {std::to_string(login_failure_days)}}},
        {"files", {"select expire_export_pieces(64)"}},
        {"runs",
         {"delete from export_run where id in (select id from export_run where created < now() - "
          "make_interval(days => $1::integer) and coalesce(expires_at < now(), finished_at is not "
          "null) limit 200)",
          {std::to_string(export_run_days)}}},
        {"mail",
         {"delete from mail where id in (select id from mail where created < now() - "
          "make_interval(days => $1::integer) limit 1000)",
          {std::to_string(mail_days)}}},
        {"events", {"select expire_events($1::integer, 1000)", {std::to_string(event_days)}}},
        {"deliveries",
         {"select expire_deliveries($1::integer, 1000)", {std::to_string(delivery_days)}}},
        {"slots",
         {"delete from timeslot_removed where (user_id, id) in (select user_id, id from "
          "timeslot_removed where removed_at < now() - make_interval(days => $1::integer) limit "
          "1000)",
          {std::to_string(removed_slot_days)}}},
    };
}

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

void expire(db::Session& session, const db::Statement& step, const Stopping& stopping)
{
    std::int64_t gone = 1;
    while (gone > 0 && !stopping()) {
        fcgi::notify::alive();
        const db::Rows rows = session.run(step);
        gone = rows.size() > 0 ? rows.integer(0, 0) : rows.affected();
    }
}

/// Whether it succeeded. What failed is logged and takes nothing else along: the next run tries it
/// again.
template <class Work>
bool succeeds(db::Session& session, std::string_view step, Work work)
{
    std::string cause;
    try {
        work();
        return true;
    } catch (const db::Error& error) {
        cause = error.sqlstate;
    } catch (const std::exception& error) {
        cause = typeid(error).name(); // what it says may quote values
    }
    session.disconnect();
    fcgi::log::write(fcgi::log::Level::error, "clock",
                     {{"step", step}, {"cause", std::string_view(cause)}});
    return false;
}

void run_and_log(const rest::describe::Catalogue& catalogue, db::Session& session,
                 std::int64_t event_days, const Stopping& stopping)
{
    try {
        const int moved = run_clock(catalogue, session, event_days, stopping);
        if (moved > 0)
            fcgi::log::write(fcgi::log::Level::info, "clock", {{"moved", moved}});
    } catch (const StepsFailed&) { // each has been logged
    }
}

} // namespace

int run_clock(const rest::describe::Catalogue& catalogue, db::Session& session,
              std::int64_t event_days, const Stopping& stopping)
{
    int moved = 0;
    bool whole = true;
    for (const rest::describe::Resource& resource : catalogue.all()) {
        if (resource.writing.machine == nullptr)
            continue;
        for (const rest::describe::Automatic& automatic : resource.writing.machine->automatic) {
            whole &= succeeds(session, automatic.move, [&] {
                int some = batch;
                while (some == batch && !stopping()) {
                    fcgi::notify::alive();
                    some = move_some(catalogue, session, resource, automatic);
                    moved += some;
                }
            });
        }
    }
    for (const Expiry& expiry : expiries(event_days))
        whole &= succeeds(session, expiry.name, [&] { expire(session, expiry.step, stopping); });
    if (!whole)
        throw StepsFailed();
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
    const Overdue asking(stop, grace, [&] { session.give_up(); });
    fcgi::log::start("clock", fcgi::log::Level::info);
    fcgi::enter_pid_file(config.text("CHAOTICA_PIDS"), "clock");
    fcgi::notify::ready();
    while (!stop.asked()) {
        run_and_log(all, session, event_days, [&] { return stop.asked(); });
        session.disconnect(); // a connection is not kept for a minute without work
        stop.wait(period);
    }
    fcgi::notify::stopping();
    fcgi::leave_pid_file(config.text("CHAOTICA_PIDS"));
    return 0;
}

} // namespace handlers
