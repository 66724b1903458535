#include "handlers/rest/ask/path.hpp"

#include "fcgi/text/ascii.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/rest/ask/parameters.hpp"
#include "handlers/rest/ask/values.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace rest::ask {

using namespace describe;

namespace {

/// What a value of the field looks like, for the sentence that refuses another.
std::string expectation(const Field& field, Lookup lookup)
{
    if (lookup == Lookup::isnull)
        return "true or false is expected.";
    if (lookup == Lookup::year)
        return "a year from 1 to 9999 is expected.";
    if (lookup == Lookup::month)
        return "a month from 1 to 12 is expected.";
    return field.match(
        [](const AnyOf<Integer, One, Many> auto&) -> std::string {
            return "a whole number is expected.";
        },
        [](const Decimal&) -> std::string { return "a number such as 1250.50 is expected."; },
        [](const Boolean&) -> std::string { return "true or false is expected."; },
        [](const Date&) -> std::string { return "a date is expected, YYYY-MM-DD."; },
        [&](const Time&) -> std::string {
            return lookup == Lookup::date
                       ? "a date is expected, YYYY-MM-DD."
                       : "a time is expected, such as 2023-03-15T14:20:00Z or 2023-03-15.";
        },
        [](const ChoiceOf& kind) -> std::string {
            std::string names;
            for (const Choice& choice : kind.choices)
                names += (names.empty() ? "" : ", ") + choice.name;
            return "one of these is expected: " + names + ".";
        },
        [](const AnyOf<Text, List, ArrayColumn, JsonList, Json, Group> auto&) -> std::string {
            return "a value is expected.";
        });
}

std::optional<std::string> stored_choice(const ChoiceOf& field, std::string_view text)
{
    const auto alias = field.aliases.find(std::string(text));
    const std::string_view wanted = alias == field.aliases.end() ? text : alias->second;
    for (const Choice& choice : field.choices) {
        if (choice.name == wanted)
            return choice.stored;
    }
    return std::nullopt;
}

std::optional<std::string> bounded(std::string_view text, int low, int high)
{
    const auto number = integer_value(text);
    if (!number || number->size() > 5 || std::stoi(*number) < low || std::stoi(*number) > high)
        return std::nullopt;
    return number;
}

std::optional<std::string> canonical(const Field& field, Lookup lookup, std::string_view text,
                                     bool& whole_day)
{
    if (lookup == Lookup::isnull)
        return boolean_value(text);
    if (lookup == Lookup::date)
        return date_value(text);
    if (lookup == Lookup::year)
        return bounded(text, 1, 9999);
    if (lookup == Lookup::month)
        return bounded(text, 1, 12);
    using Value = std::optional<std::string>;
    return field.match(
        [&](const AnyOf<Integer, One, Many> auto&) -> Value { return integer_value(text); },
        [&](const Decimal&) -> Value { return decimal_value(text); },
        [&](const Boolean&) -> Value { return boolean_value(text); },
        [&](const Date&) -> Value { return date_value(text); },
        [&](const Time&) -> Value {
            auto time = time_value(text);
            whole_day = time && time->whole_day;
            return time ? Value(std::move(time->text)) : std::nullopt;
        },
        [&](const ChoiceOf& choice) -> Value { return stored_choice(choice, text); },
        [&](const AnyOf<Text, List, ArrayColumn, JsonList, Json, Group> auto&) -> Value {
            return std::string(text);
        });
}

/// Fills the condition's values, or returns the sentence that refuses them.
std::string read_values(Condition& condition, const std::vector<std::string>& given)
{
    const Field& field = *condition.path.field;
    const bool listed = condition.lookup == Lookup::in || condition.lookup == Lookup::range;
    if (given.size() > 1 && condition.lookup != Lookup::in)
        return "This parameter was given more than once; for several values use __in.";
    std::vector<std::string> texts = given;
    if (listed) {
        texts.clear();
        for (const std::string& value : given) {
            for (std::string& member : comma_list(value))
                texts.push_back(std::move(member));
        }
    }
    if (condition.lookup == Lookup::range && texts.size() != 2)
        return "Two values are expected, separated by a comma.";
    const bool names_conditions =
        condition.lookup == Lookup::exact || condition.lookup == Lookup::in;
    const ChoiceOf* const choice = names_conditions ? field.as<ChoiceOf>() : nullptr;
    for (const std::string& text : texts) {
        if (choice != nullptr && choice->conditions.contains(text)) {
            condition.sql += (condition.sql.empty() ? "" : " or ") + choice->conditions.at(text);
            continue;
        }
        bool whole_day = false;
        const auto value = canonical(field, condition.lookup, text, whole_day);
        if (!value)
            return "\"" + text::shortened(text) +
                   "\" is not a valid value: " + expectation(field, condition.lookup);
        condition.values.push_back(*value);
        condition.whole_day.push_back(whole_day);
    }
    return {};
}

const Field* field_named(const std::vector<Field>& fields, std::string_view name)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

std::vector<std::string> names_of(const std::vector<Field>& fields)
{
    std::vector<std::string> names;
    for (const Field& field : fields)
        names.push_back(field.name);
    return names;
}

/// Insertions, deletions, substitutions and exchanges of neighbours, upper and lower case alike.
int edit_distance(std::string_view a, std::string_view b)
{
    const auto same = [](char x, char y) { return text::lower(x) == text::lower(y); };
    std::vector<std::vector<int>> cost(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = static_cast<int>(i + j);
                continue;
            }
            const int substituted = cost[i - 1][j - 1] + (same(a[i - 1], b[j - 1]) ? 0 : 1);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, substituted});
            if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1]))
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[a.size()][b.size()];
}

