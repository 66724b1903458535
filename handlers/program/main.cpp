// The composition root: which subcommands there are, and what each is put together from.
#include "fcgi/config.hpp"
#include "fcgi/master.hpp"
#include "fcgi/shared_stats.hpp"
#include "handlers/program/app_factory.hpp"
#include "handlers/program/audit.hpp"
#include "handlers/program/clock.hpp"
#include "handlers/program/commands.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <iostream>
#include <span>
#include <string>
#include <string_view>

namespace {

/// What follows the subcommand's name.
using Arguments = std::span<char* const>;

struct Subcommand {
    const char* name;
    const char* synopsis; ///< Of its arguments.
    const char* doc;
    int (*run)(Arguments arguments); ///< Returns the exit status: 0, 1 failed, 2 wrong usage.
};

int usage_error(const std::string& complaint)
{
    std::cerr << "chaotica: " << complaint << "\nTry: chaotica --help\n";
    return 2;
}

int serve(Arguments arguments)
{
    if (!arguments.empty())
        return usage_error("serve takes no arguments");
    const auto config = fcgi::Config::from_environment();
    fcgi::SharedStats stats(fcgi::worker_count(config));
    return fcgi::serve(config, stats, handlers::make_app_factory(config, stats));
}

/// Makes all that `serve` makes before its first fork, so that a rolling restart, which asks this
/// first, does not load a program that would refuse to start.
int check_config(Arguments arguments)
{
    if (!arguments.empty())
        return usage_error("check-config takes no arguments");
    const auto config = fcgi::Config::from_environment();
    fcgi::SharedStats stats(fcgi::worker_count(config));
    handlers::make_app_factory(config, stats);
    std::cout << fcgi::config_report(config);
    return 0;
}

int user(Arguments arguments)
{
    return handlers::user_command(fcgi::Config::from_environment(), arguments);
}

int token(Arguments arguments)
{
    return handlers::token_command(fcgi::Config::from_environment(), arguments);
}

int hash_password(Arguments arguments)
{
    return arguments.empty() ? handlers::hash_password_command()
                             : usage_error("hash-password takes no arguments");
}

int openapi(Arguments arguments)
{
    return arguments.empty() ? handlers::openapi_command()
                             : usage_error("openapi takes no arguments");
}

int clock(Arguments arguments)
{
    return handlers::clock_command(fcgi::Config::from_environment(), arguments);
}

int audit(Arguments arguments)
{
    return arguments.empty() ? handlers::audit_command(fcgi::Config::from_environment())
                             : usage_error("audit takes no arguments");
}

int diagram(Arguments arguments)
{
    return handlers::diagram_command(arguments);
}

constexpr std::array subcommands = {
    Subcommand{"serve", "", "answer requests: master and workers, until SIGTERM; SIGHUP restarts",
               serve},
    Subcommand{"check-config", "", "check the environment and show it, without secrets",
               check_config},
    Subcommand{"user", "create|password", "make a user; set a password", user},
    Subcommand{"token", "create|list|revoke", "API tokens of a user", token},
    Subcommand{"hash-password", "", "read a password, print what the database keeps of it",
               hash_password},
    Subcommand{"openapi", "", "print the OpenAPI document", openapi},
    Subcommand{"clock", "[--once]", "run what time brings about, every minute, until SIGTERM",
               clock},
    Subcommand{"audit", "", "print who may do what, from descriptions and roles", audit},
    Subcommand{"diagram", "jobs|phases", "print a state machine as a Mermaid diagram", diagram},
};

void print_help()
{
    std::cout << "Usage: chaotica SUBCOMMAND\n\n";
    for (const Subcommand& subcommand : subcommands) {
        const std::string call = std::string(subcommand.name) + " " + subcommand.synopsis;
        std::cout << "  " << call << std::string(call.size() < 24 ? 24 - call.size() : 1, ' ')
                  << subcommand.doc << "\n";
    }
    std::cout << "  --help                  this text\n"
                 "  --version               the version\n\n"
                 "Configuration comes from the environment (fallbacks in brackets):\n\n"
              << fcgi::options_help();
}

int run(std::string_view name, Arguments arguments)
{
    const auto found = std::find_if(subcommands.begin(), subcommands.end(),
                                    [&](const Subcommand& s) { return s.name == name; });
    if (found == subcommands.end())
        return usage_error("there is no subcommand " + std::string(name));
    return found->run(arguments);
}

} // namespace

int main(int argc, char** argv)
{
    const Arguments all(argv, static_cast<std::size_t>(argc));
    if (all.size() < 2)
        return usage_error("a subcommand is needed");
    const std::string_view name = all[1];
    try {
        if (name == "--help" || name == "-h" || name == "help")
            print_help();
        else if (name == "--version")
            std::cout << "chaotica " CHAOTICA_VERSION "\n";
        else
            return run(name, all.subspan(2));
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "chaotica: " << error.what() << "\n";
        return 1;
    }
}
