#include "handlers/rest/identity/known_rights.hpp"

namespace rest::identity {

std::optional<Rights> KnownRights::find(std::int64_t user, std::string_view revision) const
{
    const auto found = revision == revision_ ? users_.find(user) : users_.end();
    if (found == users_.end())
        return std::nullopt;
    const auto& [global, units] = found->second;
    return Rights{.global = global, .every_unit = every_unit_, .units = units};
}

void KnownRights::keep(std::int64_t user, std::string_view revision, const Rights& rights)
{
    constexpr std::size_t of_containers = 160;
    const std::size_t more = rights.global.size() + rights.units.size() + of_containers;
    if (revision != revision_ || bytes_ + more > most_bytes_) {
        users_.clear();
        every_unit_ = rights.every_unit;
        bytes_ = every_unit_.size();
        revision_ = revision;
    }
    if (users_.insert_or_assign(user, Own{rights.global, rights.units}).second)
        bytes_ += more;
}

} // namespace rest::identity
