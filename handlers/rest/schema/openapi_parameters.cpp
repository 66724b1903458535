#include "handlers/rest/schema/openapi_parameters.hpp"

#include "handlers/rest/describe/filterable.hpp"
#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/describe/machine.hpp"
#include "handlers/rest/endpoints/asked.hpp"
#include "handlers/rest/schema/openapi_schemas.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <utility>

namespace rest::schema {

using namespace describe;
using endpoints::Endpoint;

namespace {

using boost::json::array;
using boost::json::object;

/// The parameter that stands for all lookups of a field: the plain one, where there is such.
std::string name_of_filter(const Filterable& filter)
{
    const Lookup lookup = filter.lookups.front();
    return lookup == Lookup::exact ? filter.path
                                   : filter.path + "__" + std::string(name_of(lookup));
}

object filter_parameter(const Filterable& filter)
{
    array lookups;
    for (const Lookup lookup : filter.lookups)
        lookups.emplace_back(name_of(lookup));
    object parameter{{"name", name_of_filter(filter)},
                     {"in", "query"},
                     {"schema", filter_schema(*filter.field, filter.lookups.front())},
                     {"x-lookups", std::move(lookups)}};
    if (is_relation(*filter.field))
        parameter["x-relations"] = array{target_of(*filter.field)};
    if (!filter.sortable)
        parameter["x-sortable"] = false;
    return parameter;
}

std::vector<Filterable> own_filters(const Catalogue& catalogue, const Resource& resource)
{
    std::vector<Filterable> filters = filterable(catalogue, resource);
    std::erase_if(filters, [](const Filterable& filter) { return !filter.own; });
    return filters;
}

/// All histories have the same fields.
bool is_history(const Resource& resource)
{
    return resource.parent && resource.parent->segment == "history";
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "`" : ", `") + word + "`";
    return text;
}

object ordering_parameter(const Resource& resource, const std::vector<Filterable>& filters)
{
    std::vector<std::string> names;
    for (const Filterable& filter : filters)
        if (filter.sortable)
            names.push_back(filter.path);
    const std::string usual = resource.order.empty() ? "`id`" : joined(resource.order);
    return {{"name", "ordering"},
            {"in", "query"},
            {"description",
             "Comma list of fields to sort by, `-` before a name for descending; nulls come "
             "last, the id decides between equals. Usually " +
                 usual + ". Fields: " + joined(names) +
                 ", and those of single related rows, such as `relation__name`."},
            {"schema", object{{"type", "string"}, {"pattern", "^-?[a-z0-9_]+(,-?[a-z0-9_]+)*$"}}}};
}

object search_parameter(const Resource& resource)
{
    return {{"name", "search"},
            {"in", "query"},
            {"description",
             "Words, or phrases in double quotes, at most " + std::to_string(most_search_words) +
                 " words, all of which must occur in " + joined(resource.search.fields) + "."},
            {"schema", object{{"type", "string"}}}};
}

object after_parameter(const Resource& resource)
{
    return {{"name", "after"},
            {"in", "query"},
            {"description", "What follows the " + resource.singular +
                                " of this id, which was the last one seen; not counted unless "
                                "`count=exact`. 410 when it is no longer kept."},
            {"schema", object{{"type", "integer"}, {"minimum", 0}}}};
}

object move_parameter_of(const Machine& machine)
{
    object schema = {{"type", "string"}};
    array& names = schema["enum"].emplace_array();
    for (const std::string& name : machine.names_of_moves())
        names.emplace_back(name);
    return {{"name", move_parameter},
            {"in", "query"},
            {"description", "Those for which this transition is open to the caller now."},
            {"schema", std::move(schema)}};
}

/// `each`: filters stand there one by one, which is once, on the list itself.
void add_list_parameters(const Catalogue& catalogue, const Resource& resource, bool file, bool each,
                         array& parameters)
{
    for (const ListParameter& parameter : list_parameters) {
        if ((parameter.paging && !file) || (parameter.file && file))
            parameters.push_back(component("parameters", parameter.name));
    }
    if (resource.feed)
        parameters.push_back(after_parameter(resource));
    for (const char* name : {"fields", "exclude"})
        parameters.push_back(component("parameters", name));
    parameters.push_back(component("parameters", "filters"));
    object own;
    add_filters(catalogue, resource, own);
    for (const auto& one : own) {
        const bool filter = one.value().as_object().contains("x-lookups");
        if (!filter || each)
            parameters.push_back(component("parameters", one.key()));
    }
}

void add_detail_parameters(const Resource& resource, array& parameters)
{
    for (const char* name : {"fields", "exclude"})
        parameters.push_back(component("parameters", name));
    if (const Field* const field = resource.field(resource.hidden.field))
        parameters.push_back(component("parameters", resource.name + "." + field->name));
}

/// Whether it can be tried, and its conditions.
void add_method_parameters(const Endpoint& endpoint, array& parameters)
{
    if (endpoint.method != "GET" && endpoints::can_be_tried(endpoint))
        parameters.push_back(component("parameters", "dry_run"));
    const bool tagged =
        endpoint.kind == Endpoint::Kind::detail || endpoint.kind == Endpoint::Kind::document;
    if (endpoint.method == "GET" && tagged)
        parameters.push_back(component("parameters", "if_none_match"));
    if (endpoint.method == "POST")
        parameters.push_back(component("parameters", "idempotency_key"));
    if (endpoint.method == "PUT" || endpoint.method == "PATCH" || endpoint.method == "DELETE")
        parameters.push_back(component("parameters", "if_match"));
}

} // namespace

