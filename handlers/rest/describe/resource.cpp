#include "handlers/rest/describe/resource.hpp"

namespace rest::describe {

Visibility visible_with(const std::string& permission)
{
    return {.permission = permission, .rule = globally(permission).sql};
}

std::string path_of(const Resource& resource)
{
    if (!resource.parent)
        return "/api/" + resource.name + "/";
    const Parent& parent = *resource.parent;
    return "/api/" + parent.resource + "/{" + parent.resource + "}/" +
           (parent.segment.empty() ? resource.name : parent.segment) + "/";
}

std::string path_of(const Resource& resource, const Below& below)
{
    return "/api/" + below.resource + "/{" + below.resource + "}/" + resource.name + "/";
}

const Field* Resource::field(const std::string& field_name) const
{
    for (const Field& candidate : fields) {
        if (candidate.name == field_name)
            return &candidate;
    }
    return nullptr;
}

} // namespace rest::describe
