#include "handlers/system/counts.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/rest/ask/suggest.hpp"
#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/statements/query.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace handlers {

namespace {

using namespace rest::describe;
using rest::ask::Parameter;
using rest::ask::Params;
using rest::endpoints::Call;
using rest::endpoints::Endpoint;

/// Names of its fields that hold one of several values; the first is usually meant.
std::vector<std::string> choices_of(const Resource& resource)
{
    std::vector<std::string> names;
    for (const Field& field : resource.fields) {
        if (field.is<ChoiceOf>() && !field.detail)
            names.push_back(field.name);
    }
    return names;
}

/// Whether it says what comes in which order, of which nothing comes here.
bool is_about_rows(const std::string& name)
{
    const ListParameter* const known = list_parameter(name);
    return known != nullptr && name != "search" && !is_taken_everywhere(name);
}

struct Asked {
    const Field* by;
    Params params;
};

/// `by`, and the filters and the search of the list.
Asked asked(const Call& call)
{
    const Resource& resource = *call.endpoint.resource;
    const std::vector<std::string> names = choices_of(resource);
    fcgi::Details complaints;
    std::vector<Parameter> filters;
    std::vector<std::string> by;
    for (Parameter& one : rest::ask::parameters_of(call.query, complaints)) {
        if (one.name == "by")
            by.push_back(one.value);
        else if (is_about_rows(one.name))
            complaints.add(one.name, "No rows are shown: filters and search alone are taken.");
        else
            filters.push_back(std::move(one));
    }
    if (by.size() > 1)
        complaints.add("by", "This parameter was given more than once.");
    else if (!by.empty() && std::find(names.begin(), names.end(), by[0]) == names.end())
        complaints.add("by",
                       "There is no such field to count by." + rest::ask::suggestion(by[0], names));
    rest::ask::refuse_parameters(std::move(complaints));
    return {resource.field(by.empty() ? names[0] : by[0]),
            rest::ask::list_params(call.service.catalogue, resource, rest::ask::query_of(filters))};
}

/// Whether the list leaves rows with that value out.
bool is_left_out(const Resource& resource, const Field& by, const Choice& choice,
                 const Params& params)
{
    const Hidden& hidden = resource.hidden;
    const auto among = [&](const std::vector<std::string>& values) {
        return std::find(values.begin(), values.end(), choice.stored) != values.end();
    };
    return by.name == hidden.field && !params.asked.contains(choice.stored) &&
           (among(hidden.always) || among(hidden.unless_asked));
}

/// {"by", "count", "counts"}
void answer_counts(Call& call)
{
    const Resource& resource = *call.endpoint.resource;
    const auto [by, params] = asked(call);
    const auto plan =
        call.service.plans.rows(call.service.catalogue, call.principal, resource, params);
    const rest::statements::ListQuery query(call.service.catalogue, call.principal, resource,
                                            params, *plan, std::nullopt);
    const db::Rows rows = call.service.session.run(query.counts(*by));
    std::map<std::string, std::int64_t> found;
    std::int64_t count = 0;
    for (int row = 0; row < rows.size(); ++row) {
        found.emplace(rows.text(row, 0), rows.integer(row, 1));
        count += rows.integer(row, 1);
    }
    std::string counts;
    for (const Choice& choice : by->as<ChoiceOf>()->choices) {
        const auto there = found.find(choice.stored);
        if (there == found.end() && is_left_out(resource, *by, choice, params))
            continue;
        counts += counts.empty() ? "{" : ",";
        text::append_string(counts, choice.name);
        counts += ":" + std::to_string(there == found.end() ? 0 : there->second);
    }
    call.response.body = R"({"by":")" + by->name + R"(","count":)" + std::to_string(count) +
                         R"(,"counts":)" + counts + "}}";
}

constexpr const char* counts_schema =
    R"({"title":"Counts","type":"object","required":["by","count","counts"],"properties":{"by":{"type":"string"},"count":{"type":"integer","description":"Of all."},"counts":{"type":"object","description":"How many rows have each value.","additionalProperties":{"type":"integer"}}},"additionalProperties":false})";

/// JSON array of the parameters of counts.
std::string parameters_of(const Resource& resource, const std::vector<std::string>& names)
{
    std::string json = R"([{"name":"by","in":"query","schema":{"type":"string","enum":)";
    text::append_strings(json, names);
    json += R"(,"default":")" + names[0] + R"("}},{"$ref":"#/components/parameters/filters"})";
    if (!resource.search.column.empty())
        json += R"(,{"$ref":"#/components/parameters/)" + resource.name + R"(.search"})";
    return json + "]";
}

} // namespace

std::vector<Endpoint> count_endpoints(const Catalogue& catalogue)
{
    std::vector<Endpoint> endpoints;
    for (const Resource& resource : catalogue.all()) {
        const std::vector<std::string> names = choices_of(resource);
        if (resource.parent || names.empty())
            continue;
        endpoints.push_back({.method = "GET",
                             .pattern = path_of(resource) + "counts/",
                             .resource = &resource,
                             .operation = resource.name + "_counts",
                             .name = "Count " + resource.name,
                             .doc = "How many rows of the list have each value of a field.",
                             .query = rest::endpoints::Query::own,
                             .run = answer_counts,
                             .answer_schema = counts_schema,
                             .query_schema = parameters_of(resource, names)});
    }
    return endpoints;
}

} // namespace handlers
