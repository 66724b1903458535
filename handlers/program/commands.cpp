#include "handlers/program/commands.hpp"

#include "db/session.hpp"
#include "handlers/outgoing/events.hpp"
#include "handlers/program/app_factory.hpp"
#include "handlers/rest/api.hpp"
#include "handlers/rest/ask/values.hpp"
#include "handlers/rest/identity/password.hpp"
#include "handlers/rest/identity/token.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <iostream>
#include <map>
#include <set>
#include <stdexcept>
#include <string_view>
#include <utility>

namespace handlers {

namespace {

/// `--name value` pairs and `--flag`s, each once; throws for what is not among the known.
std::map<std::string, std::string> options_of(Arguments arguments,
                                              const std::set<std::string>& valued,
                                              const std::set<std::string>& flags = {})
{
    std::map<std::string, std::string> options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string name = arguments[i];
        if (options.contains(name))
            throw UsageError(name + " is given twice");
        if (flags.contains(name))
            options[name] = "true";
        else if (valued.contains(name) && i + 1 < arguments.size())
            options[name] = arguments[++i];
        else if (valued.contains(name))
            throw UsageError(name + " needs a value");
        else
            throw UsageError("there is no option " + name);
    }
    return options;
}

const std::string& required(const std::map<std::string, std::string>& options,
                            const std::string& name)
{
    const auto found = options.find(name);
    if (found == options.end())
        throw UsageError(name + " is needed");
    return found->second;
}

db::Value optional(const std::map<std::string, std::string>& options, const std::string& name)
{
    const auto found = options.find(name);
    return found == options.end() ? db::Value() : db::Value(found->second);
}

db::Session session_of(const fcgi::Config& config)
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium cannot be initialised");
    return db::Session({.conninfo = config.text("CHAOTICA_DATABASE")});
}

std::string hash_from_input(const std::string& username)
{
    std::string password;
    std::getline(std::cin, password);
    if (const auto problem = rest::identity::password_problem(password, username))
        throw std::runtime_error(*problem);
    return rest::identity::password_hash(password);
}

int create_user(const fcgi::Config& config, Arguments arguments)
{
    const auto options =
        options_of(arguments, {"--username", "--email", "--first-name", "--last-name", "--role"},
                   {"--superuser", "--password"});
    db::Session session = session_of(config);
    db::Value hash;
    if (options.contains("--password"))
        hash = hash_from_input(required(options, "--username"));
    const db::Rows rows =
        session.run({"insert into user_account (username, email, first_name, last_name, "
                     "is_superuser, password_hash, global_role_id) "
                     "select $1::text, $2::text, coalesce($3::text, ''), coalesce($4::text, ''), "
                     "$5::boolean, $6::text, g.id "
                     "from global_role g where g.name = $7::text returning id",
                     {required(options, "--username"), required(options, "--email"),
                      optional(options, "--first-name"), optional(options, "--last-name"),
                      options.contains("--superuser") ? "true" : "false", hash,
                      optional(options, "--role").value_or("User")}});
    if (rows.size() == 0)
        throw std::runtime_error("there is no global role of that name");
    std::cout << rows.text(0, 0) << "\n";
    return 0;
}

int set_password(const fcgi::Config& config, Arguments arguments)
{
    const auto options = options_of(arguments, {"--username"});
    db::Session session = session_of(config);
    const db::Rows rows = session.run(
        {"with changed as (update user_account set password_hash = $1::text where username = "
         "$2::text returning id) select revoke_tokens(array[c.id], null, '') from changed c",
         {hash_from_input(required(options, "--username")), required(options, "--username")}});
    if (rows.size() == 0)
        throw std::runtime_error("there is no user of that name");
    return 0;
}

