#include "handlers/exporting/wish.hpp"

#include "fcgi/config.hpp"
#include "fcgi/error.hpp"
#include "fcgi/text/ascii.hpp"
#include "fcgi/text/percent.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/exporting/schedule.hpp"
#include "handlers/mail/message.hpp"
#include "handlers/rest/ask/suggest.hpp"
#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/identity/auth.hpp"
#include "handlers/rest/work/reading.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace exporting {

namespace {

using boost::json::array;
using boost::json::object;
using boost::json::value;
using rest::ask::Draft;
using rest::describe::Catalogue;
using rest::describe::Resource;

/// Parameters that are members of the export itself, or mean nothing for a file.
constexpr std::array<std::string_view, 6> said_elsewhere = {"search", "fields", "ordering",
                                                            "format", "indent", "dry_run"};
constexpr const char* right_value =
    "A text, a number, true or false, or a list of these is expected";

std::string number_text(double number)
{
    std::array<char, 400> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                            std::chars_format::fixed);
    return error == std::errc{} ? std::string(digits.data(), end) : "";
}

std::optional<std::string> scalar_text(const value& any)
{
    if (any.is_string())
        return std::string(any.get_string());
    if (any.is_bool())
        return any.get_bool() ? "true" : "false";
    if (any.is_double())
        return number_text(any.get_double());
    if (any.is_number())
        return boost::json::serialize(any);
    return std::nullopt;
}

/// As a member of a list in a query string.
std::string quoted(const std::string& text)
{
    std::string whole = "\"";
    for (const char c : text)
        whole += c == '"' ? std::string("\"\"") : std::string(1, c);
    return whole + "\"";
}

bool takes_lists(std::string_view name)
{
    return name.ends_with("__in") || name.ends_with("__range");
}

std::optional<std::string> list_text(const array& members)
{
    std::string list;
    for (const value& member : members) {
        const auto text = scalar_text(member);
        if (!text)
            return std::nullopt;
        list += (list.empty() ? "" : ",") + quoted(*text);
    }
    return list;
}

void add(std::string& query, std::string_view name, std::string_view text)
{
    query += (query.empty() ? "" : "&") + text::percent_encoded(name) + "=" +
             text::percent_encoded(text);
}

void add_filter(std::string& query, std::string_view name, const value& any,
                fcgi::Details& complaints)
{
    const std::string key = "filters." + std::string(name);
    if (std::find(said_elsewhere.begin(), said_elsewhere.end(), name) != said_elsewhere.end())
        return complaints.add(key, "This is no filter; an export says it beside `filters`, or not");
    if (any.is_array() && !takes_lists(name))
        return complaints.add(key, "A list is taken by __in and __range alone");
    const auto text = any.is_array() ? list_text(any.get_array()) : scalar_text(any);
    if (!text)
        return complaints.add(key, right_value);
    add(query, name, *text);
}

std::string text_in(const object& columns, std::string_view name)
{
    const value* const found = columns.if_contains(name);
    return found != nullptr && found->is_string() ? std::string(found->get_string()) : "";
}

/// Of a complaint about a parameter.
std::string key_of(const std::string& parameter, const object& columns)
{
    if (parameter == "search" || parameter == "fields" || parameter == "ordering")
        return parameter;
    const value* const filters = columns.if_contains("filters");
    const bool sent =
        filters != nullptr && filters->is_object() && filters->get_object().contains(parameter);
    return sent ? "filters." + parameter : "filters";
}

/// What was sent, over what is stored.
object merged(const Draft& draft)
{
    object columns = draft.was == nullptr ? object() : *draft.was;
    for (const auto& [name, given] : draft.columns)
        columns[name] = given;
    return columns;
}

/// A complaint about what was not sent is one about what was (rule 12.4).
void complain(Draft& draft, const std::string& key, std::string sentence)
{
    const std::string member = key.substr(0, key.find('.'));
    if (draft.sent.contains(member))
        return draft.complain(key, std::move(sentence));
    for (const char* const sent : {"resource", "filters", "fields", "ordering", "search"}) {
        if (draft.sent.contains(sent))
            return draft.complain(
                sent, std::string("This does not go with `").append(key).append("`: ") + sentence);
    }
    draft.complain(key, std::move(sentence));
}

/// Runs have the rights of the owner, whoever changes the export.
bool owner_may_read(const rest::work::Work& work, const Draft& draft, const Resource& list)
{
    const std::int64_t owner = draft.was == nullptr
                                   ? work.principal.id
                                   : draft.was->at("owner_id").to_number<std::int64_t>();
    return owner == work.principal.id
               ? rest::work::may_read(work.principal, list)
               : rest::work::may_read(rest::identity::principal_of(work.session, owner), list);
}

