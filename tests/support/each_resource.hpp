// The resources of the catalogue one after the other, for tests that hold for all of them.
#pragma once

#include "handlers/rest/filterable.hpp"
#include "tests/support/api.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <string>
#include <vector>

namespace test {

/// The path of its list, of a parent that has some.
inline std::string path_of(const rest::Resource& resource)
{
    if (resource.parent.resource.empty())
        return "/api/" + resource.name + "/";
    const std::string parent = resource.parent.resource == "orgunit" ? "3" : "4";
    return "/api/" + resource.parent.resource + "/" + parent + "/" + resource.name + "/";
}

/// The member that stands in the path of a detail.
inline std::string key_of(const rest::Resource& resource)
{
    return resource.key == "t.user_id" ? "user.id" : "id";
}

inline void
for_each_resource(const std::function<void(const rest::Resource&, const std::string&)>& check)
{
    for (const rest::Resource& resource : catalogue().all())
        BOOST_TEST_CONTEXT(resource.name) check(resource, path_of(resource));
}

inline std::vector<rest::Filterable> filters_of(const rest::Resource& resource)
{
    return rest::filterable(catalogue(), resource);
}

} // namespace test
