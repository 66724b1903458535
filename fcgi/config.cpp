// Reads the environment against the table of options, and shows the result.
#include "fcgi/config.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <optional>
#include <regex>
#include <stdexcept>
#include <thread>
#include <unistd.h>

namespace fcgi {

namespace {

constexpr std::string_view our_prefix = "CHAOTICA_";

/// Written into a state directory's `env` file for tools outside; such a file may be sourced
/// before the program starts.
constexpr std::array<std::string_view, 10> for_other_tools = {
    "CHAOTICA_URL",
    "CHAOTICA_HTTP_URL",
    "CHAOTICA_CA",
    "CHAOTICA_ADMIN_TOKEN",
    "CHAOTICA_MANAGER_TOKEN",
    "CHAOTICA_USER_TOKEN",
    "CHAOTICA_OUTSIDER_TOKEN",
    "CHAOTICA_PASSWORD",
    "CHAOTICA_DB",
    "CHAOTICA_METRICS_URL",
};

const Option* find_option(std::string_view name)
{
    for (const Option& option : option_table())
        if (option.name == name)
            return &option;
    return nullptr;
}

std::optional<std::int64_t> parsed(std::string_view text, int base)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::string joined(const std::vector<std::string_view>& words)
{
    std::string text;
    for (const std::string_view word : words)
        text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

/// https://host[:port]; an empty one is a variable that is not set.
bool is_origin(const std::string& value)
{
    static const std::regex form(
        R"(https://([A-Za-z0-9.-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(:[0-9]{1,5})?)");
    return value.empty() || std::regex_match(value, form);
}

/// What is wrong with a value; empty when nothing is.
std::string complaint(const Option& option, std::string_view value)
{
    const std::string name = option.name;
    switch (option.type) {
    case OptionType::text:
        return {};
    case OptionType::origin:
        return is_origin(std::string(value))
                   ? std::string()
                   : name + " must be https://host or https://host:port, with nothing behind";
    case OptionType::choice:
        if (std::find(option.choices.begin(), option.choices.end(), value) != option.choices.end())
            return {};
        return name + " must be one of " + joined(option.choices);
    case OptionType::octal:
        if (const auto mode = parsed(value, 8); mode && *mode >= option.min && *mode <= option.max)
            return {};
        return name + " must be a file mode in octal, such as " + option.fallback;
    case OptionType::integer:
        break;
    }
    const auto number = parsed(value, 10);
    if (number && *number >= option.min && *number <= option.max)
        return {};
    const std::string upper = option.max == INT64_MAX ? "" : " and at most ";
    return name + " must be a whole number, at least " + std::to_string(option.min) + upper +
           (upper.empty() ? "" : std::to_string(option.max));
}

/// How many insertions, deletions and replacements lead from `a` to `b`.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t k = 0; k <= b.size(); ++k)
        row[k] = k;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t k = 1; k <= b.size(); ++k) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[k - 1] ? 0 : 1);
            diagonal = row[k];
            row[k] = std::min({replaced, row[k] + 1, row[k - 1] + 1});
        }
    }
    return row[b.size()];
}

std::string unknown_name(std::string_view name)
{
    const auto& table = option_table();
    const auto nearest =
        std::min_element(table.begin(), table.end(), [&](const Option& a, const Option& b) {
            return distance(name, a.name) < distance(name, b.name);
        });
    std::string text = std::string(name) + " is not a known variable";
    if (distance(name, nearest->name) <= 3)
        text.append("; did you mean ").append(nearest->name).append("?");
    return text;
}

bool is_for_others(std::string_view name)
{
    return std::find(for_other_tools.begin(), for_other_tools.end(), name) != for_other_tools.end();
}

} // namespace

Config::Config(const std::map<std::string, std::string>& given)
{
    for (const Option& option : option_table())
        values_.emplace(option.name, option.fallback);
    std::string complaints;
    for (const auto& [name, value] : given) {
        const Option* option = find_option(name);
        if (!option && is_for_others(name))
            continue;
        const std::string wrong = option ? complaint(*option, value) : unknown_name(name);
        if (!wrong.empty())
            complaints += (complaints.empty() ? "" : "\n") + wrong;
        else
            values_[name] = value;
    }
    if (!complaints.empty())
        throw std::runtime_error(complaints);
}

Config Config::from_environment()
{
    std::map<std::string, std::string> given;
    for (char** entry = environ; *entry; ++entry) {
        const std::string_view text(*entry);
        const auto equals = text.find('=');
        if (text.starts_with(our_prefix) && equals != std::string_view::npos)
            given.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    return Config(given);
}

Config Config::with(const std::map<std::string, std::string>& values)
{
    return Config(values);
}

const std::string& Config::text(std::string_view name) const
{
    const auto found = values_.find(name);
    assert(found != values_.end() && "an option that the table does not have");
    return found->second;
}

std::int64_t Config::integer(std::string_view name) const
{
    const bool octal = find_option(name)->type == OptionType::octal;
    return parsed(text(name), octal ? 8 : 10).value();
}

void Config::require(std::initializer_list<std::string_view> names) const
{
    std::string complaints;
    for (const std::string_view name : names)
        if (text(name).empty())
            complaints.append(complaints.empty() ? "" : "\n")
                .append(name)
                .append(" is needed: ")
                .append(find_option(name)->doc);
    if (!complaints.empty())
        throw std::runtime_error(complaints);
}

std::string options_help()
{
    std::string text;
    for (const Option& option : option_table()) {
        text.append("  ").append(option.name);
        if (*option.fallback)
            text.append(" (").append(option.fallback).append(")");
        text.append("\n      ").append(option.doc);
        if (!option.choices.empty())
            text.append(": ").append(joined(option.choices));
        text.append("\n");
    }
    return text;
}

std::string config_report(const Config& config)
{
    std::string text;
    for (const Option& option : option_table()) {
        const std::string& value = config.text(option.name);
        text.append(option.name).append("=");
        text.append(!option.secret ? value : value.empty() ? "(unset)" : "(set)").append("\n");
    }
    return text;
}

int worker_count(const Config& config)
{
    const auto asked = static_cast<int>(config.integer("CHAOTICA_WORKERS"));
    const auto cores = static_cast<int>(std::thread::hardware_concurrency());
    return asked > 0 ? asked : std::clamp(4 * cores, 2, 64);
}

} // namespace fcgi
