#include "handlers/rest/schema/operations.hpp"

#include "handlers/rest/describe/chapters.hpp"
#include "handlers/rest/schema/openapi_parameters.hpp"

#include <boost/json/object.hpp>

#include <algorithm>

namespace rest::schema {

using answer::Dialect;
using boost::json::array;
using boost::json::object;
using namespace describe;
using endpoints::Endpoint;

namespace {

std::string verb_of(const std::string& method)
{
    return method == "POST"     ? "_create"
           : method == "PUT"    ? "_replace"
           : method == "PATCH"  ? "_update"
           : method == "DELETE" ? "_delete"
                                : "";
}

bool has_chapter_of_its_own(const Resource& resource)
{
    return resource.telling.chapter.empty() && !resource.parent;
}

object tag(std::string_view name, std::string_view doc)
{
    return {{"name", name}, {"description", doc}};
}

} // namespace

std::string operation_id(const Endpoint& endpoint)
{
    if (!endpoint.operation.empty())
        return endpoint.operation;
    std::string name;
    for (const std::string& segment : segments_of(endpoint.pattern)) {
        if (segment.front() != '{' && segment != "api")
            name += (name.empty() ? "" : "_") + segment;
    }
    return (name.empty() ? "root" : name) + verb_of(endpoint.method);
}

std::string chapter_of(const Endpoint& endpoint)
{
    if (!endpoint.chapter.empty())
        return endpoint.chapter;
    if (endpoint.below != nullptr)
        return endpoint.below->resource;
    if (endpoint.resource == nullptr)
        return endpoint.dialect->tag;
    const Resource& resource = *endpoint.resource;
    return has_chapter_of_its_own(resource)   ? resource.name
           : resource.telling.chapter.empty() ? resource.parent->resource
                                              : resource.telling.chapter;
}

array tags_of(const Catalogue& catalogue, const std::vector<const Dialect*>& dialects)
{
    std::vector<const Resource*> own;
    for (const Resource& resource : catalogue.all()) {
        if (has_chapter_of_its_own(resource))
            own.push_back(&resource);
    }
    std::stable_sort(own.begin(), own.end(), [](const Resource* one, const Resource* other) {
        return one->telling.place < other->telling.place;
    });
    array tags{tag(authentication.name, authentication.doc)};
    for (const Resource* const resource : own)
        tags.push_back(tag(resource->name, resource->doc));
    for (const bool everything_else : {false, true}) {
        for (const Dialect* const dialect : dialects) {
            if (dialect->paths.empty() == everything_else)
                tags.push_back(tag(dialect->tag, dialect->tag_doc));
        }
    }
    return tags;
}

array security_of(const Endpoint& endpoint)
{
    if (endpoint.anonymous)
        return {};
    object session{{"session", array()}};
    if (endpoint.method != "GET")
        session["csrf"] = array();
    return {object{{"token", array()}}, object{{"bearer", array()}}, std::move(session)};
}

} // namespace rest::schema
