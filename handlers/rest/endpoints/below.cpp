#include "handlers/rest/endpoints/below.hpp"

#include "fcgi/error.hpp"
#include "handlers/rest/ask/values.hpp"
#include "handlers/rest/endpoints/path_keys.hpp"
#include "handlers/rest/statements/query.hpp"

#include <boost/json/value.hpp>

#include <cstdlib>
#include <string>
#include <utility>
#include <variant>

namespace rest::endpoints {

using ask::Condition;
using namespace describe;
using fcgi::ApiError;
using fcgi::Code;

namespace {

/// The row that the path names, which has to be seen (404).
std::string upper_key(const Call& call, const Below& below)
{
    const Service& service = call.service;
    const std::string key = key_argument(call, below.resource);
    const db::Statement seen = statements::exists_statement(
        service.catalogue, call.principal, service.catalogue.at(below.resource), key);
    if (service.session.run(seen).size() == 0)
        throw ApiError(Code::not_found);
    return key;
}

/// Leaves in the list the rows that refer to that one.
void narrow(Call& call, const Below& below)
{
    const std::string key = upper_key(call, below);
    ask::Suggestions suggestions;
    const auto add = [&](const std::string& field, const std::string& value) {
        call.params.conditions.push_back(std::get<Condition>(ask::condition_of(
            call.service.catalogue, *call.endpoint.resource, field, {value}, suggestions)));
    };
    add(below.field, key);
    for (const auto& [field, value] : below.also)
        add(field, value);
    call.params.within = below.resource + "/" + key;
}

/// Lets a new row refer to that one.
void complete(Call& call, const Below& below)
{
    const std::string key = upper_key(call, below);
    for (const auto& [field, value] : below.also)
        call.body.give(field, boost::json::value(value));
    call.body.give(below.field, std::strtoll(key.c_str(), nullptr, 10));
}

Endpoint moved(const Endpoint& own, const Resource& resource, const Below& below)
{
    Endpoint endpoint = own;
    const auto place = own.method == "POST" ? complete : narrow;
    endpoint.pattern.replace(0, path_of(resource).size(), path_of(resource, below));
    endpoint.below = &below;
    endpoint.operation = below.resource + "_" + own.operation;
    endpoint.run = [place, &below, run = own.run](Call& call) {
        place(call, below);
        run(call);
    };
    return endpoint;
}

} // namespace

std::vector<Endpoint> below_endpoints(const Resource& resource, const std::vector<Endpoint>& own)
{
    std::vector<Endpoint> endpoints;
    for (const Below& below : resource.below) {
        for (const Endpoint& one : own) {
            const bool creates = one.method == "POST" && one.pattern == path_of(resource);
            if (creates || one.kind == Endpoint::Kind::list || one.kind == Endpoint::Kind::file)
                endpoints.push_back(moved(one, resource, below));
        }
    }
    return endpoints;
}

} // namespace rest::endpoints
