#include "handlers/rest/identity/known_rights.hpp"

#include <utility>

namespace rest::identity {

namespace {

std::size_t size_of(const Rights& rights)
{
    constexpr std::size_t of_containers = 192;
    return rights.global.size() + rights.every_unit.size() + rights.units.size() + of_containers;
}

} // namespace

const Rights* KnownRights::find(std::int64_t user, std::string_view revision) const
{
    const auto found = revision == revision_ ? users_.find(user) : users_.end();
    return found == users_.end() ? nullptr : &found->second;
}

const Rights& KnownRights::keep(std::int64_t user, std::string_view revision, Rights rights)
{
    const std::size_t more = size_of(rights);
    if (revision != revision_ || bytes_ + more > most_bytes_) {
        users_.clear();
        bytes_ = 0;
        revision_ = revision;
    }
    const auto [place, is_new] = users_.insert_or_assign(user, std::move(rights));
    if (is_new)
        bytes_ += more;
    return place->second;
}

} // namespace rest::identity
