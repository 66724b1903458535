#include "handlers/rest/ask/selection.hpp"

#include "fcgi/text/utf8.hpp"
#include "handlers/rest/ask/path.hpp"

#include <algorithm>

namespace rest::ask {

using namespace describe;

namespace {

/// Whether the nested object of a relation has that member.
bool shows(const Field& relation, const std::string& member)
{
    const auto called = [&](const Field& field) { return field.name == member; };
    const std::vector<std::string>& shown = shown_of(relation);
    const std::vector<Field>& own = members_of(relation);
    return std::find(shown.begin(), shown.end(), member) != shown.end() ||
           std::any_of(own.begin(), own.end(), called);
}

} // namespace

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

std::string marked(const Catalogue& catalogue, const Resource& resource, std::string_view text,
                   Selection::Tree& tree, Suggestions& suggestions)
{
    std::string rest;
    std::string error;
    const auto path = resolved(catalogue, resource, text, rest, error, suggestions);
    if (!path || !rest.empty())
        return path ? "There is no field \"" + text::shortened(text) + "\"." : error;
    Selection::Tree* branch = &tree;
    const Field* above = nullptr;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find("__", begin), text.size());
        const std::string segment(text.substr(begin, end - begin));
        if (above != nullptr && !shows(*above, segment))
            return "\"" + above->name + "\" shows no field \"" + segment + "\".";
        std::string unused;
        const auto here =
            resolved(catalogue, resource, text.substr(0, end), unused, error, suggestions);
        above = here && is_relation(*here->field) ? here->field : nullptr;
        branch = &branch->branches[segment];
        begin = end + 2;
    }
    branch->whole = true;
    return {};
}

} // namespace rest::ask
