// The composition root: which subcommands there are, and what each is put together from.
#include "fcgi/config.hpp"
#include "fcgi/master.hpp"
#include "fcgi/shared_stats.hpp"
#include "handlers/program/app_factory.hpp"
#include "handlers/program/audit.hpp"
#include "handlers/program/build.hpp"
#include "handlers/program/clock.hpp"
#include "handlers/program/commands.hpp"
#include "handlers/program/deliver.hpp"
#include "handlers/program/doctor/doctor.hpp"
#include "handlers/program/export.hpp"
#include "handlers/program/help.hpp"
#include "handlers/program/migrate.hpp"
#include "handlers/program/tables.hpp"
#include "handlers/system/migrations.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <iostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// What follows the subcommand's name.
using Arguments = std::span<char* const>;
using handlers::Usage;
using handlers::UsageError;

struct Subcommand {
    Usage usage;
    int (*run)(Arguments arguments); ///< Returns the exit status.
};

void refuse(Arguments arguments, const char* name)
{
    if (!arguments.empty())
        throw UsageError(std::string(name) + " takes no arguments");
}

int serve(Arguments arguments)
{
    refuse(arguments, "serve");
    const auto config = fcgi::Config::from_environment();
    fcgi::SharedStats stats(fcgi::worker_count(config));
    return fcgi::serve(config, stats, handlers::make_app_factory(config, stats));
}

/// Makes all that `serve` makes before its first fork, so that a rolling restart, which asks this
/// first, does not load a program that would refuse to start.
int check_config(Arguments arguments)
{
    refuse(arguments, "check-config");
    const auto config = fcgi::Config::from_environment();
    fcgi::SharedStats stats(fcgi::worker_count(config));
    handlers::make_app_factory(config, stats);
    std::cout << fcgi::config_report(config)
              << handlers::export_report(handlers::export_settings(config));
    return 0;
}

int migrate(Arguments arguments)
{
    return handlers::migrate_command(arguments);
}

int doctor(Arguments arguments)
{
    return handlers::doctor_command(arguments);
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
    refuse(arguments, "hash-password");
    return handlers::hash_password_command();
}

int openapi(Arguments arguments)
{
    refuse(arguments, "openapi");
    return handlers::openapi_command();
}

int clock(Arguments arguments)
{
    return handlers::clock_command(fcgi::Config::from_environment(), arguments);
}

int run_exports(Arguments arguments)
{
    return handlers::export_command(fcgi::Config::from_environment(), arguments);
}

int deliver(Arguments arguments)
{
    return handlers::deliver_command(fcgi::Config::from_environment(), arguments);
}

int audit(Arguments arguments)
{
    refuse(arguments, "audit");
    return handlers::audit_command(fcgi::Config::from_environment());
}

int diagram(Arguments arguments)
{
    return handlers::diagram_command(arguments);
}

int help(Arguments arguments); // these need the table
int tables(Arguments arguments);

constexpr std::array subcommands = {
    Subcommand{{"serve", "", "answer requests: master and workers, until SIGTERM; SIGHUP restarts"},
               serve},
    Subcommand{{"check-config", "", "check the environment and show it, without secrets"},
               check_config},
    Subcommand{
        {"migrate", "[--check] [--from FOLDER]",
         "bring the database's schema to this version, as the role that owns it",
         "  --check         tell what is missing and change nothing; 0: nothing, 1: something\n"
         "  --from FOLDER   where the migrations are (/usr/share/chaotica/sql)\n"},
        migrate},
    Subcommand{
        {"doctor", "[--json] [--root FOLDER]",
         "look at everything that usually goes wrong, and say what to do about it",
         "  --json          a list of {check, status, message, mend}; status: ok, warn, fail, "
         "skipped\n"
         "  --root FOLDER   look at the files of a system that is mounted there\n"},
        doctor},
    Subcommand{
        {"user", "create|password", "make a user; set a password",
         "  create --username NAME --email ADDRESS [--first-name TEXT] [--last-name TEXT]\n"
         "         [--role NAME] [--superuser] [--password]   (prints the id; --password: read "
         "from standard input)\n"
         "  password --username NAME   (reads the password from standard input)\n"},
        user},
    Subcommand{{"token", "create|list|revoke", "API tokens of a user",
                "  create --user NAME --name TEXT [--expires TIME]   (prints the secret, once)\n"
                "  list [--user NAME]\n"
                "  revoke --id NUMBER\n"},
               token},
    Subcommand{{"hash-password", "", "read a password, print what the database keeps of it"},
               hash_password},
    Subcommand{{"openapi", "", "print the OpenAPI document"}, openapi},
    Subcommand{{"clock", "[--once]", "run what time brings about, every minute, until SIGTERM"},
               clock},
    Subcommand{{"export", "[--once]",
                "make the files of exports when it is time, and send mail, until SIGTERM"},
               run_exports},
    Subcommand{{"deliver", "", "send events to webhooks, until SIGTERM"}, deliver},
    Subcommand{{"audit", "", "print who may do what, from descriptions and roles"}, audit},
    Subcommand{{"help", "[--man]", "the list of all this, or the manual page (man(7))"}, help},
    Subcommand{{"diagram", "jobs|phases", "print a state machine as a Mermaid diagram"}, diagram},
    Subcommand{{"tables", "",
                "print what the documents are made from as JSON: errors, lookups, variables, "
                "subcommands, machines"},
               tables},
};

std::vector<Usage> usages()
{
    std::vector<Usage> all;
    all.reserve(subcommands.size());
    for (const Subcommand& subcommand : subcommands)
        all.push_back(subcommand.usage);
    return all;
}

bool asks_for_help(std::string_view word)
{
    return word == "--help" || word == "-h";
}

int run(std::string_view name, Arguments arguments)
{
    const auto found = std::find_if(subcommands.begin(), subcommands.end(),
                                    [&](const Subcommand& s) { return s.usage.name == name; });
    if (found == subcommands.end())
        throw UsageError("there is no subcommand " + std::string(name));
    if (std::any_of(arguments.begin(), arguments.end(), asks_for_help)) {
        handlers::print_help(std::cout, found->usage);
        return 0;
    }
    return found->run(arguments);
}

int help(Arguments arguments)
{
    if (arguments.size() == 1 && std::string_view(arguments[0]) == "--man") {
        handlers::print_manual(std::cout, usages(), CHAOTICA_VERSION);
        return 0;
    }
    if (!arguments.empty())
        throw UsageError("help takes --man or nothing");
    handlers::print_help(std::cout, usages());
    return 0;
}

int tables(Arguments arguments)
{
    refuse(arguments, "tables");
    handlers::print_tables(std::cout, usages());
    return 0;
}

int run(Arguments all)
{
    if (all.size() < 2)
        throw UsageError("a subcommand is needed");
    const std::string_view name = all[1];
    if (asks_for_help(name))
        return help(all.subspan(2));
    if (name != "--version")
        return run(name, all.subspan(2));
    refuse(all.subspan(2), "--version");
    std::cout << "chaotica " CHAOTICA_VERSION " (commit " << handlers::build_commit << ", schema "
              << handlers::migrations().back() << ")\n";
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return run(Arguments(argv, static_cast<std::size_t>(argc)));
    } catch (const UsageError& error) {
        std::cerr << "chaotica: " << error.what() << "\nTry: chaotica --help\n";
        return 2;
    } catch (const std::exception& error) {
        std::cerr << "chaotica: " << error.what() << "\n";
        return 1;
    }
}
