#include "handlers/rest/endpoints/links.hpp"

#include "fcgi/text/json.hpp"
#include "handlers/rest/ask/query_string.hpp"

#include <algorithm>
#include <vector>

namespace rest::endpoints {

using ask::Parameter;
using ask::Params;

namespace {

constexpr std::size_t longest_link_header = 48 * 1024;

void append_or_null(std::string& json, const std::optional<std::string>& text)
{
    if (text)
        text::append_string(json, *text);
    else
        json += "null";
}

} // namespace

std::string link(const Call& call, const Params& params, const std::string& name,
                 const std::string& value)
{
    std::vector<Parameter> parameters = params.sent;
    const auto place = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const Parameter& one) { return one.name == name; });
    if (place == parameters.end())
        parameters.push_back({name, value});
    else
        place->value = value;
    return base_url(call) + call.request.path + "?" + ask::query_of(parameters);
}

void append_links(std::string& json, const Links& links)
{
    json += "\"next\":";
    append_or_null(json, links.next);
    json += ",\"previous\":";
    append_or_null(json, links.previous);
}

void put_link_header(fcgi::Response& response, const Links& links)
{
    std::string header;
    const auto append = [&](const std::optional<std::string>& url, const char* relation) {
        if (url)
            header += (header.empty() ? "<" : ", <") + *url + ">; rel=\"" + relation + "\"";
    };
    append(links.next, "next");
    append(links.previous, "prev");
    append(links.first, "first");
    append(links.last, "last");
    // Beyond what proxies take as headers the links are in the body alone.
    if (!header.empty() && header.size() <= longest_link_header)
        response.header("Link", header);
}

} // namespace rest::endpoints
