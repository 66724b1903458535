#include "handlers/rest/api.hpp"

#include "fcgi/text/xml.hpp"
#include "fcgi/text/yaml.hpp"
#include "handlers/rest/ask/suggest.hpp"
#include "handlers/rest/endpoints/batch.hpp"
#include "handlers/rest/endpoints/below.hpp"
#include "handlers/rest/endpoints/bulk.hpp"
#include "handlers/rest/endpoints/reads.hpp"
#include "handlers/rest/endpoints/transition.hpp"
#include "handlers/rest/endpoints/writes.hpp"
#include "handlers/rest/resource_dialect.hpp"
#include "handlers/rest/schema/openapi.hpp"

#include <algorithm>
#include <malloc.h>
#include <utility>

namespace rest {

using answer::Dialect;
using answer::Media;
using namespace describe;
using endpoints::Endpoint;

namespace {

using fcgi::ApiError;
using fcgi::Code;

std::vector<Endpoint> all_endpoints(const Catalogue& catalogue, std::vector<Endpoint> endpoints)
{
    for (const Resource& resource : catalogue.all()) {
        std::vector<Endpoint> own;
        for (const auto& made :
             {endpoints::read_endpoints(resource), endpoints::write_endpoints(resource),
              endpoints::bulk_endpoints(resource), endpoints::batch_endpoints(resource),
              endpoints::transition_endpoints(resource)})
            own.insert(own.end(), made.begin(), made.end());
        for (const auto& made : {own, endpoints::below_endpoints(resource, own)})
            endpoints.insert(endpoints.end(), made.begin(), made.end());
    }
    for (Endpoint& endpoint : endpoints) {
        if (endpoint.dialect == nullptr)
            endpoint.dialect = &resource_dialect();
    }
    return endpoints;
}

} // namespace

std::string allow_header(const std::vector<std::string>& methods)
{
    std::string names;
    for (const std::string& name : methods)
        names += (names.empty() ? "" : ", ") + name;
    return names;
}

Api::Api(std::vector<Resource> resources, const Others& others, schema::Examples examples,
         std::vector<Event> events)
    : catalogue_(std::move(resources)),
      endpoints_(all_endpoints(catalogue_, others(catalogue_))),
      examples_(std::move(examples)),
      events_(std::move(events))
{
    for (std::size_t i = 0; i < endpoints_.size(); ++i) {
        router_.add(endpoints_[i].method, endpoints_[i].pattern, static_cast<int>(i));
        if (std::find(dialects_.begin(), dialects_.end(), endpoints_[i].dialect) == dialects_.end())
            dialects_.push_back(endpoints_[i].dialect);
    }
}

const std::string& Api::openapi(Media media) const
{
    const std::scoped_lock lock(openapi_making_);
    std::string& document = openapi_[media];
    if (!document.empty())
        return document;
    document = rest::schema::openapi(catalogue_, endpoints_, examples_, events_);
    if (media == Media::xml)
        document = text::xml_of(document);
    else if (media == Media::yaml)
        document = text::yaml_of(document);
    malloc_trim(0); // it took several times its size to make
    return document;
}

Way Api::way(std::string_view method, std::string_view path) const
{
    Way way{.match = router_.match(method, path)};
    if (way.match.route)
        way.endpoint = &endpoints_.at(static_cast<std::size_t>(way.match.route->target));
    return way;
}

/// The path with another first segment that names something: "/api/client/15/" for
/// "/api/clients/15/",
/// "/api/orgunit/" for "/api/units/". Empty when there is none.
std::string Api::path_meant(std::string_view path) const
{
    constexpr std::string_view root = "/api/";
    constexpr std::string_view versioned = "/api/v1/";
    const std::string_view base = path.starts_with(versioned) ? versioned : root;
    if (!path.starts_with(base))
        return {};
    const std::size_t end = std::min(path.find('/', base.size()), path.size());
    const std::string segment(path.substr(base.size(), end - base.size()));
    std::vector<std::string> segments;
    std::string meant;
    for (const Endpoint& endpoint : endpoints_) {
        const std::size_t stop = endpoint.pattern.find('/', root.size());
        if (endpoint.pattern.starts_with(root))
            segments.push_back(endpoint.pattern.substr(root.size(), stop - root.size()));
    }
    for (const Resource& resource : catalogue_.all()) {
        const std::string noun = resource.singular.substr(resource.singular.rfind(' ') + 1);
        if (!resource.parent && (segment == noun || segment == noun + "s"))
            meant = resource.name;
    }
    if (meant.empty())
        meant = ask::closest(segment, segments);
    const std::string whole = std::string(base) + meant + std::string(path.substr(end));
    const fcgi::Match there = router_.match("GET", whole);
    return meant.empty() || (there.allowed.empty() && !there.route) ? "" : whole;
}

ApiError Api::astray(const fcgi::Match& match, std::string_view path) const
{
    if (!match.allowed.empty()) {
        ApiError error(Code::method_not_allowed);
        error.headers.push_back({"Allow", allow_header(match.allowed)});
        return error;
    }
    const std::string meant = path_meant(path);
    return ApiError(Code::not_found, meant.empty() ? ""
                                                   : default_message_of(Code::not_found) +
                                                         (" Did you mean " + meant + "?"));
}

const Dialect& Api::dialect_of(std::string_view path) const
{
    const std::string plain = fcgi::unversioned(path);
    for (const Dialect* const dialect : dialects_) {
        for (const std::string& part : dialect->paths) {
            if (plain.starts_with(part) &&
                (plain.size() == part.size() || plain[part.size()] == '/'))
                return *dialect;
        }
    }
    return resource_dialect();
}

} // namespace rest
