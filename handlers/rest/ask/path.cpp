#include "handlers/rest/ask/path.hpp"

#include "fcgi/text/utf8.hpp"
#include "handlers/rest/ask/query_string.hpp"
#include "handlers/rest/describe/filterable.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace rest::ask {

using namespace describe;

namespace {

constexpr const char* right_day = "a date is expected, YYYY-MM-DD, today, -30d or +2w.";

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
        [](const Date&) -> std::string { return right_day; },
        [&](const Time&) -> std::string {
            return lookup == Lookup::date
                       ? right_day
                       : "a time is expected, such as 2023-03-15T14:20:00Z or 2023-03-15, or a day "
                         "such as today or -30d.";
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
    auto number = integer_value(text);
    if (!number || number->size() > 5 || std::stoi(*number) < low || std::stoi(*number) > high)
        return std::nullopt;
    return number;
}

/// Of a time: a moment, or a day, which ends `until`.
std::optional<std::string> canonical_time(Lookup lookup, std::string_view text, const Days& days,
                                          std::string& until)
{
    auto time = time_value(text, days);
    if (!time || (lookup == Lookup::date && time->until.empty()))
        return std::nullopt;
    until = std::move(time->until);
    return std::move(time->text);
}

std::optional<std::string> canonical(const Field& field, Lookup lookup, std::string_view text,
                                     const Days& days, std::string& until)
{
    if (lookup == Lookup::isnull)
        return boolean_value(text);
    if (lookup == Lookup::year)
        return bounded(text, 1, 9999);
    if (lookup == Lookup::month)
        return bounded(text, 1, 12);
    using Value = std::optional<std::string>;
    return field.match(
        [&](const AnyOf<Integer, One, Many> auto&) -> Value { return integer_value(text); },
        [&](const Decimal&) -> Value { return decimal_value(text); },
        [&](const Boolean&) -> Value { return boolean_value(text); },
        [&](const Date&) -> Value { return day_value(text, days); },
        [&](const Time&) -> Value { return canonical_time(lookup, text, days, until); },
        [&](const ChoiceOf& choice) -> Value { return stored_choice(choice, text); },
        [&](const AnyOf<Text, List, ArrayColumn, JsonList, Json, Group> auto&) -> Value {
            return std::string(text);
        });
}

/// What the texts of a parameter are: one value, or the members of lists.
std::vector<std::string> texts_of(Lookup lookup, const std::vector<std::string>& given,
                                  std::string& error)
{
    if (given.size() > 1 && lookup != Lookup::in)
        error = "This parameter was given more than once; for several values use __in.";
    if (lookup != Lookup::in && lookup != Lookup::range)
        return given;
    std::vector<std::string> texts;
    for (const std::string& value : given) {
        for (std::string& member : list_members(value, error))
            texts.push_back(std::move(member));
    }
    if (error.empty() && texts.size() > most_values)
        error = "At most " + std::to_string(most_values) + " values are taken.";
    if (error.empty() && lookup == Lookup::range && texts.size() != 2)
        error = "Two values are expected, separated by a comma.";
    return texts;
}

/// Not empty, and no other form of a number.
bool may_be_name(std::string_view text)
{
    return text.find_first_not_of("+-.0123456789") != std::string_view::npos;
}

/// Fills the condition's values, or returns the sentence that refuses them.
std::string read_values(const Catalogue& catalogue, Condition& condition,
                        const std::vector<std::string>& given, const Days& days)
{
    const Field& field = *condition.path.field;
    std::string error;
    const std::vector<std::string> texts = texts_of(condition.lookup, given, error);
    if (!error.empty())
        return error;
    const bool equality = condition.lookup == Lookup::exact || condition.lookup == Lookup::in ||
                          condition.lookup == Lookup::contains;
    const ChoiceOf* const choice = equality ? field.as<ChoiceOf>() : nullptr;
    const bool nameable = equality && is_relation(field) && !naming(catalogue, field).empty();
    for (const std::string& text : texts) {
        if (choice != nullptr && choice->conditions.contains(text)) {
            condition.named.insert(choice->conditions.at(text));
            continue;
        }
        std::string until;
        const auto value = canonical(field, condition.lookup, text, days, until);
        if (!value && nameable && may_be_name(text)) {
            condition.names.push_back(text);
            continue;
        }
        if (!value)
            return "\"" + text::shortened(text) +
                   "\" is not a valid value: " + expectation(field, condition.lookup);
        condition.values.push_back(*value);
        condition.until.push_back(std::move(until));
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
    names.reserve(fields.size());
    for (const Field& field : fields)
        names.push_back(field.name);
    return names;
}

/// Null where there are none.
const std::vector<Field>* fields_below(const Catalogue& catalogue, const Field& field)
{
    if (is_relation(field))
        return &catalogue.at(target_of(field)).fields;
    return field.is<Group>() ? &members_of(field) : nullptr;
}

/// Of a segment that names none of the fields.
bool may_be_lookup(const std::vector<Field>* fields, std::string_view segment)
{
    return !segment.empty() && (fields == nullptr || lookup_named(segment));
}

std::string lookup_list(const std::vector<Lookup>& lookups)
{
    std::string names;
    for (const Lookup lookup : lookups)
        names += (names.empty() ? "" : ", ") + std::string(name_of(lookup));
    return names.empty() ? "It takes no filter." : "It takes " + names + ".";
}

/// " Did you mean …?" where the path is right but for how other APIs write one.
std::string in_our_words(const Catalogue& catalogue, const Resource& resource,
                         std::string_view text, Suggestions& suggestions)
{
    const std::string ours = our_path_for(text);
    if (ours.empty() || ours == text)
        return {};
    Suggestions none(0);
    std::string rest;
    std::string error;
    const bool right = resolved(catalogue, resource, ours, rest, error, none).has_value() &&
                       (rest.empty() || lookup_named(rest));
    return right ? suggestions.meant(ours) : "";
}

std::string no_field(const std::string& above, std::string_view segment)
{
    return "There is no field \"" + text::shortened(segment) + "\"" +
           (above.empty() ? "." : " in " + above + ".");
}

/// What is right in our words, where there is such, or the nearest of the fields.
std::string meant_by(std::string_view segment, const std::vector<Field>* fields, std::string ours,
                     Suggestions& suggestions)
{
    if (fields == nullptr || !ours.empty())
        return ours;
    return suggestions.near(segment, [&] { return names_of(*fields); });
}

} // namespace

std::vector<const Field*> naming(const Catalogue& catalogue, const Field& relation)
{
    std::vector<const Field*> found;
    const auto add = [&](const Field& field) {
        if (field.is<Text>() && !has_query(field))
            found.push_back(&field);
    };
    for (const Field& own : members_of(relation))
        add(own);
    const Resource& target = catalogue.at(target_of(relation));
    for (const std::string& name : shown_of(relation))
        add(*target.field(name));
    return found;
}

std::optional<Path> resolved(const Catalogue& catalogue, const Resource& resource,
                             std::string_view text, std::string& rest, std::string& error,
                             Suggestions& suggestions)
{
    Path path;
    const std::vector<Field>* fields = &resource.fields;
    std::size_t begin = 0;
    while (begin <= text.size() && path.steps.size() <= longest_path) {
        const std::size_t end = std::min(text.find("__", begin), text.size());
        const std::string_view segment = text.substr(begin, end - begin);
        const Field* const field = fields == nullptr ? nullptr : field_named(*fields, segment);
        if (field == nullptr && path.field != nullptr && may_be_lookup(fields, segment))
            break;
        if (field == nullptr) {
            error = no_field(path.text, segment) +
                    meant_by(segment, fields, in_our_words(catalogue, resource, text, suggestions),
                             suggestions);
            return std::nullopt;
        }
        if (path.field != nullptr && !path.field->is<Group>())
            path.steps.push_back(path.field);
        path.field = field;
        path.text = text.substr(0, end);
        fields = fields_below(catalogue, *field);
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
                                                  const std::vector<std::string>& values,
                                                  Suggestions& suggestions, const Days& days)
{
    Condition condition;
    std::string rest;
    std::string error;
    auto path = resolved(catalogue, resource, name, rest, error, suggestions);
    if (!path)
        return error;
    condition.path = std::move(*path);
    const Field& field = *condition.path.field;
    const auto lookup = rest.empty() ? std::optional(Lookup::exact) : lookup_named(rest);
    const bool beyond_null = std::any_of(condition.path.steps.begin(), condition.path.steps.end(),
                                         [](const Field* step) { return may_be_null(*step); });
    const std::vector<Lookup> fitting = lookups_of(field, beyond_null);
    if (!lookup || std::find(fitting.begin(), fitting.end(), *lookup) == fitting.end()) {
        const auto names = [&] {
            std::vector<std::string> all;
            all.reserve(fitting.size());
            for (const Lookup one : fitting)
                all.emplace_back(name_of(one));
            return all;
        };
        return "\"" + condition.path.text + "\" does not take " +
               (rest.empty() ? "a plain value" : "the lookup \"" + text::shortened(rest) + "\"") +
               ". " + lookup_list(fitting) + suggestions.near(rest, names);
    }
    condition.lookup = *lookup;
    error = read_values(catalogue, condition, values, days);
    if (!error.empty())
        return error;
    return condition;
}

} // namespace rest::ask
