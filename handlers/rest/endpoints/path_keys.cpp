#include "handlers/rest/endpoints/path_keys.hpp"

#include "fcgi/error.hpp"
#include "handlers/rest/ask/values.hpp"
#include "handlers/rest/statements/plans.hpp"
#include "handlers/rest/work/judging.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace rest::endpoints {

using namespace describe;
using fcgi::ApiError;
using fcgi::Code;
using statements::Keys;

namespace {

/// Of the form that PostgreSQL prints.
bool is_uuid(std::string_view text)
{
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    return text.size() == form.size() &&
           std::equal(text.begin(), text.end(), form.begin(), [](char c, char wanted) {
               return wanted == '-' ? c == '-' : std::isxdigit(static_cast<unsigned char>(c)) != 0;
           });
}

} // namespace

/// A path segment that should be a key; what is no number names nothing. Where the path has none it
/// says `me`.
std::string key_argument(const Call& call, const std::string& name)
{
    const auto given = call.arguments.find(name);
    if (given == call.arguments.end()) // …/me/
        return std::to_string(call.principal.id);
    if (name == "id" && call.endpoint.resource != nullptr && call.endpoint.resource->uuid) {
        if (!is_uuid(given->second))
            throw ApiError(Code::not_found);
        return given->second;
    }
    const auto key = ask::integer_value(given->second);
    if (!key)
        throw ApiError(Code::not_found);
    return *key;
}

/// The last `{name}` of a resource's own path segment is "id"; its parent's is the parent's name.
std::optional<std::string> parent_key(const Call& call, const Resource& resource)
{
    if (!resource.parent)
        return std::nullopt;
    const Service& service = call.service;
    const Resource& parent = service.catalogue.at(resource.parent->resource);
    const std::string key = key_argument(call, parent.name);
    const db::Statement seen =
        statements::exists_statement(service.catalogue, call.principal, parent, key);
    if (service.session.run(seen).size() == 0)
        throw ApiError(Code::not_found);
    const Right& right = resource.parent->right;
    if (!right.empty())
        work::refuse_forbidden(work::judge_rows(call.work, statements::right_judgement(
                                                               service.catalogue, call.principal,
                                                               parent, "{" + key + "}", right))
                                   .front());
    return key;
}

Keys keys_of(const Call& call, const Resource& resource, const std::string& key)
{
    return {.key = key,
            .parent = resource.parent ? key_argument(call, resource.parent->resource) : ""};
}

} // namespace rest::endpoints
