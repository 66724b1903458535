// What understood parameters amount to: which members are shown, and which rows in which order.
#include "fcgi/text/percent.hpp"
#include "handlers/rest/ask/params.hpp"
#include "handlers/rest/ask/values.hpp"

#include <algorithm>

namespace rest::ask {

using describe::list_parameter;
using describe::ListParameter;

Selection Params::selection() const
{
    return {kept ? &*kept : nullptr, dropped ? &*dropped : nullptr};
}

std::vector<std::string> Params::names() const
{
    std::string error; // of what was refused before
    for (const Parameter& parameter : sent) {
        if (parameter.name == "fields")
            return list_members(parameter.value, error);
    }
    return {};
}

std::string Params::identity() const
{
    std::vector<std::string> parts;
    for (const Parameter& parameter : sent) {
        const ListParameter* const known = list_parameter(parameter.name);
        if (known == nullptr || known->decides)
            parts.push_back(text::percent_encoded(parameter.name) + "=" +
                            text::percent_encoded(parameter.value));
    }
    std::sort(parts.begin(), parts.end());
    // As it is understood: the default order may be spelled out.
    parts.push_back(searched && !ordered ? "best_match" : "ordering");
    for (const OrderKey& key : order)
        parts.push_back((key.descending ? "-" : "") + key.path.text);
    std::string identity = within + "?";
    for (const std::string& part : parts)
        identity += part + "&";
    return identity;
}

} // namespace rest::ask