int create_token(const fcgi::Config& config, Arguments arguments)
{
    const auto options = options_of(arguments, {"--user", "--name", "--expires"});
    const db::Value expires = optional(options, "--expires");
    if (expires && !rest::ask::time_value(*expires))
        throw std::runtime_error("--expires takes a time such as 2027-01-31T00:00:00Z");
    db::Session session = session_of(config);
    const std::string token = rest::identity::new_token();
    const db::Rows rows =
        session.run({"insert into api_token (user_id, name, prefix, hash, expires_at) "
                     "select u.id, $2::text, $3::text, $4::bytea, $5::timestamptz from "
                     "user_account u where u.username = $1::text and u.is_active",
                     {required(options, "--user"), required(options, "--name"), token.substr(0, 8),
                      rest::identity::token_hash(token),
                      expires ? db::Value(rest::ask::time_value(*expires)->text) : db::Value()}});
    if (rows.affected() == 0)
        throw std::runtime_error("there is no active user of that name");
    std::cout << token << "\n";
    return 0;
}

int list_tokens(const fcgi::Config& config, Arguments arguments)
{
    const auto options = options_of(arguments, {"--user"});
    db::Session session = session_of(config);
    const db::Rows rows =
        session.run({"select k.id, u.username, k.name, k.prefix, k.created, "
                     "coalesce(k.expires_at::text, 'never'), "
                     "coalesce(k.last_used_at::text, 'never'), case when k.revoked_at is null then "
                     "'valid' else 'revoked' end "
                     "from api_token k join user_account u on u.id = k.user_id "
                     "where $1::text is null or u.username = $1::text order by k.id",
                     {optional(options, "--user")}});
    std::cout << "id\tuser\tname\tprefix\tcreated\texpires\tlast used\tstate\n";
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows.columns(); ++column)
            std::cout << (column > 0 ? "\t" : "") << rows.text(row, column);
        std::cout << "\n";
    }
    return 0;
}

int revoke_token(const fcgi::Config& config, Arguments arguments)
{
    const auto options = options_of(arguments, {"--id"});
    const auto id = rest::ask::integer_value(required(options, "--id"));
    if (!id)
        throw std::runtime_error("--id takes the number that `token list` shows");
    db::Session session = session_of(config);
    const db::Rows rows = session.run({"update api_token set revoked_at = date_trunc('second', "
                                       "now()) where id = $1::bigint and revoked_at is null",
                                       {*id}});
    if (rows.affected() == 0)
        throw std::runtime_error("there is no valid token with that id");
    return 0;
}

struct Action {
    std::string_view name;
    int (*run)(const fcgi::Config&, Arguments);
};

int dispatch(const fcgi::Config& config, Arguments arguments, std::span<const Action> actions)
{
    const std::string_view name = arguments.empty() ? "" : arguments[0];
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&](const Action& action) { return action.name == name; });
    if (found == actions.end()) {
        std::string known;
        for (const Action& action : actions)
            known.append(known.empty() ? "" : ", ").append(action.name);
        throw UsageError("one of " + known + " is needed" +
                         (name.empty() ? "" : ", not " + std::string(name)));
    }
    try {
        return found->run(config, arguments.subspan(1));
    } catch (const db::Error& error) {
        throw std::runtime_error(error.sqlstate == "23505"
                                     ? "that exists already (" + error.constraint + ")"
                                     : error.what());
    }
}

} // namespace

int user_command(const fcgi::Config& config, Arguments arguments)
{
    static constexpr std::array actions = {Action{"create", create_user},
                                           Action{"password", set_password}};
    return dispatch(config, arguments, actions);
}

int token_command(const fcgi::Config& config, Arguments arguments)
{
    static constexpr std::array actions = {Action{"create", create_token},
                                           Action{"list", list_tokens},
                                           Action{"revoke", revoke_token}};
    return dispatch(config, arguments, actions);
}

int hash_password_command()
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium cannot be initialised");
    std::cout << hash_from_input("") << "\n";
    return 0;
}

int openapi_command()
{
    std::cout << rest::Api(catalogue(), other_endpoints, examples(), outgoing::events()).openapi()
              << "\n";
    return 0;
}

} // namespace handlers
