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
    const auto& [parent, column, segment] = *resource.parent;
    return "/api/" + parent + "/{" + parent + "}/" + (segment.empty() ? resource.name : segment) +
           "/";
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
