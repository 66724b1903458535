#include "handlers/rest/ask/bulk_body.hpp"

#include <boost/json/value.hpp>

#include <utility>

namespace rest::ask {

namespace {

constexpr std::size_t most_rows = 1000;

} // namespace

using boost::json::object;
using fcgi::Details;

void complain(Details& details, const std::string& key, std::string sentence)
{
    details[key].push_back(std::move(sentence));
}

void refuse_others(const object& body, const std::set<std::string>& known, Details& violations)
{
    for (const auto& member : body) {
        const std::string name(member.key());
        if (!known.contains(name))
            complain(violations, name, "There is no such field");
    }
}

const boost::json::array* list_member(const object& body, const std::string& name,
                                      Details& violations)
{
    const boost::json::value* const given = body.if_contains(name);
    if (given == nullptr) {
        complain(violations, name, "This field is required");
        return nullptr;
    }
    if (!given->is_array()) {
        complain(violations, name, "This has to be a list");
        return nullptr;
    }
    const boost::json::array& list = given->get_array();
    if (list.empty() || list.size() > most_rows) {
        complain(violations, name,
                 "This has to have 1 to " + std::to_string(most_rows) + " members");
        return nullptr;
    }
    return &list;
}

} // namespace rest::ask
