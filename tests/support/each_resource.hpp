// The resources of the catalogue one after the other, for tests that hold for all of them.
#pragma once

#include "handlers/rest/describe/filterable.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace test {

/// The path of its list, of a parent that has some.
inline std::string path_to(const rest::describe::Resource& resource)
{
    std::string path = path_of(resource);
    if (!resource.parent)
        return path;
    static const std::map<std::string, std::string> parents = {
        {"trustgroups", "1"},
        {"orgunit", "3"},
        {"client", "4"},
        {"jobs", "2501"},
        {"users", "1"},
        {"phases", scalar("select min(f.phase_id) from feedback f join phase p on p.id = "
                          "f.phase_id and p.status <> 18 join job j on j.id = p.job_id and "
                          "j.status <> 10")}};
    const std::string& parent = parents.at(resource.parent->resource);
    path.replace(path.find('{'), path.find('}') - path.find('{') + 1, parent);
    return path;
}

/// The member that stands in the path of a detail.
inline std::string key_of(const rest::describe::Resource& resource)
{
    return resource.key == "t.user_id" ? "user.id" : "id";
}

inline void for_each_resource(
    const std::function<void(const rest::describe::Resource&, const std::string&)>& check)
{
    for (const rest::describe::Resource& resource : catalogue().all())
        BOOST_TEST_CONTEXT(resource.name) check(resource, path_to(resource));
}

/// An admin, and somebody else where not only admins are let in.
inline std::vector<std::string> callers_of(const rest::describe::Resource& resource,
                                           const std::string& other = "john.doe")
{
    std::vector<std::string> callers = {"admin"};
    const bool below_all = !resource.parent || resource.parent->right.empty();
    if (resource.visible.permission.empty() && below_all)
        callers.push_back(other);
    return callers;
}

inline std::vector<rest::describe::Filterable> filters_of(const rest::describe::Resource& resource)
{
    return rest::describe::filterable(catalogue(), resource);
}

} // namespace test