void judge_resource(const rest::work::Work& work, Draft& draft, const std::string& name)
{
    const Catalogue& catalogue = work.catalogue;
    if (const Resource* const list = list_of(catalogue, name)) {
        if (!owner_may_read(work, draft, *list))
            draft.complain("resource", "The export's owner may not see this list");
        return;
    }
    if (const Resource* const nested = catalogue.find(name))
        return draft.complain("resource", "The list of " + nested->name + " is one below each of " +
                                              nested->parent->resource +
                                              "; only lists that stand alone can be exported so");
    std::vector<std::string> known;
    for (const Resource& resource : catalogue.all()) {
        if (!resource.parent)
            known.push_back(resource.name);
    }
    draft.complain("resource",
                   "There is no list of that name." + rest::ask::suggestion(name, known));
}

void judge_wish(const rest::work::Work& work, Draft& draft)
{
    const bool touched =
        std::any_of(draft.columns.begin(), draft.columns.end(), [](const auto& column) {
            constexpr std::array<std::string_view, 5> parts = {"resource", "filters", "search",
                                                               "fields", "ordering"};
            return std::find(parts.begin(), parts.end(), std::string_view(column.key())) !=
                   parts.end();
        });
    if (!touched)
        return;
    const object columns = merged(draft);
    const std::string name = text_in(columns, "resource");
    if (draft.columns.contains("resource") && !name.empty())
        judge_resource(work, draft, name);
    const Resource* const resource = list_of(work.catalogue, name);
    if (resource == nullptr)
        return;
    fcgi::Details complaints;
    const std::string query = query_of(columns, complaints);
    for (const auto& [key, sentences] : complaints) {
        for (const std::string& sentence : sentences)
            complain(draft, key, sentence);
    }
    try {
        rest::ask::export_params(work.catalogue, *resource, query);
    } catch (const fcgi::ApiError& error) {
        for (const auto& [parameter, sentences] : error.details) {
            for (const std::string& sentence : sentences)
                complain(draft, key_of(parameter, columns), sentence);
        }
        if (error.details.empty())
            complain(draft, "filters", error.what());
    }
}

void judge_zone(Draft& draft)
{
    const value* const given = draft.columns.if_contains("timezone");
    if (given == nullptr || !given->is_string()) // that of the owner's profile
        return;
    if (std::string flaw = flaw_of_zone(std::string(given->get_string())); !flaw.empty())
        draft.complain("timezone", std::move(flaw));
}

/// Domains that recipients may have, in lower case; none: any.
std::vector<std::string> domains_of(const fcgi::Config& config)
{
    std::vector<std::string> domains;
    text::split(config.text("CHAOTICA_MAIL_DOMAINS"), ',', [&](std::string_view member) {
        if (!text::is_blank(member))
            domains.push_back(text::lower(text::trimmed(member)));
    });
    return domains;
}

void judge_recipients(const fcgi::Config& config, Draft& draft)
{
    const std::vector<std::string> domains = domains_of(config);
    const value* const given = draft.columns.if_contains("email_recipients");
    if (given == nullptr || !given->is_array() || domains.empty())
        return;
    for (const value& one : given->get_array()) {
        const std::string domain = text::lower(mail::domain_of(one.get_string()));
        if (std::find(domains.begin(), domains.end(), domain) == domains.end())
            draft.complain("email_recipients",
                           "No mail is sent to " + std::string(text::shortened(domain)));
    }
}

} // namespace

std::string query_of(const object& columns, fcgi::Details& complaints)
{
    std::string query;
    if (const value* const filters = columns.if_contains("filters");
        filters != nullptr && filters->is_object()) {
        for (const auto& [name, any] : filters->get_object())
            add_filter(query, name, any, complaints);
    }
    if (const std::string search = text_in(columns, "search"); !search.empty())
        add(query, "search", search);
    if (const std::string ordering = text_in(columns, "ordering"); !ordering.empty())
        add(query, "ordering", ordering);
    const value* const fields = columns.if_contains("fields");
    if (fields != nullptr && fields->is_array() && !fields->get_array().empty())
        add(query, "fields", list_text(fields->get_array()).value_or(""));
    return query;
}

rest::ask::Params params_of(const Catalogue& catalogue, const Resource& resource,
                            const object& columns)
{
    fcgi::Details complaints;
    const std::string query = query_of(columns, complaints);
    if (!complaints.empty())
        throw fcgi::ApiError(fcgi::Code::invalid_parameter, "", complaints);
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return rest::ask::export_params(catalogue, resource, query,
                                    days_of(text_in(columns, "timezone"), now));
}

const Resource* list_of(const Catalogue& catalogue, const std::string& name)
{
    const Resource* const resource = catalogue.find(name);
    return resource != nullptr && !resource->parent ? resource : nullptr;
}

void judge(const rest::work::Work& work, Draft& draft)
{
    judge_wish(work, draft);
    judge_zone(draft);
    if (work.config != nullptr)
        judge_recipients(*work.config, draft);
}

} // namespace exporting
