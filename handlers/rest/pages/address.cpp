#include "handlers/rest/pages/address.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/ascii.hpp"
#include "handlers/rest/describe/limits.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace rest::pages {

using ask::Parameter;

namespace {

std::vector<Parameter> parameters_in(std::string_view query)
{
    try {
        fcgi::Details complaints; // which the API itself tells
        return ask::parameters_of(query, complaints);
    } catch (const fcgi::ApiError&) {
        return {};
    }
}

bool is_own(const Parameter& parameter)
{
    return parameter.name.starts_with(own_mark);
}

/// Forms say all of these, so that what is left empty there goes.
bool is_said_by_forms(std::string_view name)
{
    return describe::list_parameter(name) != nullptr;
}

/// "status" and "gte" to "status__gte"; several values are any of them.
Parameter filter_of(const std::string& name, const std::string& lookup,
                    const std::vector<std::string>& values)
{
    if (const std::size_t equals = lookup.find('='); equals != std::string::npos)
        return {name + "__" + lookup.substr(0, equals), lookup.substr(equals + 1)};
    std::string value;
    for (const std::string& one : values)
        value += (value.empty() ? "" : ",") + one;
    const std::string meant = values.size() > 1 ? "in" : lookup;
    return {meant.empty() || meant == "exact" ? name : name + "__" + meant, std::move(value)};
}

struct Filled {
    std::string lookup{};
    std::vector<std::string> values{};
};

/// What was filled in, by field.
std::map<std::string, Filled> filled_in(const std::vector<Parameter>& parameters)
{
    std::map<std::string, Filled> filled;
    for (const Parameter& parameter : parameters) {
        const std::string_view value = text::trimmed(parameter.value);
        if (parameter.name.starts_with(lookup_prefix))
            filled[parameter.name.substr(lookup_prefix.size())].lookup = value;
        if (!parameter.name.starts_with(value_prefix))
            continue;
        std::vector<std::string>& values =
            filled[parameter.name.substr(value_prefix.size())].values;
        if (!value.empty())
            values.emplace_back(value);
    }
    return filled;
}

} // namespace

std::string Address::text() const
{
    const std::string query = ask::query_of(parameters);
    return query.empty() ? path : path + "?" + query;
}

const std::string* Address::value(std::string_view name) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const Parameter& one) { return one.name == name; });
    return found == parameters.end() ? nullptr : &found->value;
}

Address Address::with(std::string_view name, std::string value) const
{
    Address changed = *this;
    const auto place = std::find_if(changed.parameters.begin(), changed.parameters.end(),
                                    [&](const Parameter& one) { return one.name == name; });
    if (place == changed.parameters.end())
        changed.parameters.push_back({std::string(name), std::move(value)});
    else
        place->value = std::move(value);
    return changed;
}

Address Address::without(std::string_view name) const
{
    Address changed = *this;
    std::erase_if(changed.parameters, [&](const Parameter& one) { return one.name == name; });
    return changed;
}

Address Address::first_page() const
{
    return without("page").without("cursor");
}

Address address_of(const fcgi::Request& request)
{
    Address address{request.path, parameters_in(request.query)};
    std::erase_if(address.parameters, is_own);
    return address;
}

Address address_of(std::string_view url)
{
    if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos)
        url.remove_prefix(std::min(url.find('/', scheme + 3), url.size()));
    const std::size_t mark = std::min(url.find('?'), url.size());
    return {std::string(url.substr(0, mark)),
            parameters_in(url.substr(std::min(mark + 1, url.size())))};
}

View view_of(const fcgi::Request& request)
{
    if (request.method == "OPTIONS")
        return View::options;
    for (const Parameter& parameter : parameters_in(request.query)) {
        if (parameter.name == view_parameter)
            return parameter.value == "json"      ? View::raw
                   : parameter.value == "options" ? View::options
                                                  : View::data;
    }
    return View::data;
}

std::optional<std::string> cleaned_address(const fcgi::Request& request)
{
    if (request.method != "GET" && request.method != "HEAD")
        return std::nullopt;
    const std::map<std::string, Filled> filled = filled_in(parameters_in(request.query));
    if (filled.empty())
        return std::nullopt;
    Address address = address_of(request).first_page();
    for (const auto& [name, said] : filled) {
        if (is_said_by_forms(name))
            address = address.without(name);
        if (said.values.empty() && said.lookup.find('=') == std::string::npos)
            continue;
        Parameter filter = filter_of(name, said.lookup, said.values);
        address = address.with(filter.name, std::move(filter.value));
    }
    return address.text();
}

fcgi::Request request_behind(const fcgi::Request& request)
{
    fcgi::Request behind = request;
    // The tag that a page goes by is that of the data, and the page shows more than these.
    std::erase_if(behind.headers,
                  [](const fcgi::Header& header) { return header.name == "if-none-match"; });
    if (request.query.find(own_mark) == std::string::npos)
        return behind;
    const std::vector<Parameter> all = parameters_in(request.query);
    if (std::any_of(all.begin(), all.end(), is_own))
        behind.query = ask::query_of(address_of(request).parameters);
    if (view_of(request) == View::options && request.method == "GET") {
        behind.method = "OPTIONS";
        behind.query.clear();
    }
    return behind;
}

} // namespace rest::pages
