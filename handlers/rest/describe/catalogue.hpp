// All descriptions, by name. Made once at start; contradictory descriptions are refused here, by
// name, before anything is served (see check/).
#pragma once

#include "handlers/rest/describe/resource.hpp"

#include <string>
#include <vector>

namespace rest::describe {

class Catalogue {
public:
    /// Throws std::logic_error that lists every contradiction.
    explicit Catalogue(std::vector<Resource> resources);

    const std::vector<Resource>& all() const { return resources_; }
    const Resource* find(const std::string& name) const;
    /// What the values of a relation name: the target's rows, or, where the rows of a list have a
    /// member, what that refers to.
    const Resource& named_by(const Field& field) const;
    const Resource& at(const std::string& name) const;

private:
    std::vector<Resource> resources_;
};

/// What is wrong with a set of descriptions, a sentence each; empty when nothing is.
std::vector<std::string> contradictions(const std::vector<Resource>& resources);

} // namespace rest::describe

namespace handlers {

/// Every `handlers/<name>.cpp`, collected by CMake.
std::vector<rest::describe::Resource> catalogue();

} // namespace handlers
