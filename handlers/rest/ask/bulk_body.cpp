#include "handlers/rest/ask/bulk_body.hpp"

#include "handlers/rest/describe/limits.hpp"

#include <boost/json/value.hpp>

#include <utility>

namespace rest::ask {

using boost::json::object;
using fcgi::Details;

void refuse_others(const object& body, const std::set<std::string>& known, Details& violations)
{
    for (const auto& member : body) {
        const std::string name(member.key());
        if (!known.contains(name))
            violations.add(name, "There is no such field");
    }
}

const boost::json::array* list_member(const object& body, const std::string& name,
                                      Details& violations)
{
    const boost::json::value* const given = body.if_contains(name);
    if (given == nullptr) {
        violations.add(name, "This field is required");
        return nullptr;
    }
    if (!given->is_array()) {
        violations.add(name, "This has to be a list");
        return nullptr;
    }
    const boost::json::array& list = given->get_array();
    if (list.empty() || list.size() > describe::most_rows_at_once) {
        violations.add(name, "This has to have 1 to " +
                                 std::to_string(describe::most_rows_at_once) + " members");
        return nullptr;
    }
    return &list;
}

namespace {

std::vector<std::string> ids_of(const boost::json::array& list, Details& violations)
{
    std::vector<std::string> ids;
    std::set<std::string> seen;
    for (const boost::json::value& one : list) {
        if (!one.is_int64() || one.get_int64() < 0) {
            violations.add("ids", "These have to be ids, which are whole numbers");
            return ids;
        }
        ids.push_back(std::to_string(one.get_int64()));
        if (!seen.insert(ids.back()).second)
            violations.add("ids", "The id " + ids.back() + " is there twice");
    }
    return ids;
}

} // namespace

int taken_status(object& data, const describe::Field& field, Details& violations)
{
    const auto given = data.find(field.name);
    if (given == data.end())
        return -1;
    const describe::ChoiceOf& states = *field.as<describe::ChoiceOf>();
    std::string name = given->value().is_string() ? std::string(given->value().get_string()) : "";
    data.erase(given);
    if (const auto alias = states.aliases.find(name); alias != states.aliases.end())
        name = alias->second;
    for (std::size_t i = 0; i < states.choices.size(); ++i) {
        if (states.choices[i].name == name)
            return static_cast<int>(i);
    }
    violations.add(field.name, "There is no such status");
    return -1;
}

BulkRequest bulk_request(const object& body)
{
    BulkRequest asked;
    Details& violations = asked.violations;
    refuse_others(body, {"ids", "data", "atomic"}, violations);
    if (const boost::json::array* list = list_member(body, "ids", violations))
        asked.ids = ids_of(*list, violations);
    if (const boost::json::value* data = body.if_contains("data"); data == nullptr)
        violations.add("data", "This field is required");
    else if (!data->is_object() || data->get_object().empty())
        violations.add("data", "This has to be an object with at least one field");
    else
        asked.data = data->get_object();
    if (const boost::json::value* atomic = body.if_contains("atomic")) {
        if (atomic->is_bool())
            asked.atomic = atomic->get_bool();
        else
            violations.add("atomic", "This has to be true or false");
    }
    return asked;
}

} // namespace rest::ask
