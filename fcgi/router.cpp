// Matching by decoded segments, and the percent and UTF-8 rules that it rests on.
#include "fcgi/router.hpp"

#include "fcgi/text/percent.hpp"
#include "fcgi/text/utf8.hpp"

#include <algorithm>
#include <stdexcept>

namespace fcgi {

namespace {

using Segments = std::vector<std::string>;

/// "/api/jobs/" and "/api/jobs" are both {"api", "jobs"}; "/" is {}.
std::vector<std::string_view> split(std::string_view path)
{
    if (path.starts_with('/'))
        path.remove_prefix(1);
    if (path.ends_with('/'))
        path.remove_suffix(1);
    std::vector<std::string_view> parts;
    while (!path.empty()) {
        const auto slash = path.find('/');
        parts.push_back(path.substr(0, slash));
        if (slash == std::string_view::npos)
            break;
        path.remove_prefix(slash + 1);
        if (path.empty())
            parts.emplace_back();
    }
    return parts;
}

bool is_name(std::string_view segment)
{
    return segment.size() > 2 && segment.front() == '{' && segment.back() == '}';
}

/// Empty when a segment is empty or does not decode to UTF-8 without NUL: nothing matches that.
std::optional<Segments> decoded_segments(std::string_view path)
{
    Segments segments;
    for (const std::string_view part : split(path)) {
        auto text = text::percent_decoded(part);
        if (!text || text->empty() || text->find('\0') != std::string::npos ||
            !text::valid_utf8(*text))
            return std::nullopt;
        segments.push_back(std::move(*text));
    }
    if (segments.size() >= 2 && segments[0] == "api" && segments[1] == "v1")
        segments.erase(segments.begin() + 1);
    return segments;
}

bool fits(const Segments& pattern, const Segments& path)
{
    if (pattern.size() != path.size())
        return false;
    for (std::size_t i = 0; i < path.size(); ++i)
        if (!is_name(pattern[i]) && pattern[i] != path[i])
            return false;
    return true;
}

/// Of two patterns that fit the same path: the one whose first difference is a literal.
bool more_literal(const Segments& a, const Segments& b)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        if (is_name(a[i]) != is_name(b[i]))
            return is_name(b[i]);
    return false;
}

bool same_shape(const Segments& a, const Segments& b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](const auto& x, const auto& y) {
               return x == y || (is_name(x) && is_name(y));
           });
}

const std::pair<std::string, int>* find_method(const Router::Entry& entry, std::string_view method)
{
    for (const auto& registered : entry.methods)
        if (registered.first == method)
            return &registered;
    return nullptr;
}

/// The target that serves `method`, with what HEAD and OPTIONS borrow; -1 when none does.
int target_of(const Router::Entry& entry, std::string_view method)
{
    if (const auto* registered = find_method(entry, method))
        return registered->second;
    if (method == "OPTIONS")
        return entry.methods.front().second;
    if (method == "HEAD")
        if (const auto* get = find_method(entry, "GET"))
            return get->second;
    return -1;
}

std::vector<std::string> allowed_methods(const Router::Entry& entry)
{
    std::vector<std::string> allowed;
    for (const auto& registered : entry.methods) {
        allowed.push_back(registered.first);
        if (registered.first == "GET" && !find_method(entry, "HEAD"))
            allowed.emplace_back("HEAD");
    }
    if (!find_method(entry, "OPTIONS"))
        allowed.emplace_back("OPTIONS");
    return allowed;
}

std::map<std::string, std::string> arguments_of(const Segments& pattern, Segments& path)
{
    std::map<std::string, std::string> arguments;
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (is_name(pattern[i]))
            arguments.emplace(pattern[i].substr(1, pattern[i].size() - 2), std::move(path[i]));
    return arguments;
}

} // namespace

std::string unversioned(std::string_view path)
{
    constexpr std::string_view base = "/api";
    constexpr std::string_view versioned = "/api/v1";
    const bool has_version = path.starts_with(versioned) &&
                             (path.size() == versioned.size() || path[versioned.size()] == '/');
    return std::string(has_version ? base : "")
        .append(path.substr(has_version ? versioned.size() : 0));
}

void Router::add(std::string_view method, std::string_view pattern, int target)
{
    Segments segments;
    for (const std::string_view part : split(pattern))
        segments.emplace_back(part);
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        if (!same_shape(segments_[i], segments))
            continue;
        if (entries_[i].pattern != pattern)
            throw std::logic_error("the patterns " + entries_[i].pattern + " and " +
                                   std::string(pattern) + " match the same paths");
        if (find_method(entries_[i], method))
            throw std::logic_error(std::string(method) + " " + std::string(pattern) +
                                   " is registered twice");
        entries_[i].methods.emplace_back(method, target);
        return;
    }
    Entry entry{std::string(pattern), {}};
    entry.methods.emplace_back(method, target);
    entries_.push_back(std::move(entry));
    segments_.push_back(std::move(segments));
}

Match Router::match(std::string_view method, std::string_view path) const
{
    Match result;
    auto segments = decoded_segments(path);
    if (!path.starts_with('/') || !segments)
        return result;
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < segments_.size(); ++i)
        if (fits(segments_[i], *segments) &&
            (!best || more_literal(segments_[i], segments_[*best])))
            best = i;
    if (!best)
        return result;
    const Entry& entry = entries_[*best];
    result.pattern = entry.pattern;
    result.allowed = allowed_methods(entry);
    if (const int target = target_of(entry, method); target != -1)
        result.route = Route{entry.pattern, target, arguments_of(segments_[*best], *segments)};
    return result;
}

} // namespace fcgi