std::vector<std::string> segments_of(const std::string& pattern)
{
    std::vector<std::string> segments;
    for (std::size_t begin = 0; begin < pattern.size();) {
        const std::size_t end = std::min(pattern.find('/', begin), pattern.size());
        if (end > begin)
            segments.push_back(pattern.substr(begin, end - begin));
        begin = end + 1;
    }
    return segments;
}

void add_filters(const Catalogue& catalogue, const Resource& resource, object& parameters)
{
    const std::vector<Filterable> filters = own_filters(catalogue, resource);
    const std::string prefix = (is_history(resource) ? "history" : resource.name) + ".";
    parameters[prefix + "ordering"] = ordering_parameter(resource, filters);
    if (!resource.search.column.empty())
        parameters[prefix + "search"] = search_parameter(resource);
    if (resource.writing.machine != nullptr)
        parameters[prefix + move_parameter] = move_parameter_of(*resource.writing.machine);
    for (const Filterable& filter : filters) // one may be called `ordering`
        if (!parameters.emplace(prefix + filter.path, filter_parameter(filter)).second)
            parameters[prefix + name_of_filter(filter)] = filter_parameter(filter);
}

/// The member of a row whose id stands in paths instead of the row's own; empty for most.
std::string member_in_paths(const Resource& resource)
{
    for (const Field& field : resource.fields)
        if (std::holds_alternative<One>(field.kind) && field.sql == resource.key)
            return field.name;
    return {};
}

array path_parameters(const Catalogue& catalogue, const Endpoint& endpoint)
{
    array parameters;
    for (const std::string& segment : segments_of(endpoint.pattern)) {
        if (segment.front() != '{')
            continue;
        const std::string name = segment.substr(1, segment.size() - 2);
        const Resource* const parent = catalogue.find(name);
        const Resource* const named = name == "id" ? endpoint.resource : parent;
        object schema{{"type", named == nullptr || named->uuid ? "string" : "integer"}};
        if (named != nullptr && named->uuid)
            schema["format"] = "uuid";
        const std::string member = named == nullptr || name != "id" ? "" : member_in_paths(*named);
        object parameter{{"name", name},
                         {"in", "path"},
                         {"required", true},
                         {"description", named == nullptr
                                             ? name
                                             : "The id of the " +
                                                   (member.empty() ? "" : member + " of the ") +
                                                   named->singular + "."},
                         {"schema", std::move(schema)}};
        if (!member.empty())
            parameter["x-member"] = member;
        parameters.push_back(std::move(parameter));
    }
    return parameters;
}

array parameters_of(const Catalogue& catalogue, const Endpoint& endpoint)
{
    array parameters;
    const bool file = endpoint.kind == Endpoint::Kind::file;
    if (endpoint.kind == Endpoint::Kind::list || file)
        add_list_parameters(catalogue, *endpoint.resource, file, !file && endpoint.below == nullptr,
                            parameters);
    else if (endpoint.kind == Endpoint::Kind::detail)
        add_detail_parameters(*endpoint.resource, parameters);
    if (!endpoint.query_schema.empty()) {
        const boost::json::value own = boost::json::parse(endpoint.query_schema);
        for (const boost::json::value& parameter : own.get_array())
            parameters.push_back(parameter);
    }
    add_method_parameters(endpoint, parameters);
    if (file)
        parameters.push_back(component("parameters", "format_file"));
    else if (!endpoint.plain && endpoint.dialect->types.size() > 1)
        parameters.push_back(component("parameters", endpoint.yaml ? "format_yaml" : "format"));
    return parameters;
}

} // namespace rest::schema
