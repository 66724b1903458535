#include "handlers/rest/ask/ordering.hpp"

#include "fcgi/text/utf8.hpp"
#include "handlers/rest/ask/query_string.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace rest::ask {

using namespace describe;

namespace {

bool has_one_value(const Path& path)
{
    return has_single_value(*path.field) &&
           std::all_of(path.steps.begin(), path.steps.end(),
                       [](const Field* step) { return step->is<One>(); });
}

/// Adds the key that `-created` names, or says why there is none.
std::string add_key(const Catalogue& catalogue, const Resource& resource, std::string_view text,
                    std::vector<OrderKey>& order, Suggestions& suggestions)
{
    const bool descending = text.starts_with('-');
    const std::string_view name = descending ? text.substr(1) : text;
    std::string rest;
    std::string error;
    auto path = resolved(catalogue, resource, name, rest, error, suggestions);
    if (!path)
        return error;
    if (!rest.empty())
        return "There is no field \"" + text::shortened(name) + "\".";
    if (!has_one_value(*path))
        return "\"" + path->text + "\" has no single value to sort by.";
    for (const OrderKey& other : order) {
        if (other.path.text == path->text)
            return "\"" + path->text + "\" is sorted by twice.";
    }
    order.push_back({std::move(*path), descending});
    return {};
}

} // namespace

std::vector<OrderKey> order_of(const Catalogue& catalogue, const Resource& resource,
                               const std::string* text, fcgi::Details& complaints,
                               Suggestions& suggestions)
{
    const auto complain = [&](std::string sentence) {
        if (!sentence.empty())
            complaints.add("ordering", std::move(sentence));
    };
    std::vector<OrderKey> order;
    std::string error;
    for (const std::string& name : text != nullptr ? list_members(*text, error) : resource.order)
        complain(add_key(catalogue, resource, name, order, suggestions));
    complain(error);
    if (order.size() > most_order_keys)
        complain("At most " + std::to_string(most_order_keys) + " fields are sorted by.");
    const auto id = std::find_if(order.begin(), order.end(),
                                 [](const OrderKey& key) { return key.path.text == "id"; });
    if (id != order.end()) // nothing is left to decide after it
        order.erase(id + 1, order.end());
    else
        complain(add_key(catalogue, resource,
                         !order.empty() && order.back().descending ? "-id" : "id", order,
                         suggestions));
    return order;
}

} // namespace rest::ask
