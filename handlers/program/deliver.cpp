#include "handlers/program/deliver.hpp"

#include "db/error.hpp"
#include "fcgi/log.hpp"
#include "fcgi/notify.hpp"
#include "fcgi/pid_file.hpp"
#include "handlers/outgoing/dispatch.hpp"
#include "handlers/outgoing/registration.hpp"
#include "handlers/outgoing/sealing.hpp"
#include "handlers/program/stop.hpp"

#include <curl/curl.h>
#include <sodium.h>

#include <chrono>
#include <stdexcept>
#include <typeinfo>
#include <unistd.h>

namespace handlers {

namespace {

/// For what is under way when it is to stop, and what more the database has then (rule O6: 10 s).
constexpr auto grace = std::chrono::seconds(9);
constexpr auto giving_back = std::chrono::milliseconds(500);
constexpr auto pause_after_failure = std::chrono::seconds(1);
constexpr int statement_timeout_ms = 60000;
constexpr int under_way_look_ms = 200; ///< While the process ends.

struct Service {
    const rest::describe::Catalogue catalogue{handlers::catalogue()};
    const rest::Vault vault;
    const outgoing::UrlRules rules;
    const std::string authorities;
    const std::size_t most;
    db::Session session;

    explicit Service(const fcgi::Config& config)
        : vault(rest::vault_of(config)),
          rules(outgoing::url_rules(config)),
          authorities(config.text("CHAOTICA_WEBHOOK_CA")),
          most(static_cast<std::size_t>(config.integer("CHAOTICA_DELIVER_CONCURRENCY"))),
          session({.conninfo = config.text("CHAOTICA_DATABASE"),
                   .statement_timeout_ms = statement_timeout_ms,
                   .application_name = "chaotica-deliver"})
    {
    }
};

/// Lets what is under way end.
void finish(outgoing::Queue& queue, outgoing::Courier& courier, outgoing::Dispatch& dispatch,
            Stop& stop)
{
    dispatch.close();
    while (courier.under_way() > 0 && !stop.asked_before(grace)) {
        dispatch.work(false);
        courier.wait(under_way_look_ms, {});
        dispatch.settle(courier.replies());
    }
    queue.leave();
}

/// Until it is asked to stop, or the database fails.
void deliver(Service& service, Stop& stop)
{
    outgoing::Queue queue(service.session, service.catalogue, service.vault);
    outgoing::Courier courier(service.rules, service.authorities);
    outgoing::Dispatch dispatch(queue, courier, service.most);
    outgoing::seal_anew(service.session, service.vault);
    service.session.listen("chaotica_deliver");
    bool woken = true;
    while (!stop.asked()) {
        dispatch.work(woken);
        woken = service.session.notified(); // with the answers to what was asked
        courier.wait(woken ? 0 : dispatch.patience(),
                     {service.session.descriptor(), stop.descriptor()});
        dispatch.settle(courier.replies());
        woken = service.session.notified() || woken;
    }
    finish(queue, courier, dispatch, stop);
}

void log_failure(std::string_view cause)
{
    fcgi::log::write(fcgi::log::Level::error, "deliver", {{"cause", cause}});
}

/// What was under way then has an unknown outcome, and is sent again under the same id.
void deliver_and_log(Service& service, Stop& stop)
{
    try {
        return deliver(service, stop);
    } catch (const db::Error& error) {
        log_failure(error.sqlstate);
    } catch (const std::exception& error) {
        log_failure(typeid(error).name()); // what it says may quote values
    }
    service.session.disconnect();
    stop.wait(pause_after_failure);
}

} // namespace

int deliver_command(const fcgi::Config& config, Arguments arguments)
{
    if (!arguments.empty())
        throw UsageError("deliver takes no arguments");
    config.require({"CHAOTICA_CURSOR_KEY"});
    if (sodium_init() < 0 || curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        throw std::runtime_error("libsodium or libcurl cannot be initialised");
    const std::string& authorities = config.text("CHAOTICA_WEBHOOK_CA");
    if (!authorities.empty() && access(authorities.c_str(), R_OK) != 0)
        throw std::runtime_error("CHAOTICA_WEBHOOK_CA: " + authorities + " cannot be read");
    Stop stop;
    Service service(config);
    const Overdue asking(stop, grace + giving_back, [&] { service.session.give_up(); });
    fcgi::log::start("deliver", fcgi::log::level_named(config.text("CHAOTICA_LOG_LEVEL")));
    fcgi::enter_pid_file(config.text("CHAOTICA_PIDS"), "deliver");
    fcgi::notify::ready();
    while (!stop.asked())
        deliver_and_log(service, stop);
    fcgi::notify::stopping();
    fcgi::leave_pid_file(config.text("CHAOTICA_PIDS"));
    return 0;
}

} // namespace handlers
