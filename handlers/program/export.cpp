#include "handlers/program/export.hpp"

#include "db/error.hpp"
#include "db/session.hpp"
#include "fcgi/log.hpp"
#include "fcgi/notify.hpp"
#include "fcgi/pid_file.hpp"
#include "handlers/exporting/planning.hpp"
#include "handlers/exporting/runner.hpp"
#include "handlers/exporting/wish.hpp"
#include "handlers/program/stop.hpp"
#include "handlers/rest/describe/catalogue.hpp"

#include <sodium.h>

#include <chrono>
#include <stdexcept>
#include <string_view>
#include <typeinfo>

namespace handlers {

namespace {

constexpr std::int64_t mebibyte = 1 << 20;
constexpr auto poll_period = std::chrono::seconds(5);
/// For what is in hand when it is to stop, and what more there is to give it back (rule O6: 10 s).
constexpr auto grace = std::chrono::seconds(8);
constexpr auto giving_back = std::chrono::seconds(1);

/// Everything that is due, but no more runs once it is to stop.
void work(db::Session& store, exporting::Runner& runner, Stop& stop)
{
    bool more = true;
    while (more && !stop.asked()) {
        more = exporting::queue_due(store) > 0;
        more = (!stop.asked() && runner.run_one()) || more;
        more = (!stop.asked() && runner.mail_one()) || more;
    }
}

void log_failure(std::string_view cause)
{
    fcgi::log::write(fcgi::log::Level::error, "export", {{"cause", cause}});
}

/// What failed is logged; the next round tries again. Listening begins anew each time, since the
/// connection may be another one by now; what was notified during the work may have been read with
/// its answers, so that nothing would wake us.
void run_and_log(db::Session& store, db::Session& reader, exporting::Runner& runner, Stop& stop)
{
    try {
        store.listen("chaotica_export");
        do {
            work(store, runner, stop);
        } while (store.notified() && !stop.asked());
        reader.disconnect(); // idle, one connection is kept
        return;
    } catch (const db::Error& error) {
        log_failure(error.sqlstate);
    } catch (const std::exception& error) {
        log_failure(typeid(error).name()); // what it says may quote values
    }
    store.disconnect();
    reader.disconnect();
}

db::Options options_of(const fcgi::Config& config)
{
    db::Options options;
    options.conninfo = config.text("CHAOTICA_DATABASE");
    options.statement_timeout_ms =
        static_cast<int>(config.integer("CHAOTICA_STATEMENT_TIMEOUT_MS"));
    options.application_name = "chaotica-export";
    return options;
}

} // namespace

exporting::Settings export_settings(const fcgi::Config& config)
{
    exporting::Settings settings;
    settings.public_url = config.text("CHAOTICA_PUBLIC_URL");
    settings.limit_bytes = config.integer("CHAOTICA_EXPORT_LIMIT_MIB") * mebibyte;
    settings.attach_bytes = config.integer("CHAOTICA_MAIL_ATTACH_MIB") * mebibyte;
    settings.kept_days = config.integer("CHAOTICA_EXPORT_DAYS");
    settings.links_are_keys = config.text("CHAOTICA_MAIL_LINKS") == "capability";
    settings.server.url = config.text("CHAOTICA_SMTP_URL");
    if (!settings.server.configured())
        return settings;
    if (const std::string flaw = mail::flaw_of_url(settings.server.url); !flaw.empty())
        throw std::runtime_error("CHAOTICA_SMTP_URL: " + flaw);
    const auto from = mail::mailbox_of(config.text("CHAOTICA_MAIL_FROM"));
    if (!from)
        throw std::runtime_error("CHAOTICA_MAIL_FROM is needed with CHAOTICA_SMTP_URL: an address, "
                                 "or a name and an address in angle brackets");
    settings.server.from = *from;
    settings.server.user = config.text("CHAOTICA_SMTP_USER");
    settings.server.password = config.text("CHAOTICA_SMTP_PASSWORD");
    const std::string& file = config.file_of("CHAOTICA_SMTP_PASSWORD");
    if (!settings.server.user.empty() && settings.server.password.empty() && !file.empty())
        throw std::runtime_error("CHAOTICA_SMTP_PASSWORD_FILE: " + file +
                                 " is empty, and CHAOTICA_SMTP_USER has a password");
    return settings;
}

std::string export_report(const exporting::Settings& settings)
{
    return settings.server.configured() ? ""
                                        : "no mail server is configured (CHAOTICA_SMTP_URL): "
                                          "exports with recipients fail, and nobody is notified\n";
}

int export_command(const fcgi::Config& config, Arguments arguments)
{
    const bool once = arguments.size() == 1 && std::string_view(arguments[0]) == "--once";
    if (!arguments.empty() && !once)
        throw UsageError("export takes --once or nothing");
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium cannot be initialised");
    config.require({"CHAOTICA_PUBLIC_URL"});
    const exporting::Settings settings = export_settings(config);
    const rest::describe::Catalogue all(catalogue());
    const std::string& pids = config.text("CHAOTICA_PIDS");
    Stop stop;
    fcgi::log::start("export", fcgi::log::level_named(config.text("CHAOTICA_LOG_LEVEL")));
    db::Session store(options_of(config));
    db::Session reader(options_of(config));
    exporting::Runner runner(
        all, reader, store, settings, [&] { return stop.asked(); },
        [&] { return stop.asked_before(grace); });
    const Overdue reading(stop, grace, [&] { reader.give_up(); });
    const Overdue storing(stop, grace + giving_back, [&] { store.give_up(); });
    if (once) {
        work(store, runner, stop);
        return 0;
    }
    fcgi::enter_pid_file(pids, "export");
    fcgi::notify::ready();
    while (!stop.asked()) {
        run_and_log(store, reader, runner, stop);
        stop.wait(poll_period, store.descriptor());
    }
    fcgi::notify::stopping();
    fcgi::leave_pid_file(pids);
    return 0;
}

} // namespace handlers
