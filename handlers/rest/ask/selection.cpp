#include "handlers/rest/ask/selection.hpp"

namespace rest::ask {

std::optional<Selection> Selection::below(const std::string& name) const
{
    Selection result;
    if (kept_ != nullptr && !kept_->whole) {
        const auto found = kept_->branches.find(name);
        if (found == kept_->branches.end())
            return std::nullopt;
        result.kept_ = &found->second;
    }
    if (dropped_ != nullptr) {
        const auto found = dropped_->branches.find(name);
        if (found != dropped_->branches.end()) {
            if (found->second.whole)
                return std::nullopt;
            result.dropped_ = &found->second;
        }
    }
    return result;
}

} // namespace rest::ask
