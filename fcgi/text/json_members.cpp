#include "fcgi/text/json_members.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <utility>

namespace text {

namespace {

constexpr const char* blanks = " \t\r\n";

/// Behind the closing quote of the string that begins at `at`.
std::size_t end_of_string(std::string_view json, std::size_t at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

/// Behind the object or array that begins at `at`.
std::size_t end_of_container(std::string_view json, std::size_t at)
{
    std::size_t depth = 0;
    while (at < json.size()) {
        const char c = json[at];
        if (c == '"') {
            at = end_of_string(json, at);
            continue;
        }
        ++at;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            break;
    }
    return at;
}

std::size_t end_of_value(std::string_view json, std::size_t at)
{
    if (json[at] == '"')
        return end_of_string(json, at);
    if (json[at] == '{' || json[at] == '[')
        return end_of_container(json, at);
    return std::min(json.find_first_of(",} \t\r\n", at), json.size());
}

std::string decoded(std::string_view literal)
{
    return std::string(boost::json::parse({literal.data(), literal.size()}).as_string());
}

/// Where a part of `json` ends in it.
std::size_t end_in(std::string_view json, std::string_view part)
{
    return static_cast<std::size_t>(part.data() - json.data()) + part.size();
}

} // namespace

std::vector<JsonMember> json_members(std::string_view json)
{
    std::vector<JsonMember> members;
    std::size_t at = json.find_first_of("{\"");
    while (at != std::string_view::npos) {
        at = json.find_first_of("\"}", at + 1); // behind the brace, or the comma
        if (at == std::string_view::npos || json[at] == '}')
            break;
        JsonMember member;
        std::size_t end = end_of_string(json, at);
        member.literal = json.substr(at, end - at);
        member.name = decoded(member.literal);
        at = json.find_first_not_of(blanks, json.find(':', end) + 1);
        end = end_of_value(json, at);
        member.value = json.substr(at, end - at);
        members.push_back(std::move(member));
        at = json.find_first_not_of(blanks, end);
        if (at == std::string_view::npos || json[at] == '}')
            break;
    }
    return members;
}

std::string merged_members(std::string_view json, std::string_view more)
{
    const std::vector<JsonMember> kept = json_members(json);
    const std::vector<JsonMember> added = json_members(more);
    std::unordered_map<std::string_view, const JsonMember*> others;
    for (const JsonMember& member : added)
        others[member.name] = &member;
    std::string result;
    result.reserve(json.size() + more.size());
    std::size_t copied = kept.empty() ? json.find('{') + 1 : 0;
    result.append(json, 0, copied);
    for (const JsonMember& member : kept) {
        const auto other = others.find(member.name);
        const std::size_t end = end_in(json, member.value);
        result.append(json, copied, end - member.value.size() - copied);
        result.append(other == others.end() ? member.value : other->second->value);
        copied = end;
        if (other != others.end())
            others.erase(other);
    }
    bool first = kept.empty();
    for (const JsonMember& member : added) {
        if (others.find(member.name) == others.end())
            continue;
        result.append(std::exchange(first, false) ? "" : ",").append(member.literal);
        result.append(":").append(member.value);
    }
    return result.append(json, copied);
}

} // namespace text
