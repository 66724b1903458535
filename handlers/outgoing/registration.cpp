#include "handlers/outgoing/registration.hpp"

#include "handlers/outgoing/events.hpp"
#include "handlers/outgoing/signature.hpp"
#include "handlers/rest/ask/suggest.hpp"
#include "handlers/rest/vault.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace outgoing {

namespace {

using rest::ask::Draft;
using rest::ask::Mode;

void judge_events(Draft& draft)
{
    const auto given = draft.columns.find("events");
    if (given == draft.columns.end() || !given->value().is_array())
        return;
    const boost::json::array& names = given->value().get_array();
    if (names.empty())
        draft.complain("events", "At least one event is needed");
    rest::ask::Suggestions suggestions;
    for (const boost::json::value& one : names) {
        const std::string name(one.get_string());
        if (std::find(choices().begin(), choices().end(), name) == choices().end())
            draft.complain("events",
                           "There is no event \"" + name + "\"." + suggestions.near(name, choices));
    }
}

void judge_url(const UrlRules& rules, Draft& draft)
{
    const auto given = draft.columns.find("url");
    if (given == draft.columns.end() || !given->value().is_string())
        return;
    const std::string url(given->value().get_string());
    if (const auto problem = url.empty() ? std::nullopt : url_problem(url, rules))
        draft.complain("url", *problem);
}

void judge_secret(const rest::Vault& vault, Draft& draft)
{
    const auto given = draft.columns.find("secret");
    if (given == draft.columns.end())
        return;
    const bool none = given->value().is_null();
    std::string secret(none ? "" : given->value().as_string());
    if (none && draft.mode == Mode::create)
        secret = draft.made_secret = new_secret();
    else if (const auto problem = secret_problem(secret))
        draft.complain("secret", *problem);
    given->value() = vault.sealed(secret);
}

} // namespace

UrlRules url_rules(const fcgi::Config& config)
{
    try {
        return {.http = config.text("CHAOTICA_WEBHOOK_HTTP") == "on",
                .allowed = blocks_of(config.text("CHAOTICA_WEBHOOK_ALLOW"))};
    } catch (const std::runtime_error& error) {
        throw std::runtime_error(std::string("CHAOTICA_WEBHOOK_ALLOW: ") + error.what());
    }
}

void judge_webhook(const rest::work::Work& work, Draft& draft)
{
    judge_events(draft);
    judge_url(url_rules(*work.config), draft);
    judge_secret(rest::vault_of(*work.config), draft);
}

} // namespace outgoing
