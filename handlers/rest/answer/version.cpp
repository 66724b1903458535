#include "handlers/rest/answer/version.hpp"

#include <boost/json.hpp>

#include <algorithm>

namespace rest::answer {

using boost::json::value;
using namespace describe;

namespace {

/// The fields of what stands within a value of the field, as far as it shows them.
std::vector<const Field*> fields_within(const Catalogue& catalogue, const Field& field)
{
    std::vector<const Field*> fields;
    for (const Field& member : members_of(field))
        fields.push_back(&member);
    for (const std::string& name : shown_of(field))
        fields.push_back(catalogue.at(target_of(field)).field(name));
    return fields;
}

bool tells_by_itself(const Catalogue& catalogue, const Field& field)
{
    const std::vector<const Field*> within = fields_within(catalogue, field);
    return field.by_itself || std::any_of(within.begin(), within.end(), [&](const Field* inner) {
               return inner != nullptr && tells_by_itself(catalogue, *inner);
           });
}

void leave_out(const Catalogue& catalogue, const Field& field, boost::json::object& row);

/// From one object, or from each of several.
void leave_out_within(const Catalogue& catalogue, const Field& field, value& within)
{
    if (within.is_array()) {
        for (value& one : within.get_array())
            leave_out_within(catalogue, field, one);
    } else if (within.is_object()) {
        for (const Field* const inner : fields_within(catalogue, field)) {
            if (inner != nullptr)
                leave_out(catalogue, *inner, within.get_object());
        }
    }
}

void leave_out(const Catalogue& catalogue, const Field& field, boost::json::object& row)
{
    value* const there = row.if_contains(field.name);
    if (there == nullptr)
        return;
    if (field.by_itself)
        row.erase(field.name);
    else
        leave_out_within(catalogue, field, *there);
}

} // namespace

std::optional<std::string> version_of(const Catalogue& catalogue, const Resource& resource,
                                      std::string_view json)
{
    const bool tells =
        std::any_of(resource.fields.begin(), resource.fields.end(),
                    [&](const Field& field) { return tells_by_itself(catalogue, field); });
    if (!tells)
        return std::nullopt;
    value row = boost::json::parse(json);
    for (const Field& field : resource.fields)
        leave_out(catalogue, field, row.as_object());
    return boost::json::serialize(row);
}

} // namespace rest::answer
