// Reads the environment against the table of options, and shows the result.
#include "fcgi/config.hpp"

#include "fcgi/text/ascii.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <fstream>
#include <iterator>
#include <optional>
#include <regex>
#include <stdexcept>
#include <thread>
#include <unistd.h>

namespace fcgi {

namespace {

constexpr std::string_view our_prefix = "CHAOTICA_";

/// Written into a state directory's `env` file for tools outside, or what nginx/render takes from
/// the same file of settings; such a file may be sourced before the program starts.
constexpr std::array<std::string_view, 17> for_other_tools = {
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
    "CHAOTICA_RATE_LIMITS",
    "CHAOTICA_RATE_USER_HOUR",
    "CHAOTICA_RATE_ANONYMOUS_HOUR",
    "CHAOTICA_RATE_MINUTE",
    "CHAOTICA_RATE_SESSION_MINUTE",
    "CHAOTICA_CORS_ORIGINS",
    "CHAOTICA_TRUSTED_PROXIES",
};

const Option* find_option(std::string_view name)
{
    for (const Option& option : option_table())
        if (option.name == name)
            return &option;
    return nullptr;
}

/// The secret that a variable names the file of; null when it is no such variable.
const Option* secret_of_file(std::string_view name)
{
    if (!name.ends_with(file_suffix))
        return nullptr;
    const Option* option = find_option(name.substr(0, name.size() - file_suffix.size()));
    return option != nullptr && option->secret ? option : nullptr;
}

/// What the file holds, without blanks and line breaks at its ends; nothing when it cannot be read.
std::optional<std::string> contents_of(const std::string& path)
{
    std::ifstream file(path);
    file.peek(); // which notices a folder
    if (!file.is_open() || file.bad())
        return std::nullopt;
    const std::string whole{std::istreambuf_iterator<char>(file), {}};
    return std::string(text::trimmed(whole, text::all_blanks));
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

/// What is wrong with a text, which came from there; empty when nothing is.
std::string too_short(const Option& option, const std::string& source, std::string_view value)
{
    const auto least = static_cast<std::size_t>(option.min);
    if (value.empty() || value.size() >= least)
        return {};
    return source + " has " + std::to_string(value.size()) +
           " characters, which can be guessed; it takes " + std::to_string(least) +
           " random ones or more: openssl rand -hex 32";
}

/// What is wrong with a value; empty when nothing is.
std::string complaint(const Option& option, std::string_view value)
{
    const std::string name = option.name;
    switch (option.type) {
    case OptionType::text:
        return too_short(option, name, value);
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

/// Puts into `value` what the file of the secret holds; returns what is wrong, empty when nothing
/// is.
std::string read_secret(const Option& secret, const std::string& path, std::string& value)
{
    const std::string name = secret.name + std::string(file_suffix);
    if (!value.empty())
        return std::string(secret.name) + " and " + name + " are both set; one of them has to go";
    const auto contents = contents_of(path);
    if (!contents)
        return name + ": " + path + " cannot be read";
    if (contents->empty() && !secret.may_be_empty)
        return name + ": " + path + " is empty";
    value = *contents;
    return too_short(secret, name + ": " + path, value);
}

bool is_for_others(std::string_view name)
{
    return std::find(for_other_tools.begin(), for_other_tools.end(), name) != for_other_tools.end();
}

using Texts = std::map<std::string, std::string, std::less<>>;

/// Puts the value of a variable where it belongs; returns what is wrong, empty when nothing is.
std::string take(const std::string& name, const std::string& value, Texts& values, Texts& files)
{
    if (is_for_others(name))
        return {};
    if (const Option* secret = secret_of_file(name)) {
        if (!value.empty())
            files[secret->name] = value;
        return {};
    }
    const Option* option = find_option(name);
    if (!option)
        return unknown_name(name);
    values[name] = value;
    return complaint(*option, value);
}

void add_line(std::string& text, const std::string& line)
{
    if (!line.empty())
        text += (text.empty() ? "" : "\n") + line;
}

} // namespace

Config::Config(const std::map<std::string, std::string>& given)
{
    for (const Option& option : option_table())
        values_.emplace(option.name, option.fallback);
    std::string complaints;
    for (const auto& [name, value] : given)
        add_line(complaints, take(name, value, values_, files_));
    for (const auto& [name, path] : files_)
        add_line(complaints, read_secret(*find_option(name), path, values_[name]));
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

const std::string& Config::file_of(std::string_view secret) const
{
    static const std::string none;
    const auto found = files_.find(secret);
    return found == files_.end() ? none : found->second;
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
        if (option.secret)
            text.append(", or ").append(option.name).append(file_suffix).append(" for a file");
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
        const std::string& file = config.file_of(option.name);
        text.append(!option.secret ? value : value.empty() ? "(unset)" : "(set)");
        text.append(file.empty() ? "" : " from " + file).append("\n");
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
