#include "handlers/program/app_factory.hpp"

#include "handlers/exporting/endpoints.hpp"
#include "handlers/outgoing/endpoints.hpp"
#include "handlers/outgoing/events.hpp"
#include "handlers/outgoing/registration.hpp"
#include "handlers/planning/endpoints.hpp"
#include "handlers/rest/app.hpp"
#include "handlers/system/system.hpp"
#include "handlers/ticket/endpoints.hpp"

#include <malloc.h>
#include <sodium.h>

#include <memory>
#include <stdexcept>

namespace handlers {

std::vector<rest::endpoints::Endpoint> other_endpoints(const rest::describe::Catalogue& catalogue)
{
    std::vector<rest::endpoints::Endpoint> endpoints = system_endpoints(catalogue);
    for (const auto& more : {ticket::endpoints(), outgoing::endpoints(catalogue),
                             exporting::endpoints(catalogue), planning::endpoints(catalogue)})
        endpoints.insert(endpoints.end(), more.begin(), more.end());
    return endpoints;
}

fcgi::HandlerFactory make_app_factory(const fcgi::Config& config, fcgi::SharedStats& stats)
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium cannot be initialised");
    config.require({"CHAOTICA_CURSOR_KEY", "CHAOTICA_PUBLIC_URL"});
    outgoing::url_rules(config); // refuses what cannot be understood
    const auto api = std::make_shared<const rest::Api>(catalogue(), other_endpoints, examples(),
                                                       outgoing::events());
    malloc_trim(0); // what it took to make it would count as memory of every worker
    return [&config, &stats, api]() -> fcgi::Handler {
        db::Options options;
        options.conninfo = config.text("CHAOTICA_DATABASE");
        options.statement_timeout_ms =
            static_cast<int>(config.integer("CHAOTICA_STATEMENT_TIMEOUT_MS"));
        options.read_timeout_ms = static_cast<int>(config.integer("CHAOTICA_READ_TIMEOUT_MS"));
        auto session = std::make_shared<db::Session>(options);
        auto app = std::make_shared<rest::App>(config, *api, *session, &stats);
        return {.answer = [app, session,
                           api](const fcgi::Request& request) { return app->handle(request); },
                .abandon = [session] { session->give_up(); }};
    };
}

} // namespace handlers
