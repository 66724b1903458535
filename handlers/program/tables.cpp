#include "handlers/program/tables.hpp"

#include "fcgi/config.hpp"
#include "fcgi/error.hpp"
#include "handlers/exporting/planning.hpp"
#include "handlers/program/retention.hpp"
#include "handlers/rest/ask/body.hpp"
#include "handlers/rest/ask/budget.hpp"
#include "handlers/rest/ask/ordering.hpp"
#include "handlers/rest/ask/path.hpp"
#include "handlers/rest/ask/query_string.hpp"
#include "handlers/rest/describe/builders.hpp"
#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/describe/lookup.hpp"
#include "handlers/rest/describe/machine.hpp"
#include "handlers/rest/idempotency.hpp"
#include "handlers/rest/identity/ages.hpp"

#include <boost/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace handlers {

namespace {

using boost::json::array;
using boost::json::object;
using namespace rest::describe;

array errors()
{
    array rows;
    for (int code = 0; code <= static_cast<int>(fcgi::last_code); ++code) {
        const auto one = static_cast<fcgi::Code>(code);
        rows.push_back(object{{"code", fcgi::name_of(one)},
                              {"status", fcgi::status_of(one)},
                              {"message", fcgi::default_message_of(one)},
                              {"advice", fcgi::advice_of(one)}});
    }
    return rows;
}

array lookups()
{
    array rows;
    for (const Lookup one : all_lookups())
        rows.push_back(object{{"name", name_of(one)}, {"doc", doc_of(one)}});
    return rows;
}

/// Which lookups a kind of field takes, asked of a field of each.
array kinds()
{
    const std::pair<const char*, Field> fields[] = {
        {"text", rest::describe::text("a", "")},
        {"number", integer("a", "")},
        {"date, time", date("a", "")},
        {"yes or no", boolean("a", "")},
        {"choice", choice("a", "", {})},
        {"reference", one("a", "", {})},
        {"list of references", many("a", "", {})},
        {"list of values", list("a", "", {})},
    };
    array rows;
    for (const auto& [kind, field] : fields) {
        array names;
        for (const Lookup lookup : lookups_of(field))
            names.emplace_back(name_of(lookup));
        rows.push_back(object{{"kind", kind}, {"lookups", std::move(names)}});
    }
    return rows;
}

array bounds()
{
    using namespace rest::ask;
    const std::pair<const char*, std::size_t> all[] = {
        {"rows of a page", largest_page_size},
        {"rows of a `batch` or a `bulk_update`", most_rows_at_once},
        {"words of a search", most_search_words},
        {"parameters of a request", most_parameters},
        {"values of one parameter", most_values},
        {"characters of a query", longest_query},
        {"relations on the way to a field of a filter", longest_path},
        {"relations over filters, ordering and fields", most_relations},
        {"fields to sort by", most_order_keys},
        {"levels of a body", deepest_body},
        {"members of an object in a body, unless it says otherwise", BodyBounds{}.members},
        {"elements of a list in a body, unless it says otherwise", BodyBounds{}.elements},
        {"characters of a description, a note, a comment", longest_prose},
        {"characters of a report, of feedback", longest_report},
        {"active exports of one owner", exporting::most_active},
    };
    array rows;
    for (const auto& [what, most] : all)
        rows.push_back(object{{"what", what}, {"most", most}});
    return rows;
}

/// What is kept for a time: in days, or as an SQL interval has it, or as a setting says.
array kept()
{
    const auto days = [](std::int64_t number) { return std::to_string(number) + " days"; };
    const auto of = [](std::string_view interval) { // interval '12 hours'
        interval.remove_prefix(interval.find('\'') + 1);
        return std::string(interval.substr(0, interval.find('\'')));
    };
    const std::pair<const char*, std::string> all[] = {
        {"deliveries of webhooks", days(delivery_days)},
        {"runs of exports", days(export_run_days)},
        {"mail that was sent", days(mail_days)},
        {"slots that are gone, for calendars", days(removed_slot_days)},
        {"answers to idempotency keys", of(rest::answers_kept_for)},
        {"sessions, from their last request on", of(rest::identity::session_age)},
    };
    array rows{object{{"what", "events of the feed"}, {"setting", "CHAOTICA_EVENT_DAYS"}},
               object{{"what", "files of exports"}, {"setting", "CHAOTICA_EXPORT_DAYS"}}};
    for (const auto& [what, time] : all)
        rows.push_back(object{{"what", what}, {"for", time}});
    return rows;
}

array variables()
{
    array rows;
    for (const fcgi::Option& option : fcgi::option_table()) {
        object row{{"name", option.name},
                   {"fallback", option.fallback},
                   {"secret", option.secret},
                   {"doc", option.doc}};
        if (!option.choices.empty())
            row["choices"] = array(option.choices.begin(), option.choices.end());
        if (option.type == fcgi::OptionType::integer) {
            row["min"] = option.min;
            if (option.max != INT64_MAX)
                row["max"] = option.max;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

array usages(std::span<const Usage> subcommands)
{
    array rows;
    for (const Usage& one : subcommands)
        rows.push_back(object{{"name", one.name},
                              {"synopsis", one.synopsis},
                              {"doc", one.doc},
                              {"details", one.details}});
    return rows;
}

array named(std::span<const Named> entries)
{
    array rows;
    for (const Named& one : entries)
        rows.push_back(object{{"name", one.name}, {"doc", one.doc}});
    return rows;
}

array guards_of(const Move& move)
{
    array guards;
    for (const Guard& guard : move.guards)
        guards.push_back(object{{"field", guard.field},
                                {"sentence", guard.sentence},
                                {"status", guard.kind == Guard::Kind::content ? 422 : 403}});
    return guards;
}

object machine_of(const Machine& machine)
{
    array states;
    for (const Choice& state : machine.states)
        states.push_back(object{{"name", state.name}, {"label", state.label}});
    array moves;
    for (const Move& move : machine.moves) {
        array from;
        for (const int state : move.from)
            from.emplace_back(machine.states[static_cast<std::size_t>(state)].name);
        moves.push_back(object{{"name", move.name},
                               {"from", std::move(from)},
                               {"to", machine.states[static_cast<std::size_t>(move.to)].name},
                               {"guards", guards_of(move)}});
    }
    array automatic;
    for (const Automatic& one : machine.automatic)
        automatic.emplace_back(one.move);
    object aliases;
    for (const auto& [alias, move] : machine.aliases)
        aliases[alias] = move;
    return {{"states", std::move(states)},
            {"moves", std::move(moves)},
            {"automatic", std::move(automatic)},
            {"aliases", std::move(aliases)}};
}

object machines()
{
    object by_resource;
    const Catalogue all(catalogue());
    for (const Resource& resource : all.all()) {
        if (resource.writing.machine != nullptr)
            by_resource[resource.name] = machine_of(*resource.writing.machine);
    }
    return by_resource;
}

} // namespace

void print_tables(std::ostream& out, std::span<const Usage> subcommands)
{
    out << object{{"errors", errors()},
                  {"lookups", lookups()},
                  {"kinds", kinds()},
                  {"bounds", bounds()},
                  {"kept", kept()},
                  {"variables", variables()},
                  {"subcommands", usages(subcommands)},
                  {"options", named(general_options())},
                  {"files", named(files_on_a_host())},
                  {"statuses", named(exit_statuses())},
                  {"machines", machines()}}
        << "\n";
}

} // namespace handlers