std::string lookup_list(const std::vector<Lookup>& lookups)
{
    std::string names;
    for (const Lookup lookup : lookups)
        names += (names.empty() ? "" : ", ") + std::string(name_of(lookup));
    return names.empty() ? "It takes no filter." : "It takes " + names + ".";
}

} // namespace

std::string closest(std::string_view word, const std::vector<std::string>& candidates)
{
    if (word.size() > 64)
        return {};
    std::string best;
    const std::size_t tolerated = std::clamp<std::size_t>(word.size() / 3, 1, 3);
    int best_distance = static_cast<int>(tolerated) + 1;
    for (const std::string& candidate : candidates) {
        const int distance = edit_distance(word, candidate);
        if (distance < best_distance) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

std::optional<Path> resolved(const Catalogue& catalogue, const Resource& resource,
                             std::string_view text, std::string& rest, std::string& error)
{
    Path path;
    const std::vector<Field>* fields = &resource.fields;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find("__", begin), text.size());
        const std::string_view segment = text.substr(begin, end - begin);
        const Field* const field = fields == nullptr ? nullptr : field_named(*fields, segment);
        if (field == nullptr) {
            const bool may_be_lookup = fields == nullptr || lookup_named(segment);
            if (path.field != nullptr && may_be_lookup && !segment.empty())
                break;
            error = "There is no field \"" + text::shortened(segment) + "\"" +
                    (path.text.empty() ? "." : " in " + path.text + ".") +
                    (fields == nullptr ? "" : suggestion(segment, names_of(*fields)));
            return std::nullopt;
        }
        if (path.field != nullptr && !path.field->is<Group>())
            path.steps.push_back(path.field);
        path.field = field;
        path.text = text.substr(0, end);
        fields = is_relation(*field)  ? &catalogue.at(target_of(*field)).fields
                 : field->is<Group>() ? &members_of(*field)
                                      : nullptr;
        begin = end + 2;
    }
    if (path.steps.size() > longest_path) {
        error = "A path may cross at most " + std::to_string(longest_path) + " relations.";
        return std::nullopt;
    }
    rest = begin <= text.size() ? text.substr(begin) : "";
    return path;
}

std::variant<Condition, std::string> condition_of(const Catalogue& catalogue,
                                                  const Resource& resource, std::string_view name,
                                                  const std::vector<std::string>& values)
{
    Condition condition;
    std::string rest;
    std::string error;
    auto path = resolved(catalogue, resource, name, rest, error);
    if (!path)
        return error;
    condition.path = std::move(*path);
    const Field& field = *condition.path.field;
    const auto lookup = rest.empty() ? std::optional(Lookup::exact) : lookup_named(rest);
    const bool beyond_null = std::any_of(condition.path.steps.begin(), condition.path.steps.end(),
                                         [](const Field* step) { return may_be_null(*step); });
    const std::vector<Lookup> fitting = lookups_of(field, beyond_null);
    if (!lookup || std::find(fitting.begin(), fitting.end(), *lookup) == fitting.end()) {
        std::vector<std::string> names;
        for (const Lookup one : fitting)
            names.emplace_back(name_of(one));
        return "\"" + condition.path.text + "\" does not take " +
               (rest.empty() ? "a plain value" : "the lookup \"" + text::shortened(rest) + "\"") +
               ". " + lookup_list(fitting) + suggestion(rest, names);
    }
    condition.lookup = *lookup;
    error = read_values(condition, values);
    if (!error.empty())
        return error;
    return condition;
}

std::string suggestion(std::string_view word, const std::vector<std::string>& candidates)
{
    const std::string near = closest(word, candidates);
    return near.empty() ? "" : " Did you mean " + near + "?";
}

} // namespace rest::ask
