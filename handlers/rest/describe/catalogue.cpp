#include "handlers/rest/describe/catalogue.hpp"

#include "handlers/rest/describe/history.hpp"

#include <stdexcept>
#include <utility>

namespace rest::describe {

Catalogue::Catalogue(std::vector<Resource> resources) : resources_(std::move(resources))
{
    const std::size_t described = resources_.size();
    for (std::size_t i = 0; i < described; ++i) {
        if (resources_[i].history)
            resources_.push_back(history_of(resources_[i]));
    }
    std::string complaint;
    for (const std::string& sentence : contradictions(resources_))
        complaint += "\n  " + sentence;
    if (!complaint.empty())
        throw std::logic_error("the resource descriptions contradict themselves:" + complaint);
}

const Resource* Catalogue::find(const std::string& name) const
{
    for (const Resource& resource : resources_) {
        if (resource.name == name)
            return &resource;
    }
    return nullptr;
}

const Resource& Catalogue::at(const std::string& name) const
{
    const Resource* const resource = find(name);
    if (resource == nullptr)
        throw std::logic_error("no resource is called " + name);
    return *resource;
}

const Resource& Catalogue::named_by(const Field& field) const
{
    const Resource& target = at(target_of(field));
    const LinkTable* const links = links_of(field);
    const Field* const member = links == nullptr ? nullptr : target.field(links->member);
    return member == nullptr ? target : at(target_of(*member));
}

} // namespace rest::describe
