#include "handlers/rest/schema/sharing.hpp"

#include "handlers/rest/schema/openapi_schemas.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rest::schema {

namespace {

using boost::json::object;

/// Puts a reference in the place of each schema that has a title, and the schema into `named`.
void gather_titled(boost::json::value& json, object& named)
{
    if (json.is_array()) {
        for (boost::json::value& element : json.get_array())
            gather_titled(element, named);
    }
    if (!json.is_object())
        return;
    object& schema = json.get_object();
    for (auto& member : schema)
        gather_titled(member.value(), named);
    const auto title = schema.find("title");
    if (title == schema.end() || !title->value().is_string())
        return;
    const std::string name(title->value().get_string());
    schema.erase(title);
    object reference = component("schemas", name);
    for (const char* of_the_place : {"description", "default"}) {
        if (const boost::json::value* const said = schema.if_contains(of_the_place)) {
            reference[of_the_place] = *said;
            schema.erase(of_the_place);
        }
    }
    if (const auto there = named.find(name); there != named.end() && there->value() != json)
        throw std::logic_error("two schemas are called " + name);
    named[name] = json;
    json = std::move(reference);
}

constexpr std::string_view to_parameters = "#/components/parameters/";

/// Turns references to parameters by `names`, old to new.
void rename_references(boost::json::value& json, const std::map<std::string, std::string>& names)
{
    if (json.is_array()) {
        for (boost::json::value& element : json.get_array())
            rename_references(element, names);
    }
    if (!json.is_object())
        return;
    for (auto& member : json.get_object()) {
        if (member.key() != "$ref" || !member.value().is_string()) {
            rename_references(member.value(), names);
            continue;
        }
        const std::string target(member.value().get_string());
        if (!target.starts_with(to_parameters))
            continue;
        if (const auto name = names.find(target.substr(to_parameters.size())); name != names.end())
            member.value() = std::string(to_parameters) + name->second;
    }
}

bool has(const boost::json::array& parameters, const boost::json::value& one)
{
    return std::find(parameters.begin(), parameters.end(), one) != parameters.end();
}

/// What all of them refer to; none of them keeps it.
boost::json::array taken_out(const std::vector<boost::json::array*>& operations)
{
    boost::json::array shared;
    for (const boost::json::value& one : *operations.front()) {
        if (one.as_object().contains("$ref") &&
            std::all_of(operations.begin(), operations.end(),
                        [&](const boost::json::array* own) { return has(*own, one); }))
            shared.push_back(one);
    }
    for (boost::json::array* const own : operations) {
        boost::json::array left;
        for (boost::json::value& one : *own) {
            if (!has(shared, one))
                left.push_back(std::move(one));
        }
        *own = std::move(left);
    }
    return shared;
}

/// "created" of "jobs.created".
std::string without_resource(const std::string& name)
{
    return name.substr(name.find('.') + 1);
}

} // namespace

void share_titled(object& document)
{
    object& schemas = document["components"].as_object()["schemas"].as_object();
    object named;
    for (const char* part : {"paths", "webhooks"}) {
        if (boost::json::value* const operations = document.if_contains(part))
            gather_titled(*operations, named);
    }
    for (auto& schema : schemas)
        gather_titled(schema.value(), named);
    for (auto& [name, schema] : named) {
        if (!schemas.emplace(name, std::move(schema)).second)
            throw std::logic_error("two schemas are called " + std::string(name));
    }
}

void share_parameters(object& document)
{
    object& parameters = document["components"].as_object()["parameters"].as_object();
    std::map<std::string, std::vector<std::string>> same; // by content
    for (const auto& [name, parameter] : parameters)
        same[boost::json::serialize(parameter)].emplace_back(name);
    std::map<std::string, std::string> renamed;
    for (const auto& [content, names] : same) {
        const std::string shared = without_resource(names.front());
        if (names.size() < 2 || parameters.contains(shared))
            continue;
        parameters[shared] = boost::json::parse(content);
        for (const std::string& name : names) {
            renamed[name] = shared;
            parameters.erase(name);
        }
    }
    rename_references(document["paths"], renamed);
}

void share_in_paths(object& document)
{
    for (auto& path : document["paths"].as_object()) {
        object& item = path.value().as_object();
        std::vector<boost::json::array*> operations;
        for (auto& part : item) {
            if (part.key() != "parameters")
                operations.push_back(&part.value().as_object()["parameters"].as_array());
        }
        if (operations.size() < 2)
            continue;
        boost::json::array shared = taken_out(operations);
        if (shared.empty())
            continue;
        boost::json::value& own = item["parameters"];
        if (own.is_null())
            own.emplace_array();
        for (boost::json::value& one : shared)
            own.get_array().push_back(std::move(one));
    }
}

} // namespace rest::schema
